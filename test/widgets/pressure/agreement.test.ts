import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Pressure from '#widgets/pressure/Pressure.svelte';
import { findings, numberOf, placeInWords } from '#widgets/pressure/pressure.describe.ts';
import { en } from '#widgets/pressure/pressure.en.text.ts';
import { offerFor } from '#widgets/pressure/pressure.given.ts';
import { sceneOf } from '#widgets/pressure/pressure.scene.ts';
import { stepsOf } from '#widgets/pressure/pressure.steps.ts';
import { zh } from '#widgets/pressure/pressure.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';
import { start, states } from './offer.ts';

const languages = [
  ['en', en, offerFor('en')],
  ['zh', zh, offerFor('zh')],
] as const;

describe.each(languages)('picture, table and sentence agree in %s', (_, text, offer) => {
  it.each(states)('%s', (_name, changed) => {
    const choices = { ...start, ...changed };
    const scene = sceneOf(offer, choices);
    const { body } = render(Pressure, { props: { text, offer, choices } });
    expectSound(body);
    const html = body.replace(/<!--.*?-->/gs, '');
    const sentence = sentenceIn(html);
    const sheet = between(html, '<ol', '</ol>');
    const table = between(html, '<tbody>', '</tbody>');

    for (const cell of scene.cells) {
      const drawn = between(sheet, `value="${numberOf(cell.id)}"`, '</li>');
      const row = plain(between(table, `<td>${numberOf(cell.id)}</td>`, '</tr>'));
      for (const part of [plain(drawn), row]) expect(part).toContain(cell.name);
      expect(row).toContain(text.percent(cell.within));
      if (cell.signs.length === 0) expect(row).toContain(text.can);
      for (const sign of cell.signs) {
        const words =
          sign === 'waits'
            ? text.waitsFor(placeInWords(cell.waitsFor ?? '', text))
            : text.sign[sign];
        expect(plain(drawn)).toContain(words);
        expect(row).toContain(words);
      }
    }
    if (scene.added) {
      expect(plain(html)).toContain(text.added(scene.added.count));
      expect(plain(table)).toContain(text.addedRow(scene.added.count));
    }
    for (const { step, kind } of scene.outcome.troubles) {
      expect(sentence).toContain(placeInWords(step, text));
      const first = scene.outcome.troubles[0];
      if (first?.step !== step || first.kind !== kind) expect(sentence).toContain(text.sign[kind]);
    }
    for (const pressure of choices.on) {
      expect(plain(html)).toContain(findings(pressure, scene, text));
    }
    expect(html.split('class="finding').length - 1).toBe(choices.on.length);
    expect(html.split('aria-pressed="true"').length - 1).toBe(choices.on.length);
  });
});

stepsLaws({ en: stepsOf(offerFor('en'), en), zh: stepsOf(offerFor('zh'), zh) });

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import LaunchBatches from '#widgets/launch-batches/LaunchBatches.svelte';
import { chartOf, Y } from '#widgets/launch-batches/launch-batches.geometry.ts';
import { en } from '#widgets/launch-batches/launch-batches.en.text.ts';
import { sceneOf } from '#widgets/launch-batches/launch-batches.scene.ts';
import { states, stepsOf } from '#widgets/launch-batches/launch-batches.steps.ts';
import { zh } from '#widgets/launch-batches/launch-batches.zh.text.ts';
import { between, expectSound, sentenceIn, stepsLaws } from '../../support/agreement.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

describe.each(languages)('picture, table and sentence agree in %s', (_, text) => {
  it.each(states.map((choices) => [JSON.stringify(choices), choices] as const))(
    '%s',
    (_name, choices) => {
      const scene = sceneOf(choices);
      const { body } = render(LaunchBatches, { props: { text, choices } });
      const picture = between(body, 'figure-stage', 'figure-twin');
      const table = between(body, '<tbody', '</tbody>');
      const sentence = sentenceIn(body);
      expectSound(body);

      if (scene.launch) {
        const { batches, run, expected, curve } = scene.launch;
        expect(picture.match(/class="first[" ]/g)).toHaveLength(batches.length);
        expect(picture.match(/class="again[" ]/g) ?? []).toHaveLength(
          run.filter((days) => days > 1).length,
        );
        expect(table.match(/<tr/g)).toHaveLength(curve.length);
        expect(table).toContain(expected.toFixed(1));
        expect(sentence).toContain(text.number(batches.length));
      }
      if (scene.drift) {
        const { ages, now } = scene.drift;
        for (const mark of ['fine', 'coarse']) {
          expect(picture.match(new RegExp(`class="${mark}[" ]`, 'g'))).toHaveLength(ages.length);
        }
        expect(table.match(/<tr/g)).toHaveLength(ages.length);
        for (const share of [now.fine, now.coarse]) {
          expect(table).toContain(text.percent(share));
          if (now.day > 0) expect(sentence).toContain(text.percent(share));
        }
      }
    },
  );
});

stepsLaws({ en: stepsOf(en), zh: stepsOf(zh) });

describe('a chart', () => {
  it('keeps every value inside, the larger above the smaller', () => {
    const chart = chartOf([900, 40, 25, 30]);
    expect(chart.y(25)).toBeGreaterThan(chart.y(40));
    for (const value of [0, 25, 40, 900]) {
      expect(chart.y(value)).toBeGreaterThanOrEqual(Y.top);
      expect(chart.y(value)).toBeLessThanOrEqual(Y.bottom);
    }
    expect(chart.ticks.at(-1)?.value).toBe(chart.top);
  });
});

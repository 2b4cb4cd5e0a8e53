import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Layers from '#widgets/layers/Layers.svelte';
import { below } from '#widgets/layers/layers.below.text.ts';
import { nameOf } from '#widgets/layers/layers.describe.ts';
import { en } from '#widgets/layers/layers.en.text.ts';
import { barOf } from '#widgets/layers/layers.geometry.ts';
import { fateOf, letters, start } from '#widgets/layers/layers.scene.ts';
import { stepsOf } from '#widgets/layers/layers.steps.ts';
import { zh } from '#widgets/layers/layers.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';
import { after, states } from './states.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

/** How often each fate is told in a piece of text. */
const count = (text: string, word: string) => text.split(word).length - 1;

describe.each(languages)('picture, table and sentence agree in %s', (_, text) => {
  it.each(states)('%s', (_name, changed) => {
    const choices = { ...start, ...changed };
    const scene = after(changed);
    const { body } = render(Layers, { props: { text, choices } });
    const picture = plain(between(body, 'class="figure-stage"', 'class="figure-side"'));
    const side = plain(between(body, 'class="figure-side"', '<figcaption'));
    const sentence = sentenceIn(body);
    expectSound(body);

    if (choices.view === 'layers') {
      for (const id of scene.components) {
        const name = nameOf(id, text);
        const fate = fateOf(id, scene);
        expect(side).toContain(`${name} ${text.fate[fate]}`);
        expect(picture).toContain(name);
        if (choices.cut !== null && fate !== 'runs') expect(sentence).toContain(name);
      }
      for (const fate of ['falls', 'less', 'stale'] as const) {
        const told = scene.components.filter((id) => fateOf(id, scene) === fate).length;
        const words = text.fate[fate];
        expect(count(picture, words), words).toBe(told);
      }
    } else if (choices.view === 'distance') {
      for (const { km, trip } of scene.rows) {
        expect(picture).toContain(`${text.km(km)} `);
        expect(picture).toContain(text.ms(trip.total));
        expect(side).toContain(text.number(trip.total));
      }
      expect(sentence).toContain(text.ms(scene.trip.total));
      expect(sentence).toContain(scene.within ? text.sentence.within : text.sentence.beyond);
      expect(side).toContain(scene.within ? text.keeps : text.breaks);
    } else {
      for (const [copy, zone] of scene.pair.zones.entries()) {
        const name = text.zoneName(letters[choices.letters[copy as 0 | 1]] ?? '');
        for (const part of [picture, side, sentence]) {
          expect(part).toContain(name);
          expect(part).toContain(text.zoneId(zone));
        }
      }
      const down = scene.pair.running.filter((runs) => !runs).length;
      expect(count(picture, `· ${text.down}`)).toBe(down);
      expect(sentence.includes(text.sentence.together)).toBe(scene.pair.shared);
    }
  });
});

describe('the bar of a round trip', () => {
  it('is as long as its parts, one after the other', () => {
    const trip = { glass: 4, detour: 0, equipment: 2, total: 6 };
    const [glass, equipment] = barOf(trip);
    expect(glass).toMatchObject({ kind: 'glass', from: 0 });
    expect(equipment).toMatchObject({ kind: 'equipment', from: glass?.width });
    expect(equipment!.width * 2).toBeCloseTo(glass!.width);
  });
});

stepsLaws({ en: stepsOf(en, below.en), zh: stepsOf(zh, below.zh) });

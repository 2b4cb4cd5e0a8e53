import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PartitionExplorer from '#widgets/partition-explorer/PartitionExplorer.svelte';
import { below } from '#widgets/partition-explorer/partition-explorer.below.text.ts';
import { readingOf } from '#widgets/partition-explorer/partition-explorer.describe.ts';
import { en } from '#widgets/partition-explorer/partition-explorer.en.text.ts';
import { parts, signsIn, world } from '#widgets/partition-explorer/partition-explorer.geometry.ts';
import { sceneOf, start } from '#widgets/partition-explorer/partition-explorer.scene.ts';
import { stepsOf } from '#widgets/partition-explorer/partition-explorer.steps.ts';
import { zh } from '#widgets/partition-explorer/partition-explorer.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';
import { atlas, partitions, states } from './atlas.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

describe.each(languages)('picture, table and sentence agree in %s', (locale, text) => {
  it.each(states)('%s', (_name, changed) => {
    const choices = { ...start, ...changed };
    const { body } = render(PartitionExplorer, {
      props: { text, atlas: atlas[locale], choices },
    });
    const scene = sceneOf(atlas[locale], choices);
    const picture = plain(between(body, 'figure-stage', 'figure-side'));
    const side = plain(between(body, '"figure-side"', '<figcaption'));
    const sentence = sentenceIn(body);
    expectSound(body);

    if (choices.view === 'see') {
      const shown = scene.seen ? [scene.seen] : scene.choices.seen === null ? partitions : [];
      for (const { id, regions } of shown) {
        expect(side).toContain(id);
        if (!scene.seen) continue;
        expect(sentence).toContain(id);
        expect(sentence).toContain(text.regions(regions.length));
        for (const region of regions) expect(`${side}${picture}`).toContain(region.id);
      }
    } else if (choices.view === 'try') {
      const { trace, target } = scene;
      for (const part of [picture, sentence]) expect(part).toContain(trace.endpoint);
      const rows = side.split(target.id).slice(1);
      if (trace.refused) {
        const reason = text.refusal[trace.refused.why](target.id);
        for (const part of [picture, sentence]) expect(part).toContain(reason);
        expect(rows.join()).toContain(text.stopsAt(text.station[trace.refused.at]));
      } else {
        expect(sentence).toContain(text.sentence.through);
        expect(rows.join()).toContain(text.through);
        expect(picture).not.toContain(text.outcome.refused);
      }
    } else {
      for (const line of readingOf(scene.reading, atlas[locale], text)) {
        for (const part of [picture, sentence]) expect(part).toContain(line);
      }
      const fit = 'region' in scene.reading && scene.reading.region !== null;
      expect(side.includes(text.fits)).toBe(fit);
    }
  });
});

describe('the map', () => {
  const placed = partitions.flatMap(({ regions }) => regions.filter(({ x }) => x !== null));

  it('shows every Region with a public place once, wide and in parts', () => {
    const ids = placed.map(({ id }) => id).sort();
    const shown = (windows: typeof parts) =>
      windows
        .flatMap((window) => partitions.flatMap((each) => signsIn(window, each)))
        .map(({ region }) => region.id)
        .sort();
    expect(shown([world])).toEqual(ids);
    expect(shown(parts)).toEqual(ids);
  });
  it('leaves out none but isolated Regions', () => {
    const left = partitions.flatMap((each) =>
      each.regions.some(({ x }) => x === null) ? [each] : [],
    );
    expect(left).toEqual(partitions.filter(({ isolated }) => isolated));
  });
  it('puts no two signs of a partition on one spot', () => {
    const spots = placed.map(({ x, y }) => `${x},${y}`);
    expect(new Set(spots).size).toBe(spots.length);
  });
});

stepsLaws({
  en: stepsOf(atlas.en, en, below.en),
  zh: stepsOf(atlas.zh, zh, below.zh),
});

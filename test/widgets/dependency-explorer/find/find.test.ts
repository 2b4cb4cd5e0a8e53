import { describe, expect, it } from 'vitest';
import { HITS, find } from '#widgets/dependency-explorer/find/find.ts';
import { languages } from '../explorer.ts';

/** Keys that a reader may press to reach any component. */
const MOST_KEYS = 8;

describe.each(languages)('finding by a part of the name, in $locale', ({ shown }) => {
  const { components } = shown.service;

  it('any component is there within 8 keys: the key that opens the field, letters, arrows, Enter', () => {
    for (const one of components) {
      const keys = queries(one.id, one.label).map((text) => {
        const place = find(components, text).findIndex(({ id }) => id === one.id);
        return place < 0 || place >= HITS ? Infinity : 1 + text.length + place + 1;
      });
      expect(Math.min(...keys), one.label).toBeLessThanOrEqual(MOST_KEYS);
    }
  });
  it('names that begin with it come first, and an empty text finds all', () => {
    expect(
      find(components, 'EBS')
        .slice(0, 3)
        .every(({ label }) => label.startsWith('EBS')),
    ).toBe(true);
    expect(find(components, '')).toHaveLength(components.length);
    expect(find(components, 'no such thing')).toEqual([]);
  });
});

/** What a reader might type: the beginnings of words of the name, with what follows, and of the id. */
function queries(id: string, label: string): string[] {
  const begins = [...label.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|\p{Script=Han}/gu)].map(
    ({ index }) => index,
  );
  const from = [id, ...begins.map((begin) => label.slice(begin))];
  return from.flatMap((text) => [1, 2, 3, 4, 5].map((length) => text.slice(0, length).trim()));
}

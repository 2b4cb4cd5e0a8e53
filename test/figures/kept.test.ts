import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keeper } from '#figures/kept.ts';
import { drawing } from '#figures/stage/drawing.ts';
import { draw } from '#figures/stage/draw.ts';
import { stageOf } from '#figures/stage/stage-model.ts';
import { wordsOf } from '#figures/stage/stage.text.ts';
import { stages } from './stage/worlds.ts';

interface Thing {
  readonly key: string;
  readonly class: string;
  readonly x?: number;
}
const thing: fc.Arbitrary<Thing> = fc.record(
  {
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    class: fc.constantFrom('own', 'other'),
    x: fc.nat(1),
  },
  { requiredKeys: ['key', 'class'] },
);
const list = fc.uniqueArray(thing, { selector: ({ key }) => key });

describe('a list that is kept from step to step', () => {
  test('says what the list says, in its order', () => {
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        const keep = keeper<Thing>(({ key }) => key);
        for (const each of lists) expect(keep(each)).toEqual(each);
      }),
    );
  });

  test('holds a thing as the same object just as long as nothing in it changes', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const keep = keeper<Thing>(({ key }) => key);
        const first = keep(one);
        for (const now of keep(structuredClone(other))) {
          const before = first.find(({ key }) => key === now.key);
          const same =
            JSON.stringify(before, ['class', 'x']) === JSON.stringify(now, ['class', 'x']);
          expect(now === before).toBe(before !== undefined && same);
        }
      }),
    );
  });
});

describe.each(stages)('the drawings of $name', ({ plan, story, planned }) => {
  const words = wordsOf(story.id, 'en');
  const asked = planned.flatMap((scene) =>
    (['reality', 'belief'] as const).flatMap((view) =>
      (['wide', 'narrow'] as const).map((name) => ({ ...scene, plan, words, view, name })),
    ),
  );
  const anew = ({ world, name, ...told }: (typeof asked)[number]) =>
    draw(stageOf(world, plan, told), plan, name, words);
  const known = ({ world, before, view, trouble, name }: (typeof asked)[number]) =>
    drawing(world, { plan, words, before, view, trouble, name });

  test('are those of its world, however often and in whatever order they are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...asked), { maxLength: 20 }), (some) => {
        for (const each of some) expect(known(each)).toEqual(anew(each));
      }),
      { numRuns: 20 },
    );
  });

  test('are not made twice', () => {
    for (const each of asked) expect(known(each)).toBe(known(each));
  });
});

import fc from 'fast-check';
import content from '../../../content/stories/region-2010.json' with { type: 'json' };
import { PARTS } from '#model/run-sheet/distribution.ts';
import type { RunSheet } from '#model/run-sheet/sheet.ts';

/** The sheet of the site. */
export const sheet: RunSheet = content;

/** Odds of 1 to `most` steps, in parts. */
export const anyOdds = (most: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat({ max: PARTS }), { minLength: 1, maxLength: most });

/** A sheet that can be worked through: every step uses earlier ones, and is noticed where it is used, or never. */
export const anySheet: fc.Arbitrary<RunSheet> = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 1, max: 40 }),
      odds: fc.nat({ max: 100 }),
      uses: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
      travels: fc.boolean(),
      late: fc.nat({ max: 20 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((rows) => {
    const id = (at: number) => `S${at}`;
    const used = rows.map(({ uses }, at) =>
      at === 0 ? [] : [...new Set(uses.map((use) => id(use % at)))],
    );
    return rows.map(({ hours, odds, travels, late }, at) => {
      const users = used.flatMap((uses, user) => (uses.includes(id(at)) ? [id(user)] : []));
      return {
        id: id(at),
        hours,
        odds,
        skill: travels && at === 0 ? 'travel' : 'work',
        uses: used[at]!,
        noticed: [...users, null][late % (users.length + 1)]!,
      };
    });
  });

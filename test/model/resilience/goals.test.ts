import { describe, expect, test } from 'vitest';
import { allDesigns, choicesOf, choose, costOf, isPossible } from '#model/resilience/design.ts';
import { goalIds, goals, survey, type GoalId } from '#model/resilience/goals.ts';

/** What a design must have to survive: the idea that the puzzle teaches. */
const ideas: Record<GoalId, (design: ReturnType<typeof allDesigns>[number]) => boolean> = {
  zone: ({ zones, database, storage, second }) =>
    second !== 'none' || (zones > 1 && database !== 'one-zone' && storage === 'regional'),
  'zone-compute': ({ servers, second }) => servers === 'spare' || second !== 'none',
  region: ({ second }) => second !== 'none',
  'region-dns': ({ second, dns }) => second !== 'none' && dns === 'health-checks',
};

describe.each(goalIds)('goal %s', (id) => {
  const { survivors, cheapest, tried } = survey(goals[id]);

  test('cannot be reached without its idea, and can be with it', () => {
    expect(survivors.length).toBeGreaterThan(0);
    expect(survivors.filter((design) => !ideas[id](design))).toEqual([]);
  });

  test('is a choice: neither every design nor the dearest alone survives', () => {
    expect(survivors.length).toBeLessThan(tried);
    const prices = new Set(survivors.map((design) => costOf(design).total));
    expect(prices.size).toBeGreaterThan(1);
  });

  test('the cheapest are survivors, and no survivor costs less', () => {
    const least = Math.min(...survivors.map((design) => costOf(design).total));
    expect(cheapest.length).toBeGreaterThan(0);
    for (const design of cheapest) expect(costOf(design).total).toBe(least);
  });
});

test('to survive without a launch costs more than to survive with one', () => {
  const price = (id: GoalId) => costOf(survey(goals[id]).cheapest[0]!).total;
  expect(price('zone-compute')).toBeGreaterThan(price('zone'));
});

test('every design is tried once', () => {
  const all = allDesigns().map((design) => JSON.stringify(design));
  expect(new Set(all).size).toBe(all.length);
});

test('any change of any design gives a possible one that has what was asked for', () => {
  for (const design of allDesigns()) {
    for (const [key, options] of Object.entries(choicesOf)) {
      for (const option of options) {
        const changed = choose(design, { [key]: option });
        expect(isPossible(changed)).toBe(true);
        expect(changed[key as keyof typeof changed]).toBe(option);
      }
    }
  }
});

import fc from 'fast-check';
import { ruleIds, without, type Plan, type Rollout, type Rules } from '#model/calendar/types.ts';

/** Rules as public documents have them. */
export const published: Rules = {
  zoneADay: true,
  quietFirst: true,
  bake: { first: 12, later: 4 },
  oneBox: { percent: 10, hours: 1 },
  noChange: true,
};

/** A rollout over Regions with so many zones each; the first Region has the fewest customers. */
export function rolloutOf(zonesEach: readonly number[], changes: number, closed = [6, 7]): Rollout {
  const regions = zonesEach.map((count, index) => {
    const id = 'ABC'[index] ?? 'X';
    const zones = Array.from({ length: count }, (_, zone) => `${id}${zone + 1}`);
    return { id, zones, inOneZone: 10 * (index + 1), overZones: 100 * (index + 1) };
  });
  const all = regions.flatMap(({ zones }) => zones);
  return {
    regions,
    changes: Array.from({ length: changes }, (_, index) => ({ id: `${index + 1}`, zones: all })),
    work: { from: 9, to: 17 },
    deploy: 1,
    closed: { weekdays: closed, days: [] },
  };
}

/** The same change on these days: `{ A1: 1, A2: 2 }`. */
export const planOf = (days: Readonly<Record<string, number>>, change = '1'): Plan =>
  Object.entries(days).map(([zone, day]) => ({ change, zone, day }));

/** Any rules: each kept or not, with bakes from none to some days. */
export const anyRules: fc.Arbitrary<Rules> = fc
  .record({
    off: fc.subarray([...ruleIds]),
    first: fc.integer({ min: 0, max: 60 }),
    later: fc.integer({ min: 0, max: 60 }),
    hours: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ off, first, later, hours }) =>
    without({ ...published, bake: { first, later }, oneBox: { percent: 10, hours } }, off),
  );

/** Rollouts small enough to try every plan: at most four placements in all. */
export const anySmallRollout: fc.Arbitrary<Rollout> = fc
  .record({
    shape: fc.constantFrom(
      { zones: [2], changes: 2 },
      { zones: [3], changes: 1 },
      { zones: [4], changes: 1 },
      { zones: [1, 1], changes: 2 },
      { zones: [1, 2], changes: 1 },
      { zones: [2, 2], changes: 1 },
      { zones: [1, 1, 2], changes: 1 },
    ),
    quietest: fc.nat({ max: 2 }),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 4 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
  })
  .map(({ shape, quietest, weekdays, days }) => {
    const rollout = rolloutOf(shape.zones, shape.changes, weekdays);
    const regions = rollout.regions.map((region, index) =>
      index === quietest ? { ...region, inOneZone: 1, overZones: 0 } : region,
    );
    return { ...rollout, regions, closed: { weekdays, days } };
  });

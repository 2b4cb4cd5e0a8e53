import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedule } from '#model/schedule/critical-path.ts';
import type { LaneActivity } from '#model/schedule/from-story.ts';
import { byHand, wayOf } from '#model/schedule/two-ways.ts';

/** Physical activities first, each waiting for nothing or an earlier one; software may wait for any earlier one. */
const builds = fc
  .array(fc.record({ days: fc.integer({ min: 1, max: 50 }), before: fc.nat() }), {
    minLength: 4,
    maxLength: 12,
  })
  .map((drawn) =>
    drawn.map(({ days, before }, index): LaneActivity => {
      const lane = index < drawn.length / 3 ? 'physical' : 'software';
      const waits = index > 0 && before % 3 > 0;
      return { id: `a${index}`, lane, days, after: waits ? [`a${before % index}`] : [] };
    }),
  );

describe('by hand', () => {
  test('no software starts before the last physical day and the run sheet', () => {
    fc.assert(
      fc.property(builds, fc.integer({ min: 1, max: 90 }), fc.nat(), (build, days, pick) => {
        const software = build.filter(({ lane }) => lane === 'software').map(({ id }) => id);
        const replaced = [software[pick % software.length]!];
        const dropped = software.slice(-1).filter((id) => !replaced.includes(id));
        const hand = byHand(build, days, { replaced, dropped });
        const { timings } = schedule(hand);
        const physical = build.filter(({ lane }) => lane === 'physical').map(({ id }) => id);
        const lastDay = Math.max(
          ...timings.filter(({ id }) => physical.includes(id)).map(({ end }) => end),
        );
        for (const { id, start } of timings) {
          if (id === 'sheet') expect(start).toBe(lastDay);
          else if (!physical.includes(id)) expect(start).toBeGreaterThanOrEqual(lastDay + days);
        }
        expect(timings.map(({ id }) => id).sort()).toEqual(
          [
            'sheet',
            ...build.map(({ id }) => id).filter((id) => ![...replaced, ...dropped].includes(id)),
          ].sort(),
        );
      }),
    );
  });

  test('who waited for something that is not done waits for what that waited for', () => {
    const build: LaneActivity[] = [
      { id: 'site', lane: 'physical', days: 5, after: [] },
      { id: 'place', lane: 'software', days: 2, after: [] },
      { id: 'control', lane: 'software', days: 3, after: ['place'] },
      { id: 'home', lane: 'migration', days: 4, after: ['control', 'site'] },
      { id: 'open', lane: 'launch', days: 1, after: ['home'] },
    ];
    const hand = byHand(build, 7, { replaced: ['place'], dropped: ['home'] });
    expect(hand.find(({ id }) => id === 'open')?.after).toEqual(['sheet', 'control', 'site']);
    expect(schedule(hand).total).toBe(5 + 7 + 3 + 1);
  });
});

test('a stretch goes from the first start to the last end of its activities; a stranger among them is an error', () => {
  const chain = [
    { id: 'a', days: 2, after: [] },
    { id: 'b', days: 3, after: ['a'] },
    { id: 'c', days: 4, after: ['b'] },
  ];
  expect(wayOf(chain, [{ id: 'both', activities: ['a', 'b'] }])).toEqual({
    stretches: [{ id: 'both', from: 0, to: 5 }],
    total: 9,
  });
  for (const activities of [['a', 'z'], []]) {
    expect(() => wayOf(chain, [{ id: 'x', activities }])).toThrow('stretch "x" names');
  }
});

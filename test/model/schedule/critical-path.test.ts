import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  oneAfterAnother,
  schedule,
  withDays,
  worthOf,
  type Activity,
} from '#model/schedule/critical-path.ts';
import { frozen } from '../support.ts';
import { allChains, anyNetwork, lengthOf } from './networks.ts';

const activity = (id: string, days: number, ...after: string[]): Activity => ({ id, days, after });
const longest = (network: readonly Activity[]) =>
  Math.max(0, ...allChains(network).map((chain) => lengthOf(chain, network)));

/** Two chains that meet: walls 6 then racks 2, beside code 5; then open 1. */
const meeting = [
  activity('walls', 6),
  activity('racks', 2, 'walls'),
  activity('code', 5),
  activity('open', 1, 'racks', 'code'),
];

describe('a small network by hand', () => {
  it('has earliest and latest times, slack and one critical path', () => {
    const { total, timings, criticalPath } = schedule(meeting);
    expect(total).toBe(9);
    expect(criticalPath).toEqual(['walls', 'racks', 'open']);
    expect(
      timings.map(({ start, end, latestStart, slack }) => [start, end, latestStart, slack]),
    ).toEqual([
      [0, 6, 0, 0],
      [6, 8, 6, 0],
      [0, 5, 3, 3],
      [8, 9, 8, 0],
    ]);
  });
  it('as a chain it takes the sum, in the order given', () => {
    const chain = schedule(oneAfterAnother(meeting));
    expect(chain.total).toBe(14);
    expect(chain.criticalPath).toEqual(meeting.map(({ id }) => id));
  });
  it('a day less on the walls is worth a day, but no more than three: then the code is as long', () => {
    expect(worthOf(meeting, 'walls')).toEqual({ firstDay: 1, atMost: 3 });
    expect(worthOf(meeting, 'code')).toEqual({ firstDay: 0, atMost: 0 });
    expect(worthOf(withDays(meeting, 'walls', 3), 'walls')).toEqual({ firstDay: 0, atMost: 0 });
  });
  it('with two critical paths of one length, both are critical, and shortening one alone saves nothing', () => {
    const tied = withDays(meeting, 'code', 8);
    const { timings, criticalPath } = schedule(tied);
    expect(timings.every(({ critical }) => critical)).toBe(true);
    expect(criticalPath).toEqual(['walls', 'racks', 'open']);
    expect(worthOf(tied, 'code')).toEqual({ firstDay: 0, atMost: 0 });
    expect(worthOf(tied, 'open')).toEqual({ firstDay: 1, atMost: 1 });
  });
  it('nothing to do takes no time', () => {
    expect(schedule([])).toEqual({ total: 0, timings: [], criticalPath: [] });
  });
});

describe('any network, beside writing down every chain', () => {
  it('takes as long as its longest chain, and the critical path is one of those', () => {
    fc.assert(
      fc.property(anyNetwork(7), (network) => {
        const { total, criticalPath } = schedule(frozen(network));
        expect(total).toBe(longest(network));
        expect(lengthOf(criticalPath, network)).toBe(total);
        for (const [index, id] of criticalPath.entries()) {
          const before = criticalPath[index - 1];
          const { after } = network.find((one) => one.id === id)!;
          if (before !== undefined) expect(after).toContain(before);
        }
      }),
    );
  });
  it('slack is what is left beside the longest chain through the activity, and never negative', () => {
    fc.assert(
      fc.property(anyNetwork(7), (network) => {
        const { total, timings, criticalPath } = schedule(network);
        const chains = allChains(network);
        for (const { id, slack, critical, start, end, latestEnd } of timings) {
          const through = chains.filter((chain) => chain.includes(id));
          const longestThrough = Math.max(...through.map((chain) => lengthOf(chain, network)));
          expect(slack).toBe(total - longestThrough);
          expect(slack).toBeGreaterThanOrEqual(0);
          expect(latestEnd - end).toBe(slack);
          expect(critical).toBe(slack === 0);
          expect(end - start).toBe(network.find((one) => one.id === id)!.days);
          if (criticalPath.includes(id)) expect(slack).toBe(0);
        }
      }),
    );
  });
  it('nothing starts before what it waits for has ended', () => {
    fc.assert(
      fc.property(anyNetwork(9), (network) => {
        const { timings } = schedule(network);
        const byId = new Map(timings.map((timing) => [timing.id, timing]));
        for (const { id, after } of network) {
          for (const before of after) {
            expect(byId.get(before)!.end).toBeLessThanOrEqual(byId.get(id)!.start);
            expect(byId.get(before)!.latestEnd).toBeLessThanOrEqual(byId.get(id)!.latestStart);
          }
        }
      }),
    );
  });
  it('side by side is never longer than one after another, which takes the sum', () => {
    fc.assert(
      fc.property(anyNetwork(9), (network) => {
        const sum = network.reduce((days, one) => days + one.days, 0);
        expect(schedule(oneAfterAnother(network)).total).toBe(sum);
        expect(schedule(network).total).toBeLessThanOrEqual(sum);
      }),
    );
  });
  it('shortening: what is not critical saves nothing, and every day up to the most saves exactly one', () => {
    fc.assert(
      fc.property(anyNetwork(7), fc.nat({ max: 6 }), (network, at) => {
        const { id, days } = network[at % network.length]!;
        const { total, timings } = schedule(network);
        const { firstDay, atMost } = worthOf(network, id);
        if (!timings.find((one) => one.id === id)!.critical) expect(atMost).toBe(0);
        expect(firstDay).toBe(Math.min(1, atMost));
        for (let less = 0; less <= days; less++) {
          const shorter = longest(withDays(network, id, days - less));
          expect(total - shorter).toBe(Math.min(less, atMost));
        }
      }),
    );
  });
  it('a slip within the slack moves nothing at the end; one day more moves it by one', () => {
    fc.assert(
      fc.property(anyNetwork(7), fc.nat({ max: 6 }), (network, at) => {
        const { id, days } = network[at % network.length]!;
        const { total, timings } = schedule(network);
        const { slack } = timings.find((one) => one.id === id)!;
        expect(schedule(withDays(network, id, days + slack)).total).toBe(total);
        expect(schedule(withDays(network, id, days + slack + 1)).total).toBe(total + 1);
      }),
    );
  });
  it('the order in which activities are given changes no time', () => {
    fc.assert(
      fc.property(anyNetwork(8), (network) => {
        const byId = ({ timings }: ReturnType<typeof schedule>) =>
          timings.toSorted((a, b) => a.id.localeCompare(b.id));
        expect(byId(schedule(network.toReversed()))).toEqual(byId(schedule(network)));
      }),
    );
  });
});

describe('misuse says what is wrong', () => {
  it.each([
    [[activity('a', 1, 'b'), activity('b', 1, 'a')], 'waits for itself'],
    [[activity('a', 1, 'a')], 'waits for itself'],
    [[activity('a', 1, 'x')], 'waits for "x"'],
    [[activity('a', -1)], '-1 days'],
    [[activity('a', 1.5)], '1.5 days'],
    [[activity('a', 1), activity('a', 2)], 'same id'],
  ])('%j', (network, message) => {
    expect(() => schedule(network)).toThrow(message);
  });
  it('an unknown activity cannot be shortened', () => {
    expect(() => worthOf(meeting, 'roof')).toThrow('"roof"');
  });
});

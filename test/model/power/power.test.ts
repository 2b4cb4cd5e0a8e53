import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure } from '#model/graph/fixpoints.ts';
import { byHand } from '#model/power/by-hand.ts';
import { answers, services, things } from '#model/power/data-centre.ts';
import { fewestCopies, tomorrow } from '#model/power/fewest.ts';
import { shortestLoop } from '#model/graph/circles.ts';
import { onCopies, outageOf, standstillOf } from '#model/power/outage.ts';
import {
  add,
  answersOf,
  couldWant,
  given,
  graphOf,
  keyOf,
  remove,
  turn,
  type Work,
} from '#model/power/work.ts';
import { anyWork, setsThatHeal, startsByItself } from './works.ts';

const isThing = ({ from, to }: { from: string; to: string }): boolean =>
  things.some((thing) => thing.from === from && thing.to === to);
const stuckIn = (work: Work): string[] => services.filter((id) => !startsByItself(work).has(id));

describe('the lesson', () => {
  it('is that any design runs on for years, also one that can never start', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const graph = graphOf(work);
        expect(afterFailure(graph, services, []).survivors).toEqual(services);
        expect(outageOf(graph, 'power').before).toEqual(services);
      }),
    );
    expect(stuckIn(given.hard).length).toBeGreaterThan(services.length / 2);
  });

  it('is that the same data centre comes back alone once answers are kept', () => {
    const { waves, stuck } = outageOf(graphOf(given.stable), 'power');
    expect(stuck).toEqual([]);
    expect(waves.flat().sort()).toEqual([...services].sort());
    expect(given.stable.copies).toHaveLength(answers.length);
  });

  it('can be seen at a circle of one’s own: nothing shows it, and after the cut only the power is back', () => {
    const own = add(given.stable, { from: 'network', to: 'config' });
    const { before, waves, stuck } = outageOf(graphOf(own), 'power');
    expect(before).toEqual(services);
    expect(waves).toEqual([['power']]);
    expect(standstillOf(graphOf(own), stuck).loop).toEqual(['network', 'config']);
    expect(stuckIn(turn(own, 'network>config'))).toEqual([]);
  });

  it('needs a copy: whatever is wanted besides, nobody more comes back', () => {
    fc.assert(
      fc.property(anyWork, ({ added }) => {
        expect(stuckIn({ copies: [], added })).toEqual(expect.arrayContaining(stuckIn(given.hard)));
      }),
    );
  });
});

describe('an outage', () => {
  it('brings back whoever the words of the model bring back, and nobody before its needs', () => {
    fc.assert(
      fc.property(anyWork, fc.constantFrom(...services), (work, lost) => {
        const graph = graphOf(work);
        const { survivors, fallen, waves, stuck } = outageOf(graph, lost);
        expect([...survivors, ...fallen].sort()).toEqual([...services].sort());
        expect(fallen[0]).toBe(lost);
        const up = startsByItself(work, survivors);
        expect([...survivors, ...waves.flat()].sort()).toEqual([...up].sort());
        expect([...stuck, ...up].sort()).toEqual([...services].sort());
        for (const [number, wave] of waves.entries()) {
          const before = new Set([...survivors, ...waves.slice(0, number).flat()]);
          for (const id of wave) expect(startsByItself(work, [...before]).has(id)).toBe(true);
          for (const { from, to, starting } of graph.needs)
            if (wave.includes(from) && starting === 'hard') expect(before.has(to)).toBe(true);
        }
      }),
    );
  });

  it('that takes the control plane leaves the rest running where answers are kept, on copies', () => {
    const graph = graphOf(given.stable);
    const { survivors } = outageOf(graph, 'control');
    expect(survivors).toEqual(services.filter((id) => id !== 'control'));
    expect([...onCopies(graph, new Set(survivors))]).toEqual(['data']);
    expect(outageOf(graphOf(given.hard), 'control').survivors).not.toContain('data');
  });

  it('holds the stuck in a circle, told as a shortest one: each waits for the next, the last for the first', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { stuck } = outageOf(graphOf(work), 'power');
        const { loop, inCircles } = standstillOf(graphOf(work), stuck);
        expect(loop.length > 0).toBe(stuck.length > 0);
        const rounds = stuck.flatMap((id) => shortestLoop(graphOf(work), id)?.length ?? []);
        if (loop.length > 0) expect(loop).toHaveLength(Math.min(...rounds));
        for (const [i, from] of loop.entries()) {
          const to = loop[(i + 1) % loop.length];
          expect(inCircles.has(from)).toBe(true);
          expect(
            graphOf(work).needs.some(
              (need) => need.from === from && need.to === to && need.starting === 'hard',
            ),
          ).toBe(true);
        }
      }),
    );
  });
});

/** All ways to choose so many of them. */
function choices<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return all.flatMap((each, at) =>
    choices(all.slice(at + 1), size - 1).map((rest) => [each, ...rest]),
  );
}

describe('the fewest copies', () => {
  const provenByEnumeration = (added: Work['added']): void => {
    const { copies, ways, one } = fewestCopies({ copies: [], added });
    const keys = answersOf({ copies: [], added }).map(keyOf);
    const healing = setsThatHeal(added).map((bits) =>
      keys.filter((_, place) => ((bits >> place) & 1) === 1),
    );
    expect(healing.reduce((least, { length }) => Math.min(least, length), Infinity)).toBe(copies);
    const smallest = healing.filter(({ length }) => length === copies);
    expect(smallest).toHaveLength(ways);
    expect(smallest).toContainEqual(one);
  };

  it('are proven by trying every set of copies, and no copy at all is none of those that heal', () => {
    provenByEnumeration([]);
    expect(fewestCopies(given.hard).copies).toBeGreaterThan(1);
  });
  it('are proven so with new wants, too', () => {
    provenByEnumeration([{ from: 'network', to: 'config' }]);
    provenByEnumeration([{ from: 'servers', to: 'control' }]);
  });
  it('do not depend on the copies there are', () => {
    expect(fewestCopies(given.stable)).toEqual(fewestCopies(given.hard));
  });
});

describe('tomorrow', () => {
  it('counts the new wants that close a circle, and copies make them fewer', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { possible, closing } = tomorrow(work);
        const pairs = services.flatMap((from) => couldWant(work, from).map((to) => ({ from, to })));
        const closes = pairs.filter((pair) => {
          // The wanted one needs the wanting one when it cannot start without it.
          const without = {
            copies: work.copies,
            added: [...work.added, { from: pair.from, to: pair.from }],
          };
          return !startsByItself(without).has(pair.to);
        });
        expect(possible).toBe(pairs.length);
        if (stuckIn(work).length === 0) expect(closing).toBe(closes.length);
      }),
      { numRuns: 30 },
    );
    const least: Work = { copies: fewestCopies(given.hard).one, added: [] };
    const left = [given.hard, least, given.stable].map((work) => tomorrow(work).closing);
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(new Set(left).size).toBe(3);
  });
});

describe('by hand', () => {
  it('as few are started as will do, each on things that run, and then all are back', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const graph = graphOf(work);
        const alone = startsByItself(work);
        const starts = byHand(graph, [...alone], isThing) ?? [];
        const up = new Set<string>(alone);
        for (const { id, then } of starts) {
          for (const { from, to } of things) if (from === id) expect(up.has(to)).toBe(true);
          expect(up.has(id)).toBe(false);
          for (const each of [id, ...then.flat()]) up.add(each);
          expect([...startsByItself(work, [...up])].sort()).toEqual([...up].sort());
        }
        expect([...up].sort()).toEqual([...services].sort());
        // To hand a service its answers is to give it copies of all.
        const handed = (ids: readonly string[]): Work => ({
          copies: answersOf(work).flatMap((want) =>
            ids.includes(want.from) || work.copies.includes(keyOf(want)) ? keyOf(want) : [],
          ),
          added: work.added,
        });
        const stuck = stuckIn(work);
        for (const fewer of choices(stuck, Math.max(0, starts.length - 1))) {
          if (starts.length > 0) expect(stuckIn(handed(fewer))).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('nobody can be helped whose things stand in a circle', () => {
    const need = { starting: 'hard', running: 'hard' } as const;
    const circle = { components: ['a'], needs: [{ from: 'a', to: 'a', ...need }] };
    expect(byHand(circle, [], () => true)).toBeNull();
  });
});

describe('a work', () => {
  it('is as before when a copy is kept and thrown away, or a want is added and removed', () => {
    fc.assert(
      fc.property(anyWork, fc.constantFrom(...answers), (work, want) => {
        expect(turn(turn(work, keyOf(want)), keyOf(want))).toEqual(work);
        for (const from of services) {
          const [to] = couldWant(work, from);
          if (to === undefined) continue;
          const more = turn(add(work, { from, to }), keyOf({ from, to }));
          expect(more.copies).toContain(keyOf({ from, to }));
          expect(remove(more, keyOf({ from, to }))).toEqual(work);
        }
      }),
    );
  });
  it('takes no want twice, none of oneself, none of the power, and removes only what is new', () => {
    expect(add(given.hard, { from: 'dns', to: 'database' })).toBe(given.hard);
    expect(add(given.hard, { from: 'dns', to: 'dns' })).toBe(given.hard);
    expect(add(given.hard, { from: 'power', to: 'dns' })).toBe(given.hard);
    expect(remove(given.stable, 'dns>database')).toEqual(given.stable);
    expect(turn(given.hard, 'dns>power')).toEqual(given.hard);
  });
});

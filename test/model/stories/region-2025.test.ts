import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import phases from '../../../content/stories/region-2025.json' with { type: 'json' };
import { play, type Turn } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { evaluate } from '#model/world/checks.ts';
import {
  anyInterleaving,
  anyLog,
  frozen,
  namedBy,
  runningInVain,
  steps,
  told,
} from '../support.ts';

const story = region2025(1);
const anySeed = fc.integer();
const isTrouble = (turn: Turn) => turn.refused !== null || turn.failed !== null;
const without = (id: string) => told(story).filter((other) => other !== id);

describe('the plan', () => {
  test('has 22 phases: 5 physical, 8 of software, 6 of migration, 3 of launch', () => {
    const lanes = Map.groupBy(story.steps, (step) => step.lane);
    const sizes = [...lanes].map(([lane, inLane]) => [lane, inLane.length]);
    expect(Object.fromEntries(sizes)).toEqual({
      physical: 5,
      software: 8,
      migration: 6,
      launch: 3,
    });
  });

  test('has words for exactly its phases', () => {
    expect(phases.map(({ id }) => id).sort()).toEqual(told(story).sort());
  });

  test('is told in an order in which whatever a phase requires comes before it', () => {
    const order = told(story);
    for (const step of story.steps) {
      for (const id of step.requires) {
        expect(order.indexOf(id), `${step.id} requires ${id}`).toBeLessThan(order.indexOf(step.id));
      }
    }
  });
});

describe('done in order', () => {
  test('every phase is accepted and every exit check holds, whatever the seed', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const turns = play(region2025(seed), steps(told(story)));
        expect(turns.filter(isTrouble)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the Region ends alone: link cut, VPC empty, everything runs, customers served', () => {
    const end = play(story, steps(told(story))).at(-1)!.world;
    expect(end.links['backbone']?.state).toBe('cut');
    const region = Object.values(end.placements).filter(({ site }) => site === 'region');
    expect(region.map(({ life }) => life)).toEqual(region.map(() => 'running'));
    const vpc = Object.values(end.placements).filter(({ site }) => site === 'vpc');
    expect(vpc.map(({ life }) => life)).toEqual(vpc.map(() => 'terminated'));
    const alone = { check: 'alone', site: 'region', link: 'backbone' } as const;
    expect(evaluate(end, alone)).toEqual([]);
    expect(end.customers).toBe(true);
  });

  test('losing the whole bootstrap Region afterwards takes nothing down', () => {
    const lost = { id: 'lose-lender', events: [{ do: 'fail', what: 'bootstrap' }] } as const;
    const tried = { ...story, departures: [...story.departures, lost] };
    const turns = play(tried, [...steps(told(story)), { do: 'departure', id: 'lose-lender' }]);
    const fell = Object.entries(turns.at(-1)!.world.placements).filter(
      ([, { site, life }]) => site === 'region' && life !== 'running',
    );
    expect(fell).toEqual([]);
  });

  test('in any order that the plan allows, the end is the same', () => {
    const end = play(story, steps(told(story))).at(-1)!.world;
    fc.assert(
      fc.property(anyInterleaving(story), (order) => {
        const turns = play(story, steps(order));
        expect(turns.filter(isTrouble)).toEqual([]);
        expect(turns.at(-1)!.world).toEqual(end);
      }),
      { numRuns: 60 },
    );
  });
});

describe('leaving a phase out', () => {
  for (const { id } of story.steps.filter((step) => step.id !== 'LN3')) {
    test(`${id}: something is refused or an exit check fails, whatever the seed`, () => {
      fc.assert(
        fc.property(anySeed, (seed) => {
          expect(play(region2025(seed), steps(without(id))).some(isTrouble)).toBe(true);
        }),
        { numRuns: 12 },
      );
    });
  }

  test('the launch itself is the only phase that nothing else waits for', () => {
    expect(play(story, steps(without('LN3'))).some(isTrouble)).toBe(false);
  });
});

const edges = story.steps.flatMap((step) =>
  step.requires.map((required) => [step.id, required] as const),
);

describe('what a phase requires is enforced by the world', () => {
  test('there are 23 requirements', () => expect(edges).toHaveLength(23));

  for (const [id, required] of edges) {
    test(`${id} without ${required} is refused or fails, then or later, and the reason names it`, () => {
      const order = without(required);
      const turns = play(story, steps(order)).slice(order.indexOf(id));
      const trouble = turns.find(isTrouble);
      expect(trouble).toBeDefined();
      const said = JSON.stringify(trouble!.refused ?? trouble!.failed);
      const missing = story.steps.find((step) => step.id === required)!;
      const about = [...missing.events, ...missing.exit].flatMap(namedBy);
      expect(about.filter((word) => said.includes(`"${word}"`))).not.toEqual([]);
    });
  }
});

describe('whatever a reader does', () => {
  test('nothing runs whose hard needs are not met along open links', () => {
    fc.assert(
      fc.property(anyLog(story), (log) => {
        for (const { world } of play(story, log)) expect(runningInVain(world)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a refusal leaves the world as it was and gives at least one reason and a beginning', () => {
    fc.assert(
      fc.property(anyLog(story), (log) => {
        const turns = play(story, log);
        turns.forEach((turn, index) => {
          if (!turn.refused) return;
          expect(turn.world).toBe(turns[index - 1]?.world ?? story.initial);
          expect(turn.refused.reasons.length).toBeGreaterThan(0);
          expect(turn.refused.roots.length).toBeGreaterThan(0);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('no move changes the world that it is given, and the same moves end the same', () => {
    fc.assert(
      fc.property(anyLog(story), anySeed, (log, seed) => {
        const first = frozen(region2025(seed));
        expect(play(first, log)).toEqual(play(region2025(seed), log));
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import localZonePhases from '../../../content/stories/local-zone.json' with { type: 'json' };
import regionPhases from '../../../content/stories/region-2025.json' with { type: 'json' };
import zonePhases from '../../../content/stories/zone.json' with { type: 'json' };
import { storyText } from '#i18n/model/model-text.ts';
import { localZone } from '#model/stories/local-zone.ts';
import { play, type Turn } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { zone } from '#model/stories/zone.ts';
import { evaluate, evaluateAll } from '#model/world/checks.ts';
import { answerChain } from '#model/world/lookup.ts';
import {
  anyInterleaving,
  anyLog,
  frozen,
  namedBy,
  runningInVain,
  steps,
  told,
} from '../support.ts';

/* The invariants of every story (design/model.md): the same sentences on each of them. */

const anySeed = fc.integer();
const isTrouble = (turn: Turn) => turn.refused !== null || turn.failed !== null;

const stories = [
  { name: 'a Region', make: region2025, phases: regionPhases, launch: 'LN3' },
  { name: 'an Availability Zone', make: zone, phases: zonePhases, launch: 'AZ8' },
  { name: 'a Local Zone', make: localZone, phases: localZonePhases, launch: 'LZ7' },
];

describe.each(stories)('the build of $name', ({ make, phases, launch }) => {
  const story = make(1);
  const without = (id: string) => told(story).filter((other) => other !== id);
  const edges = story.steps.flatMap(({ id, requires }) =>
    requires.map((one) => [id, one] as const),
  );

  describe('the plan', () => {
    test('has words for exactly its phases', () => {
      expect(phases.map(({ id }) => id).sort()).toEqual(told(story).sort());
    });

    test('is told in an order in which whatever a phase requires comes before it', () => {
      const order = told(story);
      for (const [id, required] of edges) {
        expect(order.indexOf(required), `${id} requires ${required}`).toBeLessThan(
          order.indexOf(id),
        );
      }
    });
  });

  describe('done in order', () => {
    test('every phase is accepted and every exit check holds, whatever the seed', () => {
      fc.assert(
        fc.property(anySeed, (seed) => {
          const turns = play(make(seed), steps(told(story)));
          expect(turns.filter(isTrouble)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    test('everything in the new place runs at the end, for customers, and nothing is lent', () => {
      const end = play(story, steps(told(story))).at(-1)!.world;
      const lives = (site: string) =>
        new Set(
          Object.values(end.placements)
            .filter((placement) => placement.site === site)
            .map(({ life }) => life),
        );
      expect(lives(story.place)).toEqual(new Set(['running']));
      if (story.seat !== story.lender) expect(lives(story.seat)).toEqual(new Set(['terminated']));
      expect(end.customers).toBe(true);
    });

    test('every name that the new place asks for is answered at the end, and from nothing that was borrowed to build it', () => {
      const end = play(story, steps(told(story))).at(-1)!.world;
      for (const name of Object.keys(end.answers[story.place] ?? {})) {
        const store = answerChain(end, story.place, name).at(-1);
        expect(store, name).toBeDefined();
        if (story.seat !== story.lender) {
          expect([story.seat, story.lender], name).not.toContain(end.placements[store!]!.site);
        }
      }
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

  test('every exit check earns its place: each has failed before, and those of a phase until it is done', () => {
    const told = make(1);
    const worlds = [told.initial, ...play(told, steps(told.steps.map(({ id }) => id)))].map((at) =>
      'world' in at ? at.world : at,
    );
    told.steps.forEach(({ id, exit }, done) => {
      expect(evaluateAll(worlds[done]!, exit), id).not.toEqual([]);
      for (const check of exit) {
        const failed = worlds.slice(0, done + 1).some((world) => evaluate(world, check).length > 0);
        expect(failed, `${id}: ${JSON.stringify(check)}`).toBe(true);
      }
    });
  });

  describe('leaving a phase out', () => {
    test.each(told(story).filter((id) => id !== launch))(
      '%s: something is refused or an exit check fails, whatever the seed',
      (id) => {
        fc.assert(
          fc.property(anySeed, (seed) => {
            expect(play(make(seed), steps(without(id))).some(isTrouble)).toBe(true);
          }),
          { numRuns: 12 },
        );
      },
    );

    test('the launch itself is the only phase that nothing else waits for', () => {
      expect(play(story, steps(without(launch))).some(isTrouble)).toBe(false);
    });
  });

  test.each(edges)(
    '%s without %s is refused or fails, then or later, and the reason names it',
    (id, required) => {
      const order = without(required);
      const trouble = play(story, steps(order)).slice(order.indexOf(id)).find(isTrouble);
      expect(trouble).toBeDefined();
      const said = JSON.stringify(trouble!.refused ?? trouble!.failed);
      const missing = story.steps.find((step) => step.id === required)!;
      const about = [...missing.events, ...missing.exit].flatMap(namedBy);
      expect(about.filter((word) => said.includes(`"${word}"`))).not.toEqual([]);
    },
  );

  describe('whatever a reader does', () => {
    test('nothing runs whose hard needs are not met along open links', () => {
      fc.assert(
        fc.property(anyLog(story), (log) => {
          for (const { world } of play(story, log)) expect(runningInVain(world)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });

    test('a refusal leaves the world as it was and gives a reason, and a beginning or a circle', () => {
      fc.assert(
        fc.property(anyLog(story), (log) => {
          const turns = play(story, log);
          turns.forEach((turn, index) => {
            if (!turn.refused) return;
            expect(turn.world).toBe(turns[index - 1]?.world ?? story.initial);
            expect(turn.refused.reasons.length).toBeGreaterThan(0);
            const { roots, circle } = turn.refused;
            expect(roots.length + (circle?.length ?? 0)).toBeGreaterThan(0);
          });
        }),
        { numRuns: 100 },
      );
    });

    test('every reason is a whole sentence in both languages: no id, no gap', () => {
      fc.assert(
        fc.property(anyLog(story), (log) => {
          const reasons = play(story, log).flatMap(({ refused, failed }) => [
            ...(refused?.roots ?? []),
            ...(failed?.reasons ?? []),
          ]);
          for (const reason of reasons) {
            for (const model of Object.values(storyText[story.id]!)) {
              expect(model.reason(reason)).toMatch(/^[^@]+[.。]$/);
              expect(model.reason(reason)).not.toMatch(/undefined|null|NaN|\s[a-z]+-az\b/);
            }
          }
        }),
        { numRuns: 100 },
      );
    });

    test('a phase or a departure that the story does not have is misuse', () => {
      expect(() => play(story, steps(['XX']))).toThrow(/no phase "XX" in the story/);
      expect(() => play(story, [{ do: 'departure', id: 'XX' }])).toThrow(/no departure "XX"/);
    });

    test('no move changes the world that it is given, and the same moves end the same', () => {
      fc.assert(
        fc.property(anyLog(story), anySeed, (log, seed) => {
          const first = frozen(make(seed));
          expect(play(first, log)).toEqual(play(make(seed), log));
        }),
        { numRuns: 60 },
      );
    });
  });
});

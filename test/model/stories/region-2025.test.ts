import { describe, expect, test } from 'vitest';
import { play } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { evaluate } from '#model/world/checks.ts';
import { steps, told } from '../support.ts';

/* What is particular to the 2025 build of a Region; what every story holds is in invariants.test.ts. */

const story = region2025(1);

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

  test('has 23 requirements', () => {
    expect(story.steps.flatMap(({ requires }) => requires)).toHaveLength(23);
  });
});

describe('done in order', () => {
  test('the Region ends alone: link cut, VPC empty, nothing asks the bootstrap Region', () => {
    const end = play(story, steps(told(story))).at(-1)!.world;
    expect(end.links['backbone']?.state).toBe('cut');
    const alone = { check: 'alone', site: 'region', link: 'backbone' } as const;
    expect(evaluate(end, alone)).toEqual([]);
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
});

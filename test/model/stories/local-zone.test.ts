import { describe, expect, test } from 'vitest';
import { localZone } from '#model/stories/local-zone.ts';
import { play, type Move } from '#model/stories/play.ts';
import { answerChain } from '#model/world/lookup.ts';
import { evaluate } from '#model/world/checks.ts';
import { steps, told } from '../support.ts';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const story = localZone(1);
const upTo = (id: string) => steps(told(story).slice(0, told(story).indexOf(id) + 1));
const depart = (id: string): Move => ({ do: 'departure', id });
const local = (moves: readonly Move[], seed = 1) => {
  const { world } = play(localZone(seed), moves).at(-1)!;
  const ids = Object.keys(world.placements).filter((id) => id.endsWith('@local'));
  return { world, stopped: ids.filter((id) => world.placements[id]?.life === 'starting') };
};

test('has 7 phases: 2 physical, 4 of software, 1 of launch', () => {
  expect(story.steps.map(({ lane }) => lane).join(' ')).toBe(
    'physical physical software software software software launch',
  );
});

test('the control plane is in the parent zone, from the third phase to the end', () => {
  for (const { id } of story.steps.slice(2)) {
    const { world } = play(story, upTo(id)).at(-1)!;
    for (const name of ['compute', 'network']) {
      expect(answerChain(world, 'local', name).at(-1)).toMatch(/@parent-az$/);
    }
  }
});

describe('a cut of the link', () => {
  test('before the drill stops one service, whatever the seed', () => {
    for (const seed of seeds) {
      expect(local([...upTo('LZ5'), depart('cut-wan')], seed).stopped).toHaveLength(1);
    }
  });

  test('after the drill stops nothing that runs, and nothing new can be launched', () => {
    for (const seed of seeds) {
      const { world, stopped } = local([...upTo('LZ7'), depart('cut-wan')], seed);
      expect(stopped).toEqual([]);
      const launch = { check: 'answered', at: 'local', names: ['compute'] } as const;
      expect(evaluate(world, launch)).toMatchObject([{ why: 'no-path', link: 'wan' }]);
    }
  });

  test('is over once the link is laid again', () => {
    const { world, stopped } = local([...upTo('LZ5'), depart('cut-wan'), depart('lay-wan')]);
    expect(stopped).toEqual([]);
    expect(world.links['wan']?.state).toBe('open');
  });
});

test('losing the parent zone takes the control plane away and nothing that runs', () => {
  const { world, stopped } = local([...upTo('LZ7'), depart('lose-parent')]);
  expect(stopped).toEqual([]);
  expect(world.placements['ec2@parent-az']?.life).toBe('starting');
});

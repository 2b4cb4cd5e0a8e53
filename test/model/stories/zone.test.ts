import { describe, expect, test } from 'vitest';
import { play, type Move } from '#model/stories/play.ts';
import { zone } from '#model/stories/zone.ts';
import { applyAll } from '#model/world/apply.ts';
import { evaluate } from '#model/world/checks.ts';
import { resolve } from '#model/world/resolve.ts';
import type { World } from '#model/world/types.ts';
import { steps, told } from '../support.ts';

const story = zone(1);
const after = (...moves: (string | Move)[]) => {
  const log = moves.map((move) => (typeof move === 'string' ? steps([move])[0]! : move));
  return play(story, log).at(-1)!;
};
const upTo = (id: string) => told(story).slice(0, told(story).indexOf(id) + 1);
const depart = (id: string): Move => ({ do: 'departure', id });
const notRunning = ({ placements }: World, site: string) =>
  Object.entries(placements).flatMap(([id, placement]) =>
    placement.site === site && placement.life === 'starting' ? [id] : [],
  );

test('has 8 phases: 1 physical, 6 of software, 1 of launch', () => {
  expect(story.steps.map(({ lane }) => lane).join(' ')).toBe(
    'physical software software software software software software launch',
  );
});

describe('the circle of a zone is smaller', () => {
  test('nothing stands in for the services of the Region: they answer from the first day', () => {
    const asked = resolve(after(...upTo('AZ3')).world).needs.filter(({ from }) =>
      from.endsWith('@loan'),
    );
    const answers = new Map(asked.map(({ name, to }) => [name, to]));
    expect(answers.get('object-store')).toBe('s3@region');
    expect(answers.get('key-value')).toBe('ddb@region');
    expect(answers.get('dns')).toBe('dns@region');
    expect(answers.get('instances')).toBe('hosts@boot-az');
  });

  test('the first instances are launched from the bootstrap zone, and the control plane stands on them', () => {
    const needs = resolve(after(...upTo('AZ5')).world).needs;
    const to = (from: string, name: string) =>
      needs.find((need) => need.from === from && need.name === name)?.to;
    expect(to('ec2@new-az', 'instances')).toBe('hosts@new-az');
    expect(to('hosts@new-az', 'compute')).toBe('ec2@new-az');
  });
});

describe('losing a zone', () => {
  test('the bootstrap zone, before the move: what runs goes on, and nothing new starts', () => {
    const { world } = after(...upTo('AZ4'), depart('lose-lender'));
    expect(notRunning(world, 'loan')).toEqual(['network@loan', 'ec2@loan']);
    expect(world.placements['hosts@new-az']?.life).toBe('running');
    expect(after(...upTo('AZ4'), depart('lose-lender'), 'AZ5').refused).not.toBeNull();
  });

  test('the bootstrap zone, at the end: nothing in the new zone notices', () => {
    const { world } = after(...told(story), depart('lose-lender'));
    expect(notRunning(world, 'new-az')).toEqual([]);
  });

  test('each zone in turn, with customers in four: the Region is large enough only with the new member', () => {
    const found = (ids: readonly string[]) =>
      play(story, steps(ids))
        .at(-1)!
        .world.findings.map(({ because }) => because);
    expect(found(told(story))).not.toContain('too-small');
    expect(found(told(story).filter((id) => id !== 'AZ6'))).toContain('too-small');
  });
});

describe('a member', () => {
  const zones = { do: 'join', placements: ['s3@region'], zone: 'new-az' } as const;
  const later = (world: World) => applyAll(world, [{ do: 'days', days: 1 }, zones]);

  test('is taken up only when all others know of it; every one that does not is named', () => {
    const { world } = after(...upTo('AZ5'));
    const knowing = later(world);
    expect(knowing.ok).toBe(true);
    const sites = { ...world.sites, 'zone-b': { ...world.sites['zone-b']!, knows: [] } };
    expect(later({ ...world, sites })).toMatchObject({
      ok: false,
      reasons: [{ why: 'not-told', zones: ['zone-b'], of: 'new-az' }],
    });
    // It need not be told of itself.
    if (knowing.ok) expect(later(knowing.world).ok).toBe(true);
  });

  test('leans on no zone while nothing of it runs', () => {
    const check = { check: 'independent', site: 'new-az', of: ['boot-az'] } as const;
    expect(evaluate(story.initial, check)).toEqual([]);
  });
});

describe('one zone a day', () => {
  test('two zones on one day are refused, and no day of the plan has two', () => {
    const hurried = after(...upTo('AZ4'), depart('hurry'));
    expect(hurried.refused?.reasons.map(({ why }) => why)).toContain('same-day');
    const days = Object.values(after(...upTo('AZ5')).world.sites).flatMap(
      ({ changed }) => changed ?? [],
    );
    expect(days).toHaveLength(4);
    expect(new Set(days).size).toBe(4);
  });
});

test('a job that asks the bootstrap zone is counted and mended before the launch', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const turns = play(zone(seed), steps(upTo('AZ7')));
    const denied = turns.at(-1)!.world.links['zonal-path']!.denied;
    expect(denied.map(({ from }) => from)).toEqual(['report@new-az']);
    expect(turns.at(-1)!.world.placements['report@new-az']?.pinned).toEqual({});
  }
});

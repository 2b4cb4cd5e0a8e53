import { describe, expect, test } from 'vitest';
import { play } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { resolve, type ResolvedNeed } from '#model/world/resolve.ts';
import { changes } from '#model/world/changes.ts';
import { steps, told } from '../support.ts';

const story = region2025(1);
const without = (...ids: string[]) => steps(told(story).filter((id) => !ids.includes(id)));
const turnOf = (left: string, id: string) =>
  play(story, without(left)).find(({ move }) => move.id === id)!;

const providerOf = ({ reason }: ResolvedNeed) =>
  reason && 'provider' in reason ? reason.provider : undefined;

describe('where a refusal begins', () => {
  test('without the proxy, the control plane waits for stores that wait for the control plane', () => {
    const { circle, roots } = turnOf('SW4', 'SW5').failed!;
    expect(circle).toContain('hosts@region');
    expect(circle!.some((id) => id.startsWith('ec2@'))).toBe(true);
    expect(circle!.some((id) => id === 's3@region' || id === 'ddb@region')).toBe(true);
    const providers = roots.map((reason) => ('provider' in reason ? reason.provider : null));
    expect(providers).toEqual(expect.arrayContaining(['s3@region', 'ddb@region']));
  });

  test('each step of a circle is a hard starting need of one placement for the next', () => {
    const { failed, world } = turnOf('SW4', 'SW5');
    const { needs } = resolve(world);
    failed!.circle!.forEach((from, index, circle) => {
      const to = circle[(index + 1) % circle.length];
      const need = needs.find(
        (n) => n.from === from && n.starting === 'hard' && [n.to, providerOf(n)].includes(to),
      );
      expect(need, `${from} → ${to}`).toBeDefined();
    });
  });

  test('a missing copy is found behind a control plane that only waits', () => {
    const { reasons, roots, circle } = turnOf('MG1', 'MG2').refused!;
    expect(reasons.every(({ why }) => why === 'not-running')).toBe(true);
    expect(roots.some((reason) => reason.why === 'no-data')).toBe(true);
    expect(circle).toBeNull();
  });

  test('what is plainly missing is its own beginning', () => {
    const { reasons, roots } = turnOf('PH4', 'SW6').refused!;
    expect(roots).toEqual(reasons);
  });
});

describe('what changed', () => {
  test('a phase that does something is told by at least one change, for every phase', () => {
    const turns = play(story, steps(told(story)));
    turns.forEach(({ move, world }, index) => {
      const before = turns[index - 1]?.world ?? story.initial;
      expect(changes(before, world, 'region'), move.id).not.toEqual([]);
    });
  });

  test('nothing is told of a world that stayed the same', () => {
    expect(changes(story.initial, story.initial, 'region')).toEqual([]);
  });

  test('an answer that moves is told once, with everyone behind it', () => {
    const turns = play(story, steps(told(story)));
    const at = turns.findIndex(({ move }) => move.id === 'SW4');
    const told4 = changes(turns[at - 1]!.world, turns[at]!.world, 'vpc');
    expect(told4).toEqual([{ what: 'life', life: 'running', placements: ['proxy@vpc'] }]);
    const asked = changes(turns[at - 1]!.world, turns[at]!.world, 'region');
    expect(asked.length).toBeGreaterThanOrEqual(told4.length);
  });
});

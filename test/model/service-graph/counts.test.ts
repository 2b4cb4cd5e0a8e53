import { describe, expect, test } from 'vitest';
import { condensationLayers } from '#model/graph/layers.ts';
import { hardRunning } from '#model/graph/types.ts';
import { inLanguage, type BilingualGraph } from '#model/service-graph/bilingual.ts';
import { countsOf } from '#model/service-graph/counts.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { frozen } from '../graph/graphs.ts';
import { runInstances } from './run-instances.ts';

test('G27: a launch needs 43 components, a running instance 7', () => {
  const { launchNeeds, instanceNeeds } = countsOf(frozen(runInstances));
  expect([launchNeeds, instanceNeeds]).toEqual([43, 7]);
});

test('G22: the warm launch path is 15 levels deep', () => {
  expect(condensationLayers(graphOf(inLanguage(runInstances, 'en')), hardRunning)).toHaveLength(15);
});

test('both languages have the same groups, components and needs', () => {
  const bare = (language: 'en' | 'zh') => {
    const { components, groups, needs } = inLanguage(runInstances, language);
    return [
      groups.map(({ id, label }) => [Boolean(label), id]),
      components.map(({ label, role, ...rest }) => [Boolean(label && role), rest]),
      needs.map(({ why, ...rest }) => [Boolean(why), rest]),
    ];
  };
  expect(bare('zh')).toEqual(bare('en'));
});

describe('change a need, and every count follows', () => {
  const before = countsOf(runInstances);
  const changed = (from: string, to: string, change: object): BilingualGraph => {
    const needs = runInstances.needs.map((need) =>
      need.from === from && need.to === to ? { ...need, ...change } : need,
    );
    expect(needs).not.toEqual(runInstances.needs);
    return { ...runInstances, needs };
  };

  test('an instance that asked KMS all the time would need more', () => {
    const { instanceNeeds, running } = countsOf(changed('nitro_ebs', 'kms', { running: 'hard' }));
    expect(instanceNeeds).toBeGreaterThan(before.instanceNeeds);
    expect(running.hard).toBe(before.running.hard + 1);
  });

  test('a front end that checked no client token would need less for a launch', () => {
    const needs = runInstances.needs.filter(({ to }) => to !== 'idem');
    const { launchNeeds } = countsOf({ ...runInstances, needs });
    expect(launchNeeds).toBe(before.launchNeeds - 1);
  });

  test('what is marked as made up is counted', () => {
    const made = (cite: object) => ({ ...cite, illustration: true }) as { illustration: true };
    const needs = runInstances.needs.map((need) => ({ ...need, cite: made(need.cite) }));
    const components = runInstances.components.map((one) => ({ ...one, cite: made(one.cite) }));
    const all = { components: components.length, needs: needs.length };
    expect(countsOf({ ...runInstances, components, needs }).illustrations).toEqual(all);
    expect(before.illustrations.components).toBeLessThan(all.components);
    expect(before.illustrations.needs).toBeLessThan(all.needs);
    const none = { components: 0, needs: 0 };
    const known = <T extends { cite: object }>(one: T) => ({ ...one, cite: {} });
    const { components: parts, needs: arrows } = runInstances;
    const documented = { components: parts.map(known), needs: arrows.map(known) };
    expect(countsOf({ ...runInstances, ...documented }).illustrations).toEqual(none);
  });

  test('two circles are told by their sizes, the larger first', () => {
    const [a, b, c, d, e] = runInstances.components.map(({ id }) => id);
    const need = (from = '', to = '') => ({ ...runInstances.needs[0]!, from, to });
    const needs = [need(a, b), need(b, a), need(c, d), need(d, e), need(e, c)].map((one) => ({
      ...one,
      running: 'hard' as const,
    }));
    expect(countsOf({ ...runInstances, needs }).knots.warm).toEqual([3, 2]);
  });

  test('service hosts that had to be launched to go on would close the circle in a warm Region too', () => {
    expect(before.knots.warm).toEqual([]);
    const { knots } = countsOf(changed('svc_fleet', 'run_wf', { running: 'hard' }));
    expect(knots.warm).toHaveLength(1);
  });
});

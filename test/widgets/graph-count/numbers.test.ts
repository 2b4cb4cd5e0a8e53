import { expect, test } from 'vitest';
import type { BilingualGraph } from '#model/service-graph/bilingual.ts';
import { numbersOf } from '#widgets/graph-count/graph-count.numbers.ts';
import { runInstances } from '../../model/service-graph/run-instances.ts';

test('the numbers are those of the fact sheet', () => {
  expect(numbersOf(runInstances)).toEqual({
    components: 86,
    groups: 11,
    needs: 175,
    'launch-needs': 43,
    'instance-needs': 7,
    'cold-circle': 36,
    'warm-circle': 0,
    'made-up-components': 7,
    'made-up-needs': 57,
    'to-soften': 5,
  });
});

test('change a need, and the numbers follow', () => {
  // Hosts of the control plane that were there already would cut one way round.
  const needs = runInstances.needs.map((need) =>
    need.from === 'cp_fleet' && need.to === 'run_wf'
      ? { ...need, starting: 'soft' as const }
      : need,
  );
  const changed: BilingualGraph = { ...runInstances, needs };
  expect(numbersOf(changed)['to-soften']).toBe(numbersOf(runInstances)['to-soften'] - 1);
  expect(numbersOf(changed).needs).toBe(numbersOf(runInstances).needs);
});

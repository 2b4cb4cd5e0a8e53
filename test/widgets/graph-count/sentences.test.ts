/** What chapter 13 says about its graph without a number in the sentence, asked of the graph. */
import { describe, expect, test } from 'vitest';
import { coldStart } from '#model/graph/fixpoints.ts';
import { allDependants, allNeeds } from '#model/graph/reach.ts';
import { without } from '#model/graph/stand-ins.ts';
import { hardRunning } from '#model/graph/types.ts';
import { inLanguage } from '#model/service-graph/bilingual.ts';
import { countsOf } from '#model/service-graph/counts.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { impactOf } from '#model/service-graph/impact.ts';
import { runInstances } from '../../model/service-graph/run-instances.ts';

const graph = graphOf(inLanguage(runInstances, 'en'));
const { components, launchNeeds, instanceNeeds, knots } = countsOf(runInstances);
const { launch, instance } = runInstances;
const fallenWith = (id: string): string[] => impactOf(graph, [id]).fallen.map((fall) => fall.id);

test('the bet: about half of it for a launch, less than a tenth to go on', () => {
  expect(launchNeeds / components).toBeGreaterThan(0.4);
  expect(launchNeeds / components).toBeLessThan(0.6);
  expect(instanceNeeds / components).toBeLessThan(0.1);
});

test('warm, the hard needs form no circle; cold, one', () => {
  expect([knots.warm.length, knots.cold.length]).toEqual([0, 1]);
});

test('a running instance needs its server and cards, its volume and the physical network', () => {
  const group = new Map(runInstances.components.map((one) => [one.id, one.group]));
  const needed = allNeeds(graph, instance, hardRunning);
  expect(new Set(needed.map((id) => group.get(id)))).toEqual(
    new Set(['host', 'storage', 'network']),
  );
  expect(needed.filter((id) => group.get(id) === 'network')).toEqual(['underlay']);
});

test('on some component more than half of the graph stands', () => {
  const most = Math.max(
    ...graph.components.map((id) => allDependants(graph, id, hardRunning).length),
  );
  expect(most).toBeGreaterThan(components / 2);
});

describe('who stops', () => {
  test.each(['ddb_api', 's3_api'])('with %s launches stop, and running instances do not', (id) => {
    expect(fallenWith(id)).toContain(launch);
    expect(fallenWith(id)).not.toContain(instance);
  });

  test('with internal DNS nobody, but some grow stale; at a cold start many wait for it', () => {
    expect(fallenWith('int_dns')).toEqual([]);
    expect(impactOf(graph, ['int_dns']).stale).not.toEqual([]);
    const { stuck } = coldStart(without(graph, ['int_dns']));
    expect(stuck).toContain(launch);
  });

  test('with the control plane of IAM nobody', () => {
    expect(fallenWith('iam_cp')).toEqual([]);
  });

  test('few components can stop a running instance', () => {
    const fatal = graph.components.filter((id) => fallenWith(id).includes(instance));
    expect(fatal.length).toBeGreaterThan(0);
    expect(fatal.length).toBeLessThan(components / 10);
  });
});

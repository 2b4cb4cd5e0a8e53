import { describe, expect, test } from 'vitest';
import { replay } from '#model/graph/replay.ts';
import { inLanguage } from '#model/service-graph/bilingual.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { passOf } from '#model/service-graph/stops.ts';
import { graph, need } from '../graph/graphs.ts';
import { runInstances } from './run-instances.ts';

describe('passOf', () => {
  const order = replay(
    graph('call auth list', 'call > auth', need('auth > list', 'hard', 'cached')),
    'call',
  );
  test.each([
    ['auth', 1],
    ['list', 1],
    ['nobody', -1],
  ])('a stop at %s is at place %i', (at, place) => {
    expect(passOf(order, { id: 'X', at, when: 'answer' })).toBe(place);
  });
});

describe('a launch, told from the built-in graph', () => {
  const { call, instance, stops } = runInstances;
  const passes = replay(graphOf(inLanguage(runInstances, 'en')), call, instance);
  const place = (id: string): number => passes.findIndex((pass) => pass.id === id);

  test('G02: placement, then the volume, then the network interface, then the virtual machine', () => {
    const steps = [
      'ec2_api',
      'run_wf',
      'placement',
      'ebs_cp',
      'eni_svc',
      'zonal_cp',
      'nitro_ctl',
    ].map(place);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(passes.at(-1)).toMatchObject({ id: instance, how: 'started' });
  });

  test('G06: nobody asks the control plane of IAM', () => {
    expect(place('iam_cp')).toBe(-1);
  });

  test('G07: a launch can stop at identity, then front door, validation, quota, placement, address', () => {
    const at = (id: string): number =>
      passOf(
        passes,
        stops.find((stop) => stop.id === id)!,
      );
    const order = [
      'AuthFailure',
      'RequestLimitExceeded',
      'InvalidParameterValue',
      'VcpuLimitExceeded',
      'InsufficientInstanceCapacity',
      'InsufficientFreeAddressesInSubnet',
    ].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('every stop lies on the way', () => {
    expect(stops.filter((stop) => passOf(passes, stop) === -1)).toEqual([]);
  });

  test('change a need, and the replay follows', () => {
    const needs = runInstances.needs.filter(
      ({ from, to }) => from !== 'ec2_api' || to !== 'throttle',
    );
    const without = replay(graphOf(inLanguage({ ...runInstances, needs }, 'en')), call, instance);
    expect(without.some(({ id }) => id === 'throttle')).toBe(false);
  });
});

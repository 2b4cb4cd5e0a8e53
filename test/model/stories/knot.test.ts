import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/model/graph/circles.ts';
import { coldStart } from '../../../src/model/graph/fixpoints.ts';
import { smallestCuts } from '../../../src/model/graph/stand-ins.ts';
import { knot, meantBy } from '../../../src/model/stories/knot.ts';
import {
  devices,
  deviceSets,
  permanent,
  type Device,
} from '../../../src/model/stories/knot-parts.ts';
import { whoAnswers } from '../../../src/model/stories/knot-answers.ts';
import * as tries from '../../../src/model/stories/knot-tries.ts';
import { frankenNames } from '../../../src/model/world/catalogue.ts';

const knotWith = (placed: readonly Device[]) => tries.knotWith(knot, placed);
const storeCircles = (placed: readonly Device[]) => tries.storeCircles(knot, placed);
const circleLeft = (placed: readonly Device[]) => tries.circleLeft(knot, placed);
const answers = (placed: readonly Device[], running: ReadonlySet<string>) =>
  whoAnswers(knot.names, placed, running);
const allBut = (device: Device): Device[] => devices.filter((other) => other !== device);

describe('the knot', () => {
  test('holds everybody when nothing is placed, EC2, S3 and DynamoDB in one circle', () => {
    const graph = knotWith([]);
    const { waves, stuck } = coldStart(graph);
    expect(waves).toEqual([]);
    expect(stuck).toEqual([...permanent]);
    const { circles } = explain(graph, stuck);
    expect(circles).toHaveLength(1);
    expect(circles[0]).toEqual(expect.arrayContaining(['ec2', 's3', 'ddb']));
  });

  test('comes out in the order of the talk with all devices', () => {
    const { waves, stuck } = coldStart(knotWith(devices));
    expect(stuck).toEqual([]);
    expect(waves).toEqual([
      ['vpc'],
      ['franken-dns', 'franken-pki', 'franken-packages', 'franken-host-auth'],
      ['proxy'],
      ['auth'],
      ['network'],
      ['ec2'],
      ['hosts'],
      ['s3', 'ddb', 'dns', 'pki', 'packages', 'host-auth'],
    ]);
  });

  test('needs all six: of 64 sets one works', () => {
    const cuts = smallestCuts(knot.graph, devices);
    expect(cuts.tried).toBe(64);
    expect(cuts.works).toEqual([[...devices]]);
    expect(cuts.smallest).toEqual(cuts.works);
    expect(cuts.failing.every(({ circle }) => circle !== null)).toBe(true);
  });

  test('is tried with every set, smaller ones first', () => {
    const { failing, works } = smallestCuts(knot.graph, devices);
    expect(deviceSets).toEqual([...failing.map((cut) => cut.devices), ...works]);
  });
});

describe('the circle of the stores', () => {
  test('leads from EC2 to each store and back over the instances that EC2 starts', () => {
    const loops = [
      ['ec2', 's3', 'hosts'],
      ['ec2', 'ddb', 'hosts'],
    ];
    expect(storeCircles([])).toEqual(loops);
    expect(storeCircles(allBut('proxy'))).toEqual(loops);
  });

  test('is there without the proxy and gone with it, whatever else is placed', () => {
    for (const set of deviceSets) {
      expect(storeCircles(set).length === 0, set.join()).toBe(set.includes('proxy'));
    }
  });
});

describe('the circle that is left', () => {
  const needs = (graph = knotWith([]), from = '', to = '') =>
    graph.needs.some((need) => need.from === from && (need.startsFrom ?? need.to) === to);

  test('is a round of needs for every set that does not work', () => {
    for (const set of deviceSets.slice(0, -1)) {
      const loop = circleLeft(set) ?? [];
      expect(loop.length, set.join()).toBeGreaterThan(1);
      loop.forEach((id, i) => {
        expect(needs(knotWith(set), id, loop[(i + 1) % loop.length]), set.join()).toBe(true);
      });
    }
    expect(circleLeft(devices)).toBeNull();
  });

  test.each([
    ['vpc', ['ec2', 'hosts']],
    ['franken-dns', ['hosts', 'dns']],
    ['franken-pki', ['hosts', 'pki']],
    ['franken-packages', ['hosts', 'packages']],
    ['franken-host-auth', ['hosts', 'host-auth']],
    ['proxy', ['ec2', 's3', 'hosts']],
  ] as const)('without %s alone is %j', (device, loop) => {
    expect(circleLeft(allBut(device))).toEqual(loop);
  });
});

describe('who answers', () => {
  const all = new Set<string>([...permanent, ...devices]);
  const chains = Object.fromEntries(
    answers(devices, all).map(({ name, reality }) => [name, reality]),
  );

  test('is believed to be in the new Region, and truly is nowhere but in the bootstrap Region', () => {
    expect(chains).toEqual({
      compute: ['ec2@vpc'],
      network: ['network@vpc'],
      identity: ['auth@vpc'],
      instances: ['vpc', 'hosts@bootstrap'],
      'object-store': ['proxy', 's3@bootstrap'],
      'key-value': ['proxy', 'ddb@bootstrap'],
      dns: ['franken-dns'],
      pki: ['franken-pki'],
      packages: ['franken-packages'],
      'host-auth': ['franken-host-auth'],
    });
  });

  test('is nobody while a device is placed and does not run, or nothing is placed', () => {
    for (const placed of [devices, []]) {
      for (const { reality } of answers(placed, new Set())) expect(reality).toEqual([]);
    }
  });

  test('never changes the belief', () => {
    for (const set of deviceSets) {
      for (const { name, belief } of answers(set, all)) expect(belief).toBe(meantBy(name));
    }
  });

  test('has one device for each name that Franken answers', () => {
    const franken = devices.filter((device) => device.startsWith('franken-'));
    expect(franken).toEqual(frankenNames.map((name) => `franken-${name}`));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coldStart } from '#model/graph/fixpoints.ts';
import { stronglyConnected } from '#model/graph/groups.ts';
import { condensationLayers } from '#model/graph/layers.ts';
import { hardRunning, hardStarting } from '#model/graph/types.ts';
import type { Over } from '#model/graph/types.ts';
import { distances, isStep } from './brute-force.ts';
import { anyGraph, graph, need } from './graphs.ts';

const everyNeed: Over = { phase: 'running', strengths: ['hard', 'soft', 'cached'] };
const anyOver = fc.constantFrom<Over>(hardStarting, hardRunning, everyNeed, {
  phase: 'starting',
  strengths: ['soft', 'cached'],
});

describe('stronglyConnected', () => {
  it('groups those that need each other, and leaves the others alone', () => {
    const knot = graph('client ec2 racks s3', 'client > ec2', 's3 > ec2', 'ec2 > s3', 's3 > racks');
    expect(stronglyConnected(knot)).toEqual([['client'], ['ec2', 's3'], ['racks']]);
  });

  it('looks only at the needs that are asked about', () => {
    const mixed = graph('a b', need('a > b', 'hard', 'cached'), need('b > a', 'hard', 'hard'));
    expect(stronglyConnected(mixed)).toEqual([['a', 'b']]);
    expect(stronglyConnected(mixed, hardRunning)).toEqual([['a'], ['b']]);
    expect(stronglyConnected(mixed, everyNeed)).toEqual([['a', 'b']]);
  });

  it('agrees with a table of who reaches whom', () => {
    fc.assert(
      fc.property(anyGraph, anyOver, (any, over) => {
        const steps = distances(any, any.components, over);
        const groups = any.components
          .map((id) =>
            any.components.filter((to) => to === id || steps(id, to) + steps(to, id) < Infinity),
          )
          .filter((group, n) => group[0] === any.components[n]);
        expect(stronglyConnected(any, over)).toEqual(groups);
      }),
      { numRuns: 500 },
    );
  });
});

describe('condensationLayers', () => {
  it('stands each group on the groups it needs', () => {
    const knot = graph(
      'client ec2 s3 racks dns',
      'client > ec2',
      's3 > ec2',
      'ec2 > s3',
      's3 > racks',
    );
    expect(condensationLayers(knot)).toEqual([[['racks'], ['dns']], [['ec2', 's3']], [['client']]]);
  });

  it('puts every group in the lowest layer above all it needs', () => {
    fc.assert(
      fc.property(anyGraph, anyOver, (any, over) => {
        const layers = condensationLayers(any, over);
        const groups = layers.flat();
        expect([...groups].sort()).toEqual(stronglyConnected(any, over).sort());
        const layerOf = (id: string): number =>
          layers.findIndex((layer) => layer.some((group) => group.includes(id)));
        for (const group of groups) {
          const below = any.components.filter(
            (to) => !group.includes(to) && group.some((from) => isStep(any, from, to, over)),
          );
          expect(layerOf(group[0]!)).toBe(Math.max(-1, ...below.map(layerOf)) + 1);
        }
      }),
    );
  });

  it('keeps input order within a layer', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        for (const layer of condensationLayers(any)) {
          const firsts = layer.map(([first]) => any.components.indexOf(first!));
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('are the waves of a cold start, when nothing is stuck', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const { waves, stuck } = coldStart(any);
        fc.pre(stuck.length === 0);
        expect(condensationLayers(any).map((layer) => layer.flat())).toEqual(waves);
      }),
    );
  });
});

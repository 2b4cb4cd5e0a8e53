import { describe, expect, test } from 'vitest';
import { waitsFor } from '#model/graph/circles.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { smallestCuts } from '#model/graph/stand-ins.ts';
import { knot as model } from '#model/stories/knot.ts';
import { devices, deviceSets } from '#model/stories/knot-parts.ts';
import { knotWith } from '#model/stories/knot-tries.ts';
import { proofOf } from '#widgets/cut-the-knot/cut-the-knot.proof.ts';
import { sceneOf, start } from '#widgets/cut-the-knot/cut-the-knot.scene.ts';
import { verdictOn } from '#widgets/cut-the-knot/cut-the-knot.verdicts.ts';
import { knot } from './knot.ts';

describe('what the page carries', () => {
  test('is what the model says, for every set', () => {
    expect(knot.verdicts).toEqual(deviceSets.map((set) => verdictOn(model, set)));
  });

  test('shows in the scene as the waves, the stuck and the waiting of the model', () => {
    for (const moves of deviceSets) {
      const graph = knotWith(model, moves);
      const { waves, stuck } = coldStart(graph);
      const scene = sceneOf(knot, { ...start, moves, wave: waves.length });
      expect(scene.waves).toEqual(waves);
      expect(scene.stuck).toEqual(stuck);
      for (const picked of stuck) {
        const { why } = sceneOf(knot, { ...start, moves, wave: waves.length, picked });
        expect(why).toEqual(waitsFor(graph, stuck, picked));
      }
    }
  });
});

test('the proof counts what the model finds when it tries every set', () => {
  const cuts = smallestCuts(model.graph, devices);
  const proof = proofOf(knot);
  expect(proof.tried).toBe(cuts.tried);
  expect(proof.works).toBe(cuts.works.length);
  expect(proof.fewest).toBe(cuts.smallest[0]?.length);
  expect(proof.rows.map(({ cells }) => cells.length)).toEqual([1, 6, 15, 20, 15, 6, 1]);
  const stuck = proof.rows.flatMap(({ cells }) => cells.map((cell) => cell.stuck));
  expect(stuck).toEqual([...cuts.failing.map((cut) => cut.stuck.length), 0]);
});

import { expect, test } from 'vitest';
import { placesOf, type Place } from '#figures/graph/places.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { randomGraph } from '../../imports/writers.ts';

const placed = (
  seed: number,
  size: number,
): { places: Map<string, Place>; graph: ReturnType<typeof graphOf> } => {
  const service = randomGraph(seed, size, ['hard']);
  const graph = graphOf(service);
  return {
    graph,
    places: placesOf(graph, new Map(service.components.map(({ id, label }) => [id, label]))),
  };
};

test('every component has a place, and no two boxes overlap', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { places, graph } = placed(seed, 60);
    expect([...places.keys()].sort()).toEqual([...graph.components].sort());
    const all = [...places.values()];
    const overlaps = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
            Math.abs(a.y - b.y) < (a.height + b.height) / 2,
        ),
    );
    expect(overlaps).toEqual([]);
  }
});

test('who can start stands above all it needs', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { places, graph } = placed(seed, 40);
    const stuck = new Set(coldStart(graph).stuck);
    for (const { from, to } of graph.needs) {
      if (!stuck.has(from)) expect(places.get(from)!.y).toBeLessThan(places.get(to)!.y);
    }
  }
});

test('a large graph has the shape of a screen, not of a ribbon', () => {
  const all = [...placed(1, 3_000).places.values()];
  const span = (of: (place: Place) => number): number =>
    Math.max(...all.map(of)) - Math.min(...all.map(of));
  const ratio = span(({ x }) => x) / span(({ y }) => y);
  expect(ratio).toBeGreaterThan(0.7);
  expect(ratio).toBeLessThan(3);
});

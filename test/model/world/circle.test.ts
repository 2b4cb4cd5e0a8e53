import { describe, expect, test } from 'vitest';
import { waitsFor } from '#model/graph/circles.ts';
import { recovery } from '#model/graph/fixpoints.ts';
import type { Graph } from '#model/graph/types.ts';
import { localZone } from '#model/stories/local-zone.ts';
import { play } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { zone } from '#model/stories/zone.ts';
import { loopThrough, reached, stuckWaits } from '#model/world/circle.ts';
import { resolve } from '#model/world/resolve.ts';
import type { World } from '#model/world/types.ts';
import { steps, told } from '../support.ts';

/** The world as a graph in which every link is open: what is missing for good is no component. */
function joined(world: World): Graph {
  const { components, needs } = resolve(world);
  const known = new Set(components);
  const open = needs.map((need) =>
    need.reason?.why === 'no-path' ? { ...need, to: need.reason.provider } : need,
  );
  return { components, needs: open.filter(({ to }) => known.has(to)) };
}

/** Worlds in which much is missing: each story with a phase left out, and with most of them left out. */
const worlds = [region2025(1), zone(1), localZone(1)].flatMap((story) => {
  const ids = told(story);
  const some = ids.map((id) => ids.filter((other) => other !== id));
  const few = ids.map((_, at) => ids.filter((__, index) => (index * 7 + at) % 3 !== 0));
  return [...some, ...few].flatMap((order) => play(story, steps(order)).map(({ world }) => world));
});

describe('the plain search', () => {
  test('finds the same stuck and the same circles as the graph', () => {
    let circles = 0;
    for (const world of worlds) {
      const graph = joined(world);
      const running = graph.components.filter((id) => world.placements[id]?.life === 'running');
      const { stuck } = recovery(graph, running);
      const waits = stuckWaits(world);
      expect([...waits.keys()].sort()).toEqual([...stuck].sort());
      for (const id of stuck) {
        const { path, ends } = waitsFor(graph, stuck, id);
        expect(ends).toBe('circle');
        const loop = reached(waits, id)
          .map((on) => loopThrough(waits, on))
          .find(Boolean);
        const known = path.slice(path.indexOf(path.at(-1) ?? ''), -1);
        expect(loop).toHaveLength(known.length);
        circles += 1;
      }
    }
    expect(circles).toBeGreaterThan(50);
  });
});

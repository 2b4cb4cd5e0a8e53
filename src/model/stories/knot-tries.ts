import { explain, shortestLoop } from '../graph/circles.ts';
import { coldStart } from '../graph/fixpoints.ts';
import { shortestPath } from '../graph/paths.ts';
import { withStandIns, without } from '../graph/stand-ins.ts';
import type { Graph } from '../graph/types.ts';
import type { Knot } from './knot.ts';
import { devices, permanent, type Device } from './knot-parts.ts';

/** The knot with only these devices placed. */
export function knotWith({ graph }: Knot, placed: readonly Device[]): Graph {
  const leftOut = devices.filter((device) => !placed.includes(device));
  return withStandIns(without(graph, leftOut), placed);
}

/**
 * The circle that everybody sees, while it is there: from EC2 to each store and back, by the
 * shortest ways. One loop for each store, told as its members; the last needs the first.
 */
export function storeCircles(knot: Knot, placed: readonly Device[]): string[][] {
  const graph = knotWith(knot, placed);
  return knot.stores.flatMap((store) => {
    const there = shortestPath(graph, knot.ec2, store);
    const back = shortestPath(graph, store, knot.ec2);
    return there && back ? [[...there, ...back.slice(1, -1)]] : [];
  });
}

/**
 * The shortest circle that still holds somebody, and not by way of a store if there is another:
 * the one to think about next. Null when everything starts.
 */
export function circleLeft(knot: Knot, placed: readonly Device[]): string[] | null {
  const graph = knotWith(knot, placed);
  const inCircles = explain(graph, coldStart(graph).stuck).circles.flat();
  const shortest = (within: Graph) =>
    permanent
      .filter((id) => inCircles.includes(id) && within.components.includes(id))
      .map((id) => shortestLoop(within, id))
      .filter((loop) => loop !== null)
      .reduce<string[] | null>(
        (best, loop) => (best && best.length <= loop.length ? best : loop),
        null,
      );
  return shortest(without(graph, knot.stores)) ?? storeCircles(knot, placed)[0] ?? shortest(graph);
}

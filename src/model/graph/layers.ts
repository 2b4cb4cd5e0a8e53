import { findGroups, membersInOrder } from './groups.ts';
import { indexGraph, viewOf } from './index-graph.ts';
import { hardStarting } from './types.ts';
import type { Graph, Over } from './types.ts';

/**
 * The graph as layers of groups: a strongly connected component is one group, and a group stands in the lowest layer above all
 * groups it needs. So layer 0 needs nobody else, and without circles the layers are the waves of a cold start. Input order of
 * groups in a layer (by first member) and of members in a group. Missing providers count for nothing. O(components + needs).
 */
export function condensationLayers(graph: Graph, over: Over = hardStarting): string[][][] {
  const index = indexGraph(graph);
  const { needs } = viewOf(index, over);
  const groups = findGroups(needs);
  const { count, groupOf } = groups;
  const members = membersInOrder(groups, () => true);
  const byNumber: number[][] = Array.from({ length: count });
  for (const group of members) byNumber[groupOf[group[0]!]!] = group;
  const layerOf = new Int32Array(count);
  byNumber.forEach((group, g) => {
    for (const v of group) {
      for (let a = needs.rowStart[v]!; a < needs.rowStart[v + 1]!; a++) {
        const below = groupOf[needs.ends[a]!]!;
        if (below !== g) layerOf[g] = Math.max(layerOf[g]!, layerOf[below]! + 1);
      }
    }
  });
  const layers: string[][][] = [];
  for (const group of members) {
    const layer = layerOf[groupOf[group[0]!]!]!;
    while (layers.length <= layer) layers.push([]);
    layers[layer]!.push(group.map((v) => index.ids[v]!));
  }
  return layers;
}

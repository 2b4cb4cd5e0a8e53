import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachable } from './reachable.ts';
import { anyRunning } from '#model/graph/types.ts';
import { shownOf } from '#widgets/dependency-explorer/dependency-explorer.shown.ts';
import { treeLines } from '#widgets/dependency-explorer/tree/tree-lines.ts';
import { shown } from '../explorer.ts';

const all = () => true;
/** A small graph of any shape, circles and needs of oneself included. */
const anyGraph = fc
  .array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 16 })
  .map((pairs) =>
    shownOf(
      {
        components: Array.from({ length: 7 }, (_, i) => ({ id: `c${i}`, label: `C${i}` })),
        groups: [],
        needs: pairs.map(([from, to]) => ({
          from: `c${from}`,
          to: `c${to}`,
          starting: 'hard',
          running: 'hard',
        })),
      },
      null,
    ),
  );

describe('the graph as a tree', () => {
  it('names exactly those that can be reached, unfolds each once, and ends', () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.constantFrom('needs' as const, 'dependants' as const),
        (graph, direction) => {
          const lines = treeLines({
            shown: graph,
            over: anyRunning,
            root: 'c0',
            direction,
            isOpen: all,
          });
          expect(new Set(lines.map(({ id }) => id))).toEqual(
            reachable(graph.service.needs, 'c0', direction),
          );
          const open = lines.filter(({ kind }) => kind === 'open').map(({ id }) => id);
          expect(new Set(open).size).toBe(open.length);
          for (const { path, level } of lines) expect(path).toHaveLength(level);
        },
      ),
    );
  });
  it('a line that closes a circle stands below itself; one that is unfolded above does not', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const { kind, path, id } of treeLines({
          shown: graph,
          over: anyRunning,
          root: 'c0',
          direction: 'needs',
          isOpen: all,
        })) {
          const below = path.slice(0, -1).includes(id);
          expect(below).toBe(kind === 'circle');
        }
      }),
    );
  });
  it('unfolds the call as deep as it is asked to, and stops at the most lines', () => {
    const asked = { shown, over: anyRunning, root: 'client', direction: 'needs' as const };
    const lines = treeLines({ ...asked, isOpen: (path) => path.length <= 2 });
    expect(Math.max(...lines.map(({ level }) => level))).toBe(3);
    expect(treeLines({ ...asked, isOpen: all }, 10)).toHaveLength(10);
  });
});

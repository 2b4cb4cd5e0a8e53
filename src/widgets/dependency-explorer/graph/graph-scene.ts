/** The explorer's state as boxes, arrows and tones for the canvas: the same marks and arrows as on the map. */
import type { Place } from '#figures/graph/places.ts';
import type { Strength } from '#model/graph/types.ts';
import type { CanvasEdge, CanvasGraph, CanvasNode, Tone } from '#ui/graph-canvas/types.ts';
import { symbolOf } from '../dependency-explorer.signs.ts';
import type { Arrow, Asked, Mark, Sign, Told } from '../dependency-explorer.told.ts';
import { passes } from '../find/find.ts';
import { overOf } from '../reach/reach.told.ts';

const toneOf: Readonly<Record<Sign, Tone>> = {
  picked: 'chosen',
  goal: 'chosen',
  now: 'chosen',
  need: 'plain',
  dependant: 'plain',
  both: 'plain',
  onWay: 'plain',
  stale: 'plain',
  less: 'plain',
  later: 'context',
  ahead: 'context',
  runs: 'live',
  starts: 'live',
  done: 'live',
  killed: 'fault',
  fell: 'fault',
  circle: 'fault',
  waits: 'fault',
  absent: 'fault',
  refuses: 'fault',
};
const gone: readonly (Sign | null)[] = ['killed', 'fell'];
const lines: Readonly<Record<Strength, CanvasEdge['line']>> = {
  hard: 'solid',
  soft: 'dashed',
  cached: 'dotted',
};
const toldLines: Readonly<Record<Arrow['kind'], CanvasEdge['line']>> = {
  need: 'solid',
  fault: 'solid',
  soft: 'dashed',
  cached: 'dotted',
};

/** `places` is that of all components of the graph; those that the filter leaves out are not drawn. */
export function sceneFor(
  { shown, choices }: Asked,
  told: Told,
  places: ReadonlyMap<string, Place>,
): CanvasGraph {
  const nodes = shown.service.components
    .filter(passes(choices.filter))
    .flatMap((one): CanvasNode[] => {
      const place = places.get(one.id);
      if (!place) return [];
      const mark = told.marks.get(one.id);
      const sign = mark?.sign ?? null;
      return [
        {
          ...place,
          id: one.id,
          label: labelOf(one.label, mark),
          tone: sign ? toneOf[sign] : one.scope === 'bootstrap' ? 'borrowed' : 'context',
          faded: gone.includes(sign),
        },
      ];
    });
  const { phase, strengths } = overOf(choices);
  const spoken = new Set(told.arrows.map(({ from, to }) => `${from}\n${to}`));
  const rest = shown.service.needs.filter(
    (need) => strengths.includes(need[phase]) && !spoken.has(`${need.from}\n${need.to}`),
  );
  return {
    nodes,
    edges: [
      ...rest.map((need): CanvasEdge => ({
        from: need.from,
        to: need.to,
        tone: 'context',
        line: lines[need[phase]],
      })),
      ...told.arrows.map(({ from, to, kind }): CanvasEdge => ({
        from,
        to,
        tone: kind === 'fault' ? 'fault' : 'plain',
        line: toldLines[kind],
      })),
    ],
  };
}

/** Never a colour alone: the sign of the map stands before the name. */
function labelOf(label: string, mark: Mark | undefined): string {
  const symbol = mark ? symbolOf(mark) : '';
  return symbol === '' ? label : `${symbol} ${label}`;
}

import { classes, small, text, type Shape, type Words } from './shapes.ts';
import { fit, regular } from './fit.ts';
import type { Composition, Rect } from './geometry.ts';
import { pathOf, route } from './route.ts';
import type { Arrow } from './stage-arrows.ts';
import type { LinkView } from './stage-types.ts';

/** The two walls of the pipe between the Regions, whole or with a gap in them. */
function walls({ x, y, w, h }: Rect, across: boolean, cut: boolean): string {
  const runs = cut
    ? [
        [0, 0.34],
        [0.66, 1],
      ]
    : [[0, 1]];
  const line = (far: number) =>
    runs
      .map(([a = 0, b = 1]) =>
        across ? `M${x + w * a} ${far}H${x + w * b}` : `M${far} ${y + h * a}V${y + h * b}`,
      )
      .join('');
  return across ? line(y) + line(y + h) : line(x) + line(x + w);
}

function pill(key: string, rect: Rect, word: string, look: string): Shape[] {
  const shown = fit([word], rect.w - 8, small);
  return [
    { tag: 'rect', key, class: classes('pill', look), ...rect, rx: 12 },
    text(`${key} text`, classes('word state', look), rect.x + rect.w / 2, rect.y + 16, shown),
  ];
}

/** A link: a pipe in the gutter, a wall in it when calls are denied, and its state as a word. */
export function drawLinks(link: LinkView, comp: Composition, { own }: Words): Shape[] {
  const { link: id, state, denied, role, changed } = link;
  const at = comp.pipes[id];
  if (!at) return [];
  const { x, y, w, h } = at.pipe;
  const { name } = at;
  const across = comp.name === 'wide';
  const word = link.badge && link.badge !== 'denied' ? own.badges[link.badge] : own.link[state];
  const look = classes(state, role === 'fault' && 'fault', changed && 'changed');
  return [
    {
      tag: 'path',
      key: id,
      class: classes('pipe', look),
      d: walls(at.pipe, across, state === 'cut'),
    },
    ...(state === 'blocked'
      ? [
          {
            tag: 'path',
            key: `${id} wall`,
            class: classes('wall', look),
            d: across ? `M${x + w / 2} ${y - 4}v${h + 8}` : `M${x - 4} ${y + h / 2}h${w + 8}`,
          } as const,
        ]
      : []),
    ...(name
      ? [
          text(
            `${id} name`,
            'note mid',
            name.x + name.w / 2,
            name.y + 12,
            fit([own.links[id] ?? ''], name.w, small * regular),
          ),
        ]
      : []),
    ...pill(`${id} pill`, at.pill, word, look),
    ...(denied > 0 && state === 'blocked'
      ? pill(`${id} denied`, at.denied, own.denied(denied), classes('fault', changed && 'changed'))
      : []),
  ];
}

/** Each arrow as a line and its head, keyed by who asks whom so that it stays while it is true. */
export function drawArrows(
  arrows: readonly Arrow[],
  comp: Composition,
  slotOf: (id: string) => string,
): Shape[] {
  const seen = new Set<string>();
  return arrows.flatMap((arrow, index): Shape[] => {
    const key = `${arrow.kind} ${slotOf(arrow.from)} ${slotOf(arrow.to)}`;
    const corners = seen.has(key) ? null : route(comp, arrow, index, slotOf);
    if (!corners) return [];
    seen.add(key);
    const { line, head } = pathOf(corners);
    const look = classes(arrow.role, arrow.kind, arrow.changed && 'changed');
    return [
      { tag: 'path', key, class: classes('line', look), d: line },
      { tag: 'path', key: `${key} head`, class: classes('head', look), d: head },
    ];
  });
}

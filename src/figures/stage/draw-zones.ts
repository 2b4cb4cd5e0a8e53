import { badge, classes, small, type Shape, type Words } from './shapes.ts';
import { fit } from './fit.ts';
import type { Composition, Rect } from './geometry.ts';
import type { Zone } from './stage-types.ts';

const rack = { w: 5, h: 16, step: 8 };

/** Small upright marks in rows: racks, or servers that are lent. */
function marks(key: string, count: number, kind: (index: number) => string, at: Rect): Shape[] {
  const perRow = Math.max(1, Math.floor((at.w + rack.step - rack.w) / rack.step));
  return Array.from({ length: count }, (_, i) => ({
    tag: 'rect',
    key: `${key} ${i}`,
    class: kind(i),
    x: at.x + (i % perRow) * rack.step,
    y: at.y + Math.floor(i / perRow) * (rack.h + 3),
    w: rack.w,
    h: rack.h,
    rx: 1,
  }));
}

/** A zone that only lends shape: a cell in the VPC with the servers that it was given. */
function drawLent(
  { zone, lent, badge: word }: Zone,
  rect: Rect,
  first: boolean,
  words: Words,
): Shape[] {
  const letter = zone.at(-1) ?? '';
  return [
    { tag: 'rect', key: zone, class: 'cell', ...rect, rx: 6 },
    ...(first
      ? []
      : marks(`${zone} lent`, lent, () => 'mark lent', {
          ...rect,
          x: rect.x + 8,
          y: rect.y + 8,
          w: rect.w - 16,
        })),
    {
      tag: 'text',
      key: `${zone} label`,
      class: 'note start',
      x: rect.x + 8,
      y: rect.y + rect.h - 6,
      text: fit([words.own.zone(letter), letter], rect.w - 10, small),
    },
    ...(word
      ? badge(zone, words.own.badges[word], rect.x + rect.w - 3, rect.y + rect.h - 10)[0]
      : []),
  ];
}

/** From the ground up: plot, building with room beside it or built over, racks; hosts stand on top. */
function drawGround(
  { zone, ground, badge: word, changed }: Zone,
  rect: Rect,
  comp: Composition,
  words: Words,
): Shape[] {
  const { land, growth, power, racks, used } = ground ?? {
    land: false,
    growth: false,
    power: false,
    racks: 0,
    used: 0,
  };
  const wide = comp.name === 'wide';
  const top = rect.y + (wide ? 36 : 30);
  const h = rect.y + rect.h - (wide ? 22 : 18) - top;
  const built = Math.round((rect.w - 8) * (growth ? 0.5 : 1));
  const mark = changed ? 'changed' : '';
  const x = rect.x + 4;
  const label = rect.y + rect.h - 5;
  const letter = zone.at(-1) ?? '';
  const room: Rect = { x: x + built + 3, y: top, w: rect.w - 8 - built - 3, h };
  const grown = racks > 4;
  const [signs, left] = word
    ? badge(zone, words.own.badges[word], rect.x + rect.w - 2, label - 4)
    : [[], rect.x + rect.w];
  return [
    ...(land || power
      ? [
          {
            tag: 'rect',
            key: `${zone} hall`,
            class: classes('hall', power ? 'running' : 'planned', mark),
            x,
            y: top,
            w: power ? built : growth ? built : rect.w - 8,
            h,
            rx: 3,
          } as const,
        ]
      : []),
    ...(power && racks === 0
      ? [
          {
            tag: 'rect',
            key: `${zone} hatch`,
            class: 'hatch own',
            x,
            y: top,
            w: built,
            h,
            rx: 3,
            hatch: true,
          } as const,
        ]
      : []),
    ...(growth
      ? [
          {
            tag: 'rect',
            key: `${zone} growth`,
            class: classes('hall', grown ? 'running' : 'planned', mark),
            ...room,
            rx: 3,
          } as const,
        ]
      : []),
    ...(growth && !grown
      ? [
          {
            tag: 'text',
            key: `${zone} room`,
            class: 'note mid',
            x: room.x + room.w / 2,
            y: top + h / 2 + 4,
            text: fit([words.own.growth], room.w, small),
          } as const,
        ]
      : []),
    ...marks(
      `${zone} rack`,
      Math.min(racks, 12),
      (i) => classes('mark', i < used ? 'live' : 'own'),
      { x: x + 5, y: top + 5, w: rect.w - 18, h },
    ),
    {
      tag: 'path',
      key: `${zone} plot`,
      class: classes('plot', land ? 'running' : 'planned', mark),
      d: `M${rect.x} ${top + h + 2}h${rect.w}`,
    },
    {
      tag: 'text',
      key: `${zone} label`,
      class: 'note start',
      x,
      y: label,
      text: fit([words.own.zone(letter), letter], left - x - 2, small),
    },
    ...signs,
  ];
}

export function drawZones(zones: readonly Zone[], comp: Composition, words: Words): Shape[] {
  return zones.flatMap((zone) => {
    const rect = comp.zones[zone.zone];
    if (!rect) return [];
    return zone.ground
      ? drawGround(zone, rect, comp, words)
      : drawLent(zone, rect, zone.zone === 'vpc-a', words);
  });
}

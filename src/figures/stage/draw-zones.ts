import { fit, measure, regular } from './fit.ts';
import type { Composition, Rect } from './geometry.ts';
import { badge, classes, small, text, type Shape, type Words } from './shapes.ts';
import type { Zone } from './stage-types.ts';

/** The first delivery fills the hall; what comes later stands on the land that was kept for it. */
const firstRacks = 4;
const allRacks = 12;

/** Upright marks side by side, `step` apart: racks, or servers that are lent. */
function marks(key: string, count: number, at: Rect, step: number, look: (i: number) => string) {
  return Array.from({ length: count }, (_, i): Shape => {
    const x = Math.round((at.x + i * step) * 10) / 10;
    const w = Math.round(step * 0.65 * 10) / 10;
    return { tag: 'rect', key: `${key} ${i}`, class: look(i), x, y: at.y, w, h: at.h, rx: 1 };
  });
}

/** Name and badge of a zone on one line; where there is room for one only, the badge. */
function drawName(
  { zone, badge: word, members, framed }: Zone,
  { own }: Words,
  rect: Rect,
  y: number,
): Shape[] {
  const letter = zone.at(-1) ?? zone;
  const shown = word ? fit([own.badges[word]], rect.w - 10, small) : '';
  const room = rect.w - (word ? measure(shown, small) + 14 : 0);
  // What is a frame too has its name there.
  const called = framed ? [''] : [own.frames[zone] ?? own.zone(letter), letter, ''];
  const joined = members > 0 ? [own.members(members)] : [];
  const name = fit([...joined, ...called], room, small * regular);
  return [
    text(`${zone} label`, 'note', rect.x, y, name),
    ...(word ? badge(zone, shown, rect.x + rect.w, y - 4) : []),
  ];
}

/** A zone of the VPC: a cell with the servers that it was lent; its first cell is Franken's. */
function drawLent(zone: Zone, rect: Rect, words: Words): Shape[] {
  const id = zone.zone;
  const inside: Rect = { x: rect.x + 7, y: rect.y + 8, w: rect.w - 14, h: 20 };
  const lent = zone.lent > 0 && !zone.houses;
  const step = Math.min(9, inside.w / zone.lent);
  const word = fit([words.own.lent(zone.lent)], inside.w, small);
  const aside = fit([words.own.lent(zone.lent)], inside.w - step * zone.lent - 8, small);
  return [
    { tag: 'rect', key: id, class: 'cell', ...rect, rx: 6 },
    ...(lent ? marks(`${id} lent`, zone.lent, inside, step, () => 'mark borrowed') : []),
    ...(lent && rect.h > 60 ? [text(`${id} count`, 'note', inside.x, inside.y + 36, word)] : []),
    ...(rect.h <= 60 && words.own.frames[id] === ''
      ? [text(`${id} count`, 'note end', inside.x + inside.w, inside.y + 14, lent ? aside : '')]
      : rect.h > 60 || !zone.houses
        ? drawName(zone, words, inside, rect.y + rect.h - (rect.h > 60 ? 8 : 5))
        : []),
  ];
}

/** From the ground up: the plot, the hall and its racks, and the land beside it, kept or built over. */
function drawGround(zone: Zone, rect: Rect, comp: Composition, words: Words): Shape[] {
  const { role } = zone;
  const { land, growth, power, racks, used } = zone.ground ?? empty;
  const id = zone.zone;
  const top = rect.y + (comp.heads[id] ?? 4);
  const low = rect.y + rect.h - 20;
  const step = (rect.w - 12) / allRacks;
  const look = (state: string | false) => classes('hall', role, state, zone.changed && 'changed');
  const hall: Rect = { x: rect.x, y: top, w: Math.round(firstRacks * step + 5), h: low - top };
  const beside: Rect = { ...hall, x: hall.x + hall.w + 3, w: rect.w - hall.w - 3 };
  const inside: Rect = { ...hall, x: hall.x + 4, y: top + 5, h: hall.h - 9 };
  const first = Math.min(racks, firstRacks);
  const kind = (i: number) => classes('mark', i < used ? 'live' : role);
  const more = Math.min(racks - first, allRacks - firstRacks);
  const room = fit([words.own.growth, ''], beside.w - 4, small);
  const box = (key: string, at: Rect, state: string): Shape => ({
    tag: 'rect',
    key: `${id} ${key}`,
    class: look(state),
    ...at,
    rx: 3,
  });
  return [
    ...(land ? [box('hall', hall, power ? 'running' : 'planned')] : []),
    ...(power && racks === 0
      ? [{ ...box('hatch', hall, ''), class: 'hatch', hatch: true } as Shape]
      : []),
    ...(growth ? [box('growth', beside, more > 0 ? 'running' : 'planned')] : []),
    ...(growth && more <= 0
      ? [text(`${id} room`, 'note mid', beside.x + beside.w / 2, top + hall.h / 2 + 4, room)]
      : []),
    ...(power && !growth ? [box('over', beside, 'over')] : []),
    ...marks(`${id} rack`, first, inside, step, kind),
    ...marks(`${id} grown`, more, { ...inside, x: beside.x + 4 }, step, (i) => kind(i + first)),
    {
      tag: 'path',
      key: `${id} plot`,
      class: classes('plot', land ? 'running' : 'planned'),
      d: `M${rect.x} ${low + 2}h${rect.w}`,
    },
    ...drawName(zone, words, rect, rect.y + rect.h - 4),
  ];
}

const empty = { land: false, growth: false, power: false, racks: 0, used: 0 };

export function drawZones(zones: readonly Zone[], comp: Composition, words: Words): Shape[] {
  return zones.flatMap((zone) => {
    const rect = comp.zones[zone.zone];
    if (!rect) return [];
    return zone.ground ? drawGround(zone, rect, comp, words) : drawLent(zone, rect, words);
  });
}

import { drawArrows, drawLinks } from './draw-lines.ts';
import { drawZones } from './draw-zones.ts';
import { fit, lines, measure, regular } from './fit.ts';
import type { Composition, Rect } from './geometry.ts';
import { badge, classes, small, text, type Shape, type Words } from './shapes.ts';
import type { Box, Frame, StageModel, StagePlan } from './stage-types.ts';

const head = 14;
const pad = 6;

function drawFrame(frame: Frame, rect: Rect, comp: Composition, { own }: Words): Shape[] {
  const { site, role, life, changed, inner } = frame;
  const y = inner ? rect.y + rect.h - 9 : rect.y + 20;
  const [left, width] = comp.titles[site] ?? comp.inner[site] ?? [rect.x, rect.w];
  const title = fit([own.frames[frame.title] ?? frame.title], width, head);
  const room = width - measure(title, head) - 10;
  const word = frame.badge ? own.badges[frame.badge] : own.notes[frame.note];
  const fits = measure(word, small * (role === 'live' ? 1 : regular)) <= room;
  const shown = fits ? word : '';
  const state = classes('frame', inner && 'inner', role, life, changed && 'changed');
  return [
    { tag: 'rect', key: site, class: state, ...rect, rx: inner ? 8 : 11 },
    text(`${site} title`, classes('title', role, life), left + 2, y, title),
    ...(frame.badge
      ? badge(site, fit([word], room - 10, small), left + width - 2, y - 5)
      : [text(`${site} note`, classes('note end', role), left + width - 2, y, shown)]),
  ];
}

/** What stands in a box beside its label: a word for its state, or what it holds. */
function asideOf({ life, holds, spans }: Box, { own }: Words): string {
  if (life === 'starting') return own.waits;
  if (life === 'draining') return own.draining;
  if (spans !== null) return own.spans(spans);
  if (!holds || life !== 'running') return '';
  return holds.name === 'key-value' ? own.tables(holds.sets) : own.objects;
}

/** The label of a box, longest first. */
function labelsOf(
  { key, of }: Box,
  { groups }: StagePlan,
  { own, label }: Words,
): readonly string[] {
  const as = of.length > 1 ? groups[key]?.label : undefined;
  if (as === 'others') return [own.others(of.length), own.more(of.length)];
  if (as === 'later') return [own.later(of.length), own.more(of.length)];
  const short = (id: string) => own.short[id.split('@')[0] ?? id] ?? label(id);
  if (as === 'first') return [own.first, short(key)].filter(Boolean);
  return [of.map(label).join(own.comma), of.map(short).join(own.comma)];
}

/** A box: its label, a word for its state below or beside it, and the jobs of a stand-in. */
function drawBox(box: Box, rect: Rect, plan: StagePlan, words: Words): Shape[] {
  const { key, role, life, changed } = box;
  const room = rect.w - 2 * pad;
  const label = fit(labelsOf(box, plan, words), room, small);
  const aside = box.badge ? words.own.badges[box.badge] : asideOf(box, words);
  const inset = box.badge ? 10 : 0;
  const beside = measure(label, small) + measure(aside, small) + inset + 8 <= room;
  const size = box.badge ? small : small * regular;
  const word = fit([aside, box.badge ? '!' : ''], room - inset, size);
  const twoLines = aside !== '' && !beside;
  const middle = rect.y + rect.h / 2;
  const apart = rect.h >= 36 ? 8 : 7;
  const jobs = life === 'terminated' || twoLines ? [] : jobsOf(box, rect, words);
  const first = jobs.length > 0 ? rect.y + 11 : middle - (twoLines ? apart : 0);
  const second = beside ? first : middle + apart;
  const left = rect.x + pad;
  const right = rect.x + rect.w - pad;
  const wordEnd = beside ? right : left + measure(word, small) + inset;
  return [
    { tag: 'rect', key, class: classes('box', role, life, changed && 'changed'), ...rect, rx: 6 },
    ...(life === 'starting'
      ? [{ tag: 'rect', key: `${key} hatch`, class: 'hatch', ...rect, rx: 6, hatch: true } as const]
      : []),
    text(`${key} label`, classes('label', role, life), left, first + 4, label),
    ...jobs.map((job, i) => text(`${key} job ${i}`, 'job', left, first + 4 + 14 * (i + 1), job)),
    ...(box.badge ? badge(key, word, wordEnd, second) : []),
    ...(box.badge || word === ''
      ? []
      : [
          text(
            `${key} aside`,
            classes('note', beside && 'end'),
            beside ? right : left,
            second + 4,
            word,
          ),
        ]),
  ];
}

/** The jobs of a stand-in, by their short names where there is no room for the long ones. */
function jobsOf({ jobs }: Box, rect: Rect, { label, own }: Words): readonly string[] {
  const [room, size] = [rect.w - 2 * pad, small * regular];
  const most = Math.floor((rect.h - 22) / 14);
  const named = (of: (name: string) => string) =>
    lines(
      jobs.map((name) => fit([of(name)], room, size)),
      own.comma,
      room,
      size,
    );
  const long = named(label);
  const shown = long.length <= most ? long : named((name) => own.short[name] ?? label(name));
  return shown.slice(0, most);
}

/** The whole picture of a stage in one composition, from back to front. */
export function draw(
  model: StageModel,
  plan: StagePlan,
  name: 'wide' | 'narrow',
  words: Words,
): Shape[] {
  const comp = plan[name];
  const drawn = new Map(model.boxes.flatMap((box) => box.of.map((id) => [id, box.key] as const)));
  const slotOf = (id: string) => drawn.get(id) ?? id;
  return [
    ...model.frames.flatMap((frame) => {
      const rect = comp.frames[frame.site];
      return rect ? drawFrame(frame, rect, comp, words) : [];
    }),
    ...drawZones(model.zones, comp, words),
    ...model.links.flatMap((link) => drawLinks(link, comp, words)),
    ...drawArrows(model.arrows, comp, slotOf),
    ...model.boxes.flatMap((box) => {
      const rect = comp.slots[box.key];
      return rect ? drawBox(box, rect, plan, words) : [];
    }),
  ];
}

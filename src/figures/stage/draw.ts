import type { Composition, Rect } from './geometry.ts';
import { drawArrows, drawLinks } from './draw-lines.ts';
import { drawZones } from './draw-zones.ts';
import { fit, measure } from './fit.ts';
import { badge, classes, small, type Shape, type Words } from './shapes.ts';
import type { Box, Frame, StageModel } from './stage-types.ts';
import type { StageWords } from './stage.text.ts';

const head = 14;
const pad = 8;

function drawFrame(frame: Frame, rect: Rect, words: Words): Shape[] {
  const { site, role, life, changed } = frame;
  const vpc = site === 'vpc';
  const y = vpc ? rect.y + rect.h - 9 : rect.y + 20;
  const title = words.own.frames[frame.title as keyof StageWords['frames']] ?? frame.title;
  const end = rect.x + rect.w - 10;
  const state = classes('frame', vpc && 'inner', role, life, changed && 'changed');
  const [signs, left] = frame.badge
    ? badge(site, words.own.badges[frame.badge], end, y - 5)
    : [[], end];
  const room = left - rect.x - 20;
  const note = words.own.notes[frame.note];
  const shown = fit([title], room, head);
  const fits = measure(shown, head) + measure(note, small) + 8 < room;
  return [
    { tag: 'rect', key: site, class: state, ...rect, rx: vpc ? 7 : 10 },
    {
      tag: 'text',
      key: `${site} title`,
      class: classes('title', role, life),
      x: rect.x + 10,
      y,
      text: shown,
    },
    ...(frame.badge || !fits
      ? []
      : [
          {
            tag: 'text',
            key: `${site} note`,
            class: classes('note', role === 'live' && role),
            x: end,
            y,
            text: note,
          } as const,
        ]),
    ...signs,
  ];
}

/** What stands in a box beside its label: a word for its state, or what it holds. */
function asideOf({ life, holds }: Box, { own }: Words): string {
  if (life === 'starting') return own.waits;
  if (life === 'draining') return own.draining;
  return holds > 0 && life === 'running' ? own.holds(holds) : '';
}

function labelsOf(box: Box, words: Words): readonly string[] {
  const { own, label } = words;
  if (box.key === 'others@bootstrap') return [own.others(box.of.length)];
  if (box.key === 'services@region') return [own.later(box.of.length)];
  const short = (id: string) => own.short[id.split('@')[0] ?? id] ?? label(id);
  if (box.of.length > 1 && box.key.endsWith('@region')) {
    return [box.of.map(label).join(', '), box.of.map(short).join(', ')];
  }
  return box.key === 'ec2@bootstrap' ? [short(box.key)] : [label(box.key), short(box.key)];
}

function drawBox(box: Box, rect: Rect, comp: Composition, words: Words): Shape[] {
  const { key, role, life, changed } = box;
  const state = classes('box', role, life, changed && 'changed');
  const room = rect.w - 2 * pad + 4;
  const label = fit(labelsOf(box, words), room, small);
  const aside = box.badge ? words.own.badges[box.badge] : asideOf(box, words);
  const lines = box.jobs.length > 0 ? jobLines(box, comp, words) : [];
  const beside = measure(label, small) + measure(aside, small) + 18 < room;
  const two = (aside !== '' && !beside) || lines.length > 0;
  const middle = lines.length > 0 ? rect.y + 11 : rect.y + rect.h / 2 - (two ? rect.h / 4 - 1 : 0);
  const low = beside ? middle : rect.y + (rect.h * 3) / 4;
  const x = rect.x + pad;
  const word = fit([aside], room - 6, small);
  const right = beside
    ? rect.x + rect.w - 6
    : Math.min(rect.x + rect.w - 4, x + measure(word, small) + 8);
  return [
    { tag: 'rect', key, class: state, ...rect, rx: 6 },
    ...(life === 'starting'
      ? [
          {
            tag: 'rect',
            key: `${key} hatch`,
            class: classes('hatch', role),
            ...rect,
            rx: 6,
            hatch: true,
          } as const,
        ]
      : []),
    {
      tag: 'text',
      key: `${key} label`,
      class: classes('label', role, life),
      x,
      y: middle + 4.3,
      text: label,
    },
    ...lines.map((text, i): Shape => ({
      tag: 'text',
      key: `${key} job ${i}`,
      class: classes('job', life),
      x,
      y: middle + 4.3 + 15 * (i + 1),
      text,
    })),
    ...(word === ''
      ? []
      : box.badge
        ? badge(key, word, right, low)[0]
        : [
            {
              tag: 'text',
              key: `${key} aside`,
              class: classes('aside', role, beside && 'end'),
              x: beside ? right : x,
              y: low + 4.3,
              text: word,
            } as Shape,
          ]),
  ];
}

/** The jobs that a stand-in still has, in as many lines as it has room for. */
function jobLines({ jobs }: Box, comp: Composition, { label }: Words): string[] {
  const names = jobs.map(({ name }) => label(name));
  return comp.name === 'wide'
    ? [`${names[0]}, ${names[1]}`, names[2] ?? '', names[3] ?? '']
    : [names.slice(0, 2).join(', ')];
}

/** The whole picture of a stage in one composition, from back to front. */
export function draw(model: StageModel, comp: Composition, words: Words): Shape[] {
  const drawn = new Map(model.boxes.flatMap((box) => box.of.map((id) => [id, box.key] as const)));
  const slotOf = (id: string) => drawn.get(id) ?? id;
  return [
    ...model.frames.flatMap((frame) => {
      const rect = comp.frames[frame.site];
      return rect ? drawFrame(frame, rect, words) : [];
    }),
    ...drawZones(model.zones, comp, words),
    ...model.links.flatMap((link) => drawLinks(link, comp, words)),
    ...drawArrows(model.arrows, comp, slotOf),
    ...model.boxes.flatMap((box) => {
      const rect = comp.slots[box.key];
      return rect ? drawBox(box, rect, comp, words) : [];
    }),
  ];
}

import { describe, expect, test } from 'vitest';
import { draw } from '#figures/stage/draw.ts';
import { measure, regular } from '#figures/stage/fit.ts';
import type { Composition, Rect } from '#figures/stage/geometry.ts';
import { small, type Shape, type Words } from '#figures/stage/shapes.ts';
import { stageOf } from '#figures/stage/stage-model.ts';
import { wordsOf } from '#figures/stage/stage.text.ts';
import { region, stages, type Staged } from './worlds.ts';

const words = (staged: Staged, locale: 'en' | 'zh') => wordsOf(staged.story.id, locale);

/** Every word twice as long. */
const twice = (value: unknown): unknown => {
  if (typeof value === 'string') return value + value;
  if (typeof value === 'function') {
    return (...args: unknown[]) => twice((value as (...all: unknown[]) => unknown)(...args));
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, part]) => [key, twice(part)]),
  );
};
const doubled = twice(wordsOf('region-2025', 'en')) as Words;

type Text = Shape & { readonly tag: 'text' };
const isText = (shape: Shape): shape is Text => shape.tag === 'text' && shape.text !== '';

function extent({ class: look, text, x, y }: Text): Rect {
  const names = look.split(' ');
  const size = names.includes('title') ? 14 : small;
  const bold = ['title', 'label', 'word'].some((name) => names.includes(name));
  const w = measure(text, size) * (bold ? 1 : regular);
  const at = names.includes('end') ? x - w : /\b(mid|word)\b/.test(look) ? x - w / 2 : x;
  return { x: at, y: y - size * 0.72, w, h: size * 0.72 };
}

const inside = (a: Rect, b: Rect) =>
  a.x >= b.x - 0.5 && a.y >= b.y && a.x + a.w <= b.x + b.w + 0.5 && a.y + a.h <= b.y + b.h;
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** The corners of a path of our own, without the control points of its round corners. */
function segments(d: string): Rect[] {
  const points = [...d.matchAll(/([MLQ])([^MLQz]+)/g)].map(([, , body = '']) =>
    body.trim().split(/ /).slice(-2).map(Number),
  );
  return points.slice(1).map(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = points[i] ?? [];
    return { x: Math.min(x, px), y: Math.min(y, py), w: Math.abs(x - px), h: Math.abs(y - py) };
  });
}

/** The place that a text belongs to: its box, its frame, its zone or its pill. */
function homeOf(comp: Composition, { key }: Text): Rect {
  const [id = '', part = ''] = key.split(' ');
  const pipe = comp.pipes[id];
  if (pipe)
    return part === 'denied' ? pipe.denied : part === 'name' ? (pipe.name ?? pipe.pill) : pipe.pill;
  // A zone may be a frame too: then title, note and badge are the frame's.
  const ofFrame = ['title', 'note', 'word'].includes(part) ? comp.frames[id] : undefined;
  const home = comp.slots[id] ?? ofFrame ?? comp.zones[id] ?? comp.frames[id];
  if (!home) throw new Error(`${key} (${part}) has no place`);
  return ofFrame ?? comp.zones[id] ?? home;
}

const looks = stages.flatMap((staged) =>
  (['wide', 'narrow'] as const).flatMap((size) =>
    [
      ['English', words(staged, 'en')] as const,
      ['Chinese', words(staged, 'zh')] as const,
      ...(staged === region ? [['doubled', doubled] as const] : []),
    ].map(([language, own]) => ({
      staged,
      size,
      own,
      look: `${staged.name}, ${size}, ${language}`,
    })),
  ),
);

describe.each(looks)('$look', ({ staged, size, own }) => {
  const { plan } = staged;
  const comp = plan[size];
  const scenes = staged.everything.flatMap((scene) =>
    (['reality', 'belief'] as const).map((view) => ({
      name: `${scene.name}, ${view}`,
      shapes: draw(stageOf(scene.world, plan, { ...scene, view }), plan, size, own),
    })),
  );

  test('every text stands inside its own place and touches no other text', () => {
    for (const { name, shapes } of scenes) {
      const texts = shapes.filter(isText).map((text) => [text, extent(text)] as const);
      for (const [text, at] of texts) {
        const where = `${name}: ${text.key} “${text.text}”`;
        expect(inside(at, homeOf(comp, text)), where).toBe(true);
        const hit = texts.find(([other, there]) => other !== text && overlap(at, there));
        expect(hit?.[0].key, where).toBeUndefined();
      }
    }
  });

  test('the lower edge of a stand-in keeps clear of its jobs', () => {
    for (const { name, shapes } of scenes) {
      for (const line of shapes.filter(isText).filter(({ key }) => key.includes(' job '))) {
        const id = line.key.split(' ')[0] ?? '';
        const box = comp.slots[id];
        if (!box) continue;
        // Below the baseline of a Han line stand some 3 units of it.
        expect(box.y + box.h - line.y, `${name}: ${line.text}`).toBeGreaterThanOrEqual(6);
      }
    }
  });

  test('no line crosses a text', () => {
    for (const { name, shapes } of scenes) {
      const texts = shapes.filter(isText).map((text) => [text, extent(text)] as const);
      for (const line of shapes) {
        if (line.tag !== 'path' || !line.class.startsWith('line')) continue;
        for (const piece of segments(line.d)) {
          const hit = texts.find(([, at]) =>
            overlap({ ...piece, w: piece.w + 0.1, h: piece.h + 0.1 }, at),
          );
          expect(hit?.[0].text, `${name}: ${line.key}`).toBeUndefined();
        }
      }
    }
  });

  test('every arrow of the model has a line, and every key is used once', () => {
    for (const { name, shapes } of scenes) {
      const keys = shapes.map(({ key }) => key);
      expect(new Set(keys).size, name).toBe(keys.length);
      const bad = shapes.filter((shape) => shape.tag === 'path' && /NaN|undefined/.test(shape.d));
      expect(bad, name).toEqual([]);
    }
  });
});

const places = stages.flatMap(({ name, plan }) =>
  (['wide', 'narrow'] as const).map((size) => ({ name, plan, size })),
);

describe.each(places)('places of $name, $size', ({ plan, size }) => {
  const comp = plan[size];
  const boxes = Object.entries(comp.slots).filter(
    ([id]) => !plan.groups[id] || plan.groups[id].always,
  );
  const page = { x: 0, y: 0, w: comp.width, h: comp.height };

  test('frames lie in the picture and boxes in their frames', () => {
    for (const frame of Object.values(comp.frames)) expect(inside(frame, page)).toBe(true);
    for (const [id, rect] of boxes) {
      const frame = comp.frames[id.split('@')[1] ?? ''];
      if (frame) expect(inside(rect, frame), id).toBe(true);
    }
    for (const [id, rect] of Object.entries(comp.zones)) {
      expect(
        Object.values(comp.frames).some((frame) => inside(rect, frame)),
        id,
      ).toBe(true);
    }
  });

  test('no frame cuts another, and no box lies on another', () => {
    const frames = Object.values(comp.frames);
    for (const frame of frames) {
      const cut = frames.filter(
        (other) =>
          other !== frame &&
          overlap(frame, other) &&
          !inside(frame, other) &&
          !inside(other, frame),
      );
      expect(cut).toEqual([]);
    }
    for (const [id, rect] of boxes) {
      const hit = boxes.find(([other, there]) => other !== id && overlap(rect, there));
      expect(hit?.[0], id).toBeUndefined();
    }
  });

  test('trunks, pipes and pills keep clear of boxes', () => {
    const lanes = Object.values(comp.trunks).flatMap(([x, pitch]) => [x, x + 3 * pitch]);
    const pipes = Object.values(comp.pipes).flatMap(({ pipe, pill, denied }) => [
      pipe,
      pill,
      denied,
    ]);
    for (const [id, rect] of boxes) {
      for (const x of lanes) expect(x <= rect.x || x >= rect.x + rect.w, id).toBe(true);
      for (const part of pipes) expect(overlap(part, rect), id).toBe(false);
    }
    for (const part of pipes) {
      const hit = pipes.find((other) => other !== part && overlap(other, part));
      expect(hit).toBeUndefined();
    }
  });
});

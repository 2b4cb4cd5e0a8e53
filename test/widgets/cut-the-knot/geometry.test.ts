import { describe, expect, test } from 'vitest';
import { narrow, wide } from '#widgets/cut-the-knot/cut-the-knot.compositions.ts';
import { layoutOf, type Box, type Layout } from '#widgets/cut-the-knot/cut-the-knot.geometry.ts';
import { widthOf } from '#widgets/cut-the-knot/cut-the-knot.letters.ts';
import { linesFor, type Line, type Point } from '#widgets/cut-the-knot/cut-the-knot.routes.ts';
import { isDevice, sceneOf } from '#widgets/cut-the-knot/cut-the-knot.scene.ts';
import { everyChoice, knot, locales, words } from './knot.ts';

const layouts = locales.flatMap((locale) =>
  ([wide, narrow] as const).map((composition) => ({
    name: `${composition === wide ? 'wide' : 'narrow'}, ${locale}`,
    text: words[locale],
    layout: layoutOf(composition, words[locale]),
  })),
);

/** Of DejaVu Sans, as a browser measures it. */
const ASCENT = 0.93;
const DESCENT = 0.24;

const apart = (a: Box, b: Box) =>
  a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
const inside = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;
const grown = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

/** The straight pieces of a line, as boxes without width or height. */
const pieces = ({ points }: Line): Box[] =>
  points.slice(1).map(([x, y], i) => {
    const [fx, fy] = points[i] as Point;
    return { x: Math.min(x, fx), y: Math.min(y, fy), w: Math.abs(x - fx), h: Math.abs(y - fy) };
  });
const touches = (line: Line, box: Box) => pieces(line).some((piece) => !apart(piece, box));

/** Room that the letterings of the frames take up; "waits for" is there whenever an arrow says so. */
const letterings = ({ letters, size }: Layout): Box[] =>
  letters.map(({ line, x, y, anchor }) => {
    const w = widthOf(line, size);
    return { x: anchor === 'middle' ? x - w / 2 : x, y: y - size * 0.8, w, h: size };
  });

describe.each(layouts)('the drawing, $name', ({ layout, text }) => {
  const { boxes, frames, size } = layout;

  test('keeps its boxes apart, and inside', () => {
    const all: Box = { x: 0, y: 0, w: layout.width, h: layout.height };
    for (const [i, box] of boxes.entries()) {
      expect(inside(box, all), box.id).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(apart(box, other), other.id).toBe(true);
      for (const frame of frames) {
        expect(apart(box, frame) || inside(box, frame), `${box.id} ${frame.id}`).toBe(true);
      }
    }
    for (const letters of letterings(layout)) {
      expect(inside(letters, all)).toBe(true);
      for (const box of boxes) expect(apart(letters, box), box.id).toBe(true);
    }
  });

  test('has room for every label and every state', () => {
    const { absent, placed, waits, idle, circle } = text.states;
    const run = text.wave(8);
    const beings = (id: string): string[] => {
      if (isDevice(id)) return [absent, placed, waits, run];
      const lent = ['ec2', 'network', 'auth'].includes(id) ? [run + text.inVpc] : [];
      return id.includes('@') ? [] : [idle, waits, circle, run, ...lent];
    };
    for (const box of boxes) {
      const right = box.x + box.w;
      for (const { line, x, y } of box.label) {
        expect(x + widthOf(line, size), `${box.id}: ${line}`).toBeLessThanOrEqual(right);
        expect(y - size * ASCENT, line).toBeGreaterThanOrEqual(box.y);
      }
      for (const being of beings(box.id)) {
        expect(box.being.x + widthOf(being, size), `${box.id}: ${being}`).toBeLessThanOrEqual(
          right,
        );
      }
      if (beings(box.id).length === 0) continue;
      expect(box.being.y + size * DESCENT).toBeLessThanOrEqual(box.y + box.h);
    }
  });

  test('leads no line through a box or a word, and no two along the same way', () => {
    const words = letterings(layout).filter((_, i) => layout.letters[i]?.text !== 'waits');
    let seen = 0;
    for (const choices of everyChoice()) {
      const lines = linesFor(sceneOf(knot, choices).arrows, layout);
      for (const line of lines) {
        seen++;
        const told = `${line.from} ${line.to} ${JSON.stringify(choices)}`;
        for (const box of boxes) {
          const room = grown(box, box.id === line.from || box.id === line.to ? -1 : 2);
          expect(touches(line, room), `${told} through ${box.id}`).toBe(false);
        }
        for (const word of words) expect(touches(line, word), told).toBe(false);
      }
      for (const [i, line] of lines.entries()) {
        for (const other of lines.slice(i + 1)) {
          const shared = pieces(line).filter((a) => pieces(other).some((b) => alongside(a, b)));
          expect(shared, `${line.from} ${line.to} and ${other.from} ${other.to}`).toEqual([]);
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

/** Two pieces on one straight line that overlap. */
function alongside(a: Box, b: Box): boolean {
  const level = a.h === 0 && b.h === 0 && Math.abs(a.y - b.y) < 3;
  const plumb = a.w === 0 && b.w === 0 && Math.abs(a.x - b.x) < 3;
  if (level) return Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 1;
  return plumb && Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 1;
}

test('every waiting and every answer is drawn: an arrow for each, in the wide picture', () => {
  const layout = layoutOf(wide, words.en);
  for (const choices of everyChoice()) {
    const { arrows } = sceneOf(knot, choices);
    expect(linesFor(arrows, layout)).toHaveLength(arrows.length);
  }
});

test('every waiting is drawn in the narrow picture too', () => {
  const layout = layoutOf(narrow, words.en);
  for (const choices of everyChoice()) {
    const arrows = sceneOf(knot, choices).arrows.filter(({ kind }) => kind !== 'answers');
    expect(linesFor(arrows, layout)).toHaveLength(arrows.length);
  }
});

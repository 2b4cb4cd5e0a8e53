import { placesOf } from '#figures/graph/places.ts';
import type { Place } from '#figures/graph/places.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { boundsOf } from '#ui/graph-canvas/scene.ts';
import type { Palette, Tone } from '#ui/graph-canvas/types.ts';
import type { Loaded } from './messages.ts';
import type { ReportWords } from './own-graph.en.text.ts';
import { resultOf } from './result.ts';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const margin = 32;
const lineHeight = 22;
const dashes = {
  hard: '',
  cached: ' stroke-dasharray="1 4"',
  soft: ' stroke-dasharray="6 4"',
} as const;

/**
 * The graph as a picture that stands alone: boxes in layers, who needs nobody at the bottom; circles and who waits for them in the colour
 * of faults and with a sign, needs to soften as thick lines. Attributes only, no style, no script, no address.
 */
export function reportSvg(
  loaded: Loaded,
  name: string,
  words: ReportWords,
  palette: Palette,
): Drawing {
  const { graph, verdict } = loaded;
  const labels = new Map(graph.components.map(({ id, label }) => [id, label]));
  const places = placesOf(graphOf(graph), labels);
  const head = [words.title(name), ...resultOf(loaded, words).coldStart];
  const top = margin + head.length * lineHeight + 16;
  const box = boundsOf([...places.values()]);
  const width = Math.max(640, Math.ceil(box.right - box.left) + 2 * margin);
  const height = Math.ceil(box.bottom - box.top) + top + margin;
  const shift = `translate(${Math.round(margin - box.left)} ${Math.round(top - box.top)})`;
  const inCircle = new Set(verdict.circles.flatMap(({ members }) => members));
  const stuck = new Set(verdict.stuck);
  const soften = new Set(verdict.softening.arcs.map(({ from, to }) => `${from}\n${to}`));
  const tone = (id: string): Tone => (stuck.has(id) ? 'fault' : 'plain');
  const sign = (id: string): string => (inCircle.has(id) ? '↻ ' : stuck.has(id) ? '… ' : '');

  const lines = graph.needs.flatMap(({ from, to, starting }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b || from === to) return [];
    const cut = soften.has(`${from}\n${to}`) && starting === 'hard';
    const hot = inCircle.has(from) && inCircle.has(to) && starting === 'hard';
    const { line } = palette[hot ? 'fault' : 'context'];
    return [
      `<path d="${arrow(a, b)}" stroke="${line}" stroke-width="${cut ? 4 : hot ? 1.5 : 1}"${dashes[starting]}/>`,
    ];
  });
  const boxes = graph.components.flatMap(({ id, label }) => {
    const place = places.get(id);
    if (!place) return [];
    const { line, fill, text } = palette[tone(id)];
    const waits = stuck.has(id) && !inCircle.has(id) ? ' stroke-dasharray="5 3"' : '';
    return [
      `<rect x="${r(place.x - place.width / 2)}" y="${r(place.y - place.height / 2)}" width="${r(place.width)}" height="${place.height}" rx="5" fill="${fill}" stroke="${line}"${waits}/>`,
      ...textIn(place, sign(id) + label, text),
    ];
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(palette.font)}" font-size="13">
<title>${escaped(words.title(name))}</title>
<rect width="${width}" height="${height}" fill="${palette.plain.fill}"/>
${head.map((line, i) => `<text x="${margin}" y="${margin + i * lineHeight}" fill="${palette.plain.text}"${i === 0 ? ' font-size="17" font-weight="650"' : ''}>${escaped(line)}</text>`).join('\n')}
<g transform="${shift}"><g fill="none">${lines.join('')}</g>${boxes.join('')}</g>
</svg>
`;
  return { svg, width, height };
}

/** From edge to edge of the boxes, with a head at the provider. */
function arrow(a: Place, b: Place): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [start, end] = [leaving(a, dx, dy), leaving(b, -dx, -dy)];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const wing = (side: number): string =>
    `${r(end.x - 7 * ux + side * 3.5 * uy)} ${r(end.y - 7 * uy - side * 3.5 * ux)}`;
  return `M${r(start.x)} ${r(start.y)}L${r(end.x)} ${r(end.y)}M${wing(1)}L${r(end.x)} ${r(end.y)}L${wing(-1)}`;
}

function leaving({ x, y, width, height }: Place, dx: number, dy: number): { x: number; y: number } {
  const scale = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9));
  return { x: x + dx * scale, y: y + dy * scale };
}

/** One line, or two where the box has room for two. */
function textIn({ x, y, width, height }: Place, label: string, fill: string): string[] {
  const line = (text: string, at: number): string =>
    `<text x="${r(x)}" y="${r(at)}" text-anchor="middle" fill="${fill}">${escaped(text)}</text>`;
  if (height < 40) return [line(label, y + 4.5)];
  const half = label.lastIndexOf(' ', Math.ceil(label.length / 2) + 4);
  const cut = half > label.length / 4 ? half : Math.ceil(label.length / 2);
  const most = Math.floor((width - 8) / 7);
  const second = label.slice(cut).trim();
  const shown = second.length > most ? `${second.slice(0, most - 1)}…` : second;
  return [line(label.slice(0, cut).trim(), y - 4), line(shown, y + 13)];
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text of a file within XML: signs as entities, and no character that XML forbids. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

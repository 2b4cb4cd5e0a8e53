/**
 * The picture of a large graph from afar: every arrow as a thin line and every box as a block, without a word, drawn in one go onto a
 * canvas that lies under Cytoscape's. While the reader pans or zooms, the finished picture is moved as it is, which costs next to
 * nothing; when the hand rests, it is drawn anew. Cytoscape alone needs several seconds for 5,000 nodes with 20,000 edges, and
 * draws a few frames a second.
 */
import type { Scene } from './scene.ts';
import { tones } from './types.ts';
import type { CanvasEdge, Palette, Tone, Viewport } from './types.ts';

/** Drawn beyond each side of what is seen, so that a short pan shows no blank. */
const margin = 0.3;
/** Lines of one stroke; between two strokes the browser may paint, and the reader may move on. */
const linesAtOnce = 4_000;

export interface Far {
  /** Draws what this viewport shows. A drawing that is under way is given up. */
  draw(scene: Scene, view: Viewport, palette: Palette): Promise<void>;
  /** Moves what was drawn to where this viewport wants it. */
  move(view: Viewport): void;
  clear(): void;
}

export function farPicture(canvas: HTMLCanvasElement): Far {
  let drawn: Viewport = { x: 0, y: 0, zoom: 1 };
  let turn = 0;

  function move({ x, y, zoom }: Viewport): void {
    const scale = zoom / drawn.zoom;
    const [left, top] = [x - drawn.x * scale, y - drawn.y * scale];
    const { width, height } = sizeOf(canvas);
    const shift = `translate(${left - width * margin * scale}px, ${top - height * margin * scale}px)`;
    canvas.style.transform = `${shift} scale(${scale})`;
  }

  return {
    move,
    clear() {
      turn++;
      canvas.width = 0;
    },
    async draw(scene, view, palette) {
      const mine = ++turn;
      const { width, height } = sizeOf(canvas);
      const picture = document.createElement('canvas');
      picture.width = width * (1 + 2 * margin);
      picture.height = height * (1 + 2 * margin);
      const context = picture.getContext('2d');
      if (!context || width === 0) return;
      const origin = { x: view.x + width * margin, y: view.y + height * margin, zoom: view.zoom };
      for (const lines of batches(scene, origin, picture)) {
        strokeLines(context, lines, origin, palette);
        await nextTask();
        if (mine !== turn) return;
      }
      fillBoxes(context, scene, origin, palette, picture);
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.style.width = `${picture.width}px`;
      canvas.style.height = `${picture.height}px`;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      drawn = view;
      move(view);
    },
  };
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
}

/** The lines that touch the picture, in strokes of one tone: what is spoken of lies on top. */
function* batches(
  scene: Scene,
  { x, y, zoom }: Viewport,
  picture: HTMLCanvasElement,
): Generator<Line[]> {
  const byTone = new Map<Tone, Line[]>(tones.map((tone) => [tone, []]));
  for (const edge of scene.graph.edges) {
    const line = lineOf(edge, scene);
    if (line && touches(line, { x, y, zoom }, picture)) byTone.get(edge.tone)?.push(line);
  }
  for (const lines of byTone.values()) {
    for (let i = 0; i < lines.length; i += linesAtOnce) yield lines.slice(i, i + linesAtOnce);
  }
}

function lineOf({ from, to, tone }: CanvasEdge, { byId }: Scene): Line | null {
  const [a, b] = [byId.get(from), byId.get(to)];
  return a && b && a !== b ? { x1: a.x, y1: a.y, x2: b.x, y2: b.y, tone } : null;
}

function touches(
  { x1, y1, x2, y2 }: Line,
  { x, y, zoom }: Viewport,
  { width, height }: HTMLCanvasElement,
): boolean {
  const [left, right] = [Math.min(x1, x2) * zoom + x, Math.max(x1, x2) * zoom + x];
  const [top, bottom] = [Math.min(y1, y2) * zoom + y, Math.max(y1, y2) * zoom + y];
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}

function strokeLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  { x, y, zoom }: Viewport,
  palette: Palette,
): void {
  const tone = lines[0]?.tone ?? 'context';
  context.strokeStyle = palette[tone].line;
  context.lineWidth = tone === 'context' ? 0.5 : 1.5;
  // Thousands of lines over each other would be one grey; each lets the others through.
  context.globalAlpha = tone === 'context' ? Math.max(0.12, Math.min(0.5, zoom)) : 0.9;
  context.beginPath();
  for (const { x1, y1, x2, y2 } of lines) {
    context.moveTo(x1 * zoom + x, y1 * zoom + y);
    context.lineTo(x2 * zoom + x, y2 * zoom + y);
  }
  context.stroke();
}

function fillBoxes(
  context: CanvasRenderingContext2D,
  { graph }: Scene,
  { x, y, zoom }: Viewport,
  palette: Palette,
  { width: right, height: bottom }: HTMLCanvasElement,
): void {
  context.globalAlpha = 1;
  context.lineWidth = 1;
  for (const node of graph.nodes) {
    const [width, height] = [Math.max(2, node.width * zoom), Math.max(2, node.height * zoom)];
    const [left, top] = [node.x * zoom + x - width / 2, node.y * zoom + y - height / 2];
    if (left > right || top > bottom || left + width < 0 || top + height < 0) continue;
    const { line, fill } = palette[node.tone];
    // A block of a few pixels has no room for an outline.
    context.fillStyle = height < 8 ? line : fill;
    context.fillRect(left, top, width, height);
    if (height < 8) continue;
    context.strokeStyle = line;
    context.strokeRect(left, top, width, height);
  }
}

function sizeOf(canvas: HTMLCanvasElement): { width: number; height: number } {
  const { clientWidth: width = 0, clientHeight: height = 0 } = canvas.parentElement ?? {};
  return { width, height };
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

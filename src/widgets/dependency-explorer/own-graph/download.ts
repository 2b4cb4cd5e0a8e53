/** Files that the browser makes by itself and the reader keeps. */
import type { Drawing } from './report.svg.ts';

/** Longest side of a PNG, in pixels; beyond it browsers refuse a canvas or give an empty one. */
const longestSide = 4096;

/** The drawing as a PNG, twice as fine as the screen where there is room. Rejects when the browser cannot. */
export async function pngOf({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, longestSide / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error('This browser made no picture.'));
    }, 'image/png');
  });
}

/** A file name from the name of what was read: its ending off, no sign that a system forbids. */
export function fileName(name: string, ending: string): string {
  const stem = name
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  return `${stem || 'service-graph'}.${ending}`;
}

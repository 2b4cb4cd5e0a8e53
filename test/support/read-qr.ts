import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';

/** What a phone reads from a part of a page, as it is painted. Throws where there is no QR code that can be read. */
export async function qrOn(part: Locator): Promise<string> {
  // A window in the background is not painted.
  await part.page().bringToFront();
  const png = (await part.screenshot()).toString('base64');
  const blank = await part.page().context().newPage();
  const { width, height, pixels } = await blank.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    // As one text: a list of a million numbers takes seconds on its way here.
    return {
      width,
      height,
      pixels: Array.from(data, (byte) => String.fromCharCode(byte)).join(''),
    };
  }, png);
  await blank.close();
  return decodeQR({ width, height, data: Buffer.from(pixels, 'latin1') });
}

/** Pixels to a module of a code that is printed in signs. */
const SCALE = 4;

/** What a phone reads from a terminal with light signs on a dark ground, where a sign is one module wide and two high. */
export function qrInTerminal(lines: readonly string[]): string {
  const rows = lines.flatMap((line) =>
    ['█▀', '█▄'].map((lit) => [...line].map((it) => lit.includes(it))),
  );
  const [width, height] = [Math.max(...rows.map((row) => row.length)) * SCALE, rows.length * SCALE];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = rows[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] ?? false;
      data.fill(light ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return decodeQR({ width, height, data });
}

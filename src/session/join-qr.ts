import { encode } from 'uqr';

export interface QrPicture {
  /** Width and height in modules, the quiet zone of four on each side included: the `viewBox` is `0 0 size size`. */
  readonly size: number;
  /** The dark modules as one SVG path; the ground is white in every theme, or phones do not see it. */
  readonly path: string;
}

/** The QR code of a link, to be drawn with `<path d>`. Runs of dark modules in a row are one rectangle. */
export function qrPicture(link: string): QrPicture {
  const { size, data } = encode(link, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
      .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
      .join(''),
  );
  return { size, path: rows.join('') };
}

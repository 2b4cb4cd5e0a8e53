import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const themes = {
  light: new Map(pairs.map(([, name = '', light = '']) => [name, light])),
  dark: new Map(pairs.map(([, name = '', , dark = '']) => [name, dark])),
};

/** Relative luminance of a colour such as `#fbfaf6` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('the colours, %s', (_theme, colours) => {
  const of = (name: string) => colours.get(name) ?? '';

  test('text can be read on every ground on which it may stand', () => {
    const own = ['boot', 'build', 'live', 'fault'].map((sign) => [sign, `${sign}-bg`] as const);
    const onPaper = ['ink', 'ink-2', 'boot', 'build', 'live', 'fault', 'focus'].flatMap((text) =>
      ['paper', 'paper-2'].map((ground) => [text, ground] as const),
    );
    const onSigns = ['ink', 'ink-2'].flatMap((text) =>
      own.map(([, ground]) => [text, ground] as const),
    );
    const weak = [...own, ...onPaper, ...onSigns]
      .map(([text, ground]) => ({ text, ground, ratio: contrast(of(text), of(ground)) }))
      .filter(({ ratio }) => !(ratio >= 4.5));
    expect(weak).toEqual([]);
  });

  test('outlines that mean something can be seen', () => {
    for (const ground of ['paper', 'paper-2'])
      expect(contrast(of('rule-2'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

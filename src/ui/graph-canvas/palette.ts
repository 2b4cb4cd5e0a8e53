import { tones } from './types.ts';
import type { Colours, Palette, Tone } from './types.ts';

/**
 * The colours of the tones as the page resolves them now. A token is an unresolved `light-dark()`, so each tone has a hidden element
 * (`data-tone`) whose computed style is read.
 */
export function readPalette(swatches: HTMLElement): Palette {
  const found = new Map<string, Colours>();
  for (const swatch of swatches.querySelectorAll<HTMLElement>('[data-tone]')) {
    const { borderTopColor, backgroundColor, color } = getComputedStyle(swatch);
    found.set(swatch.dataset['tone'] ?? '', {
      line: borderTopColor,
      fill: backgroundColor,
      text: color,
    });
  }
  const missing: Colours = { line: 'gray', fill: 'white', text: 'black' };
  const of = (tone: Tone): [Tone, Colours] => [tone, found.get(tone) ?? missing];
  const colours = Object.fromEntries(tones.map(of)) as Record<Tone, Colours>;
  return { ...colours, font: getComputedStyle(swatches).fontFamily };
}

/** Calls back when the theme changes: by the switch of the page, by the system, or to forced colours. Returns the undo. */
export function onThemeChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  const watching = new MutationObserver(changed);
  watching.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    watching.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

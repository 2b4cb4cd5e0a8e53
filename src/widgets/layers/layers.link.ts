import { versioned, type Decode } from '#ui/link-state.ts';
import { readSliders } from '#ui/slider-range.ts';
import {
  cuts,
  dials,
  letters as letterNames,
  levels,
  MAX_SEED,
  ranges,
  start,
  type Choices,
} from './layers.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'layers';

/**
 * The choices of the open view as text: `1.layers.zone`, `1.layers.zone.zone-1` with something cut,
 * `1.distance.100.0.0.147`, `1.names.3.own.ab`, `1.names.3.same.ab.4` with zone 4 struck. Null for the start.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) ? null : text;
}

function write({ view, level, cut, way, seed, mapping, letters, struck }: Choices): string {
  const parts: (string | number)[] = ['1', view];
  if (view === 'layers') parts.push(level, ...(cut === null ? [] : [cut]));
  if (view === 'distance') parts.push(...dials.map((dial) => way[dial]));
  if (view === 'names') {
    const picked = letters.map((letter) => letterNames[letter]).join('');
    parts.push(seed, mapping, picked, ...(struck === null ? [] : [struck + 1]));
  }
  return parts.join('.');
}

export const decodeLink: Decode<Choices> = versioned({
  1(body) {
    const [view, ...rest] = body.split('.');
    if (view === 'layers') return readLayers(rest);
    if (view === 'distance') return readDistance(rest);
    return view === 'names' ? readNames(rest) : undefined;
  },
});

function readLayers([name, cut, ...more]: string[]): Choices | undefined {
  const level = levels.find((known) => known === name);
  if (level === undefined || more.length > 0) return undefined;
  if (cut === undefined) return { ...start, level };
  return cuts.includes(cut) ? { ...start, level, cut } : undefined;
}

function readDistance(numbers: string[]): Choices | undefined {
  const way = readSliders(numbers, dials, ranges);
  return way && { ...start, view: 'distance', way };
}

function readNames([seed = '', mapping, picked = '', zone, ...more]: string[]):
  Choices | undefined {
  if (!/^\d{1,2}$/.test(seed) || Number(seed) > MAX_SEED || more.length > 0) return undefined;
  if (mapping !== 'own' && mapping !== 'same') return undefined;
  const places = [...picked].map((letter) => letterNames.findIndex((known) => known === letter));
  const [first = -1, second = -1] = places;
  if (places.length !== 2 || first < 0 || second < 0) return undefined;
  if (zone !== undefined && !/^[1-6]$/.test(zone)) return undefined;
  return {
    ...start,
    view: 'names',
    seed: Number(seed),
    mapping,
    letters: [first, second],
    struck: zone === undefined ? null : Number(zone) - 1,
  };
}

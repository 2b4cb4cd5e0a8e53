import { versioned, type Decode } from '#ui/link-state.ts';
import {
  DEEPEST,
  LONGEST_SEARCH,
  PLANES,
  QUESTIONS,
  REACHES,
  SCOPES,
  STAGES,
  STRENGTHS,
  VIEWS,
  noFilter,
  start,
  type Choices,
} from './dependency-explorer.choices.ts';
import type { Shown } from './dependency-explorer.shown.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'dependency-explorer';

/** One choice as text. `write` gives '' where the choice is as at the start; `read` undefined where the text is broken. */
interface Field {
  readonly write: (choices: Choices, shown: Shown) => string;
  readonly read: (text: string, shown: Shown) => Partial<Choices> | undefined;
}

type Writable = Choices & Choices['filter'];
const flat = (choices: Choices): Writable => ({ ...choices, ...choices.filter });
const IN_FILTER: readonly string[] = Object.keys(noFilter);

/** A changed choice, in the filter where it belongs there. */
const chosen = (key: string, value: unknown): Partial<Choices> =>
  IN_FILTER.includes(key)
    ? ({ filter: { [key]: value } } as unknown as Partial<Choices>)
    : { [key]: value };

function oneOf(
  key: 'view' | 'question' | 'reach' | 'stage' | 'plane' | 'scope' | 'strength',
  all: readonly string[],
): Field {
  return {
    write: (choices) => {
      const value = flat(choices)[key];
      return value === null || value === flat(start)[key] ? '' : value;
    },
    read: (text) => (all.includes(text) ? chosen(key, text) : undefined),
  };
}
function component(key: 'picked' | 'goal'): Field {
  return {
    write: (choices) => choices[key] ?? '',
    read: (text, { byId }) => (byId.has(text) ? chosen(key, text) : undefined),
  };
}
function count(key: 'depth' | 'way' | 'circle' | 'wave' | 'step', most: number): Field {
  return {
    write: (choices) => (choices[key] === start[key] ? '' : String(choices[key])),
    read: (text) =>
      /^\d{1,3}$/.test(text) && Number(text) <= most ? chosen(key, Number(text)) : undefined,
  };
}
/** Several components, as one digit of base 16 for each four of the graph. */
function several(key: 'killed' | 'bet'): Field {
  return {
    write: (choices, { placeOf }) => {
      if (choices[key].length === 0) return '';
      const digits: number[] = [];
      for (const id of choices[key]) {
        const place = placeOf.get(id) ?? 0;
        digits[place >> 2] = (digits[place >> 2] ?? 0) | (1 << (place & 3));
      }
      return Array.from(digits, (digit: number | undefined) => (digit ?? 0).toString(16)).join('');
    },
    read: (text, { service }) => {
      if (!/^[0-9a-f]+$/.test(text)) return undefined;
      const bit = (place: number) =>
        (Number.parseInt(text[place >> 2] ?? '0', 16) >> (place & 3)) & 1;
      const ids = service.components.flatMap(({ id }, place) => (bit(place) === 1 ? [id] : []));
      return chosen(key, ids);
    },
  };
}

/** The letter of each choice in a link, in the order in which they are written. */
const fields: Readonly<Record<string, Field>> = {
  v: oneOf('view', VIEWS),
  q: oneOf('question', QUESTIONS),
  p: component('picked'),
  c: {
    write: ({ cold }) => (cold ? '1' : ''),
    read: (text) => (text === '1' ? { cold: true } : undefined),
  },
  r: oneOf('reach', REACHES),
  d: count('depth', DEEPEST),
  g: component('goal'),
  y: count('way', 99),
  x: {
    write: ({ devices: placed }, { devices }) => placed.map((id) => devices.indexOf(id)).join(''),
    read: (text, { devices }) => {
      const placed = Array.from(text, (digit) => devices[/\d/.test(digit) ? Number(digit) : -1]);
      const known = placed.filter((id) => id !== undefined);
      const right = known.length === placed.length && new Set(known).size === known.length;
      return right && known.length > 0 ? { devices: known } : undefined;
    },
  },
  o: count('circle', 99),
  w: count('wave', 99),
  k: several('killed'),
  b: several('bet'),
  t: oneOf('stage', STAGES),
  n: count('step', 199),
  e: {
    write: ({ code }) => code ?? '',
    read: (text, { landmarks }) =>
      landmarks?.stops.some(({ id }) => id === text) ? { code: text } : undefined,
  },
  G: {
    write: ({ filter }) => filter.group ?? '',
    read: (text, { groups }) =>
      groups.some(({ id }) => id === text) ? chosen('group', text) : undefined,
  },
  P: oneOf('plane', PLANES),
  S: oneOf('scope', SCOPES),
  H: oneOf('strength', STRENGTHS),
  /** Letters and digits as they are, all else as four digits of base 16. */
  s: {
    write: ({ filter }) =>
      filter.search.replace(/[^a-z0-9]/gi, (sign) =>
        Array.from({ length: sign.length }, (_, i) => sign.charCodeAt(i))
          .map((unit) => `-${unit.toString(16).padStart(4, '0')}`)
          .join(''),
      ),
    read: (text) => {
      if (!/^(?:[a-z0-9]|-[0-9a-f]{4})+$/i.test(text)) return undefined;
      const search = text.replace(/-(.{4})/g, (_, unit: string) =>
        String.fromCharCode(Number.parseInt(unit, 16)),
      );
      return search.length <= LONGEST_SEARCH ? chosen('search', search) : undefined;
    },
  },
};

/** The choices as text: `1.` and, for each that differs from the start, its letter and value: `1.pec2_api.rneeds.d3`. Null for the start. */
export function linkText(choices: Choices, shown: Shown): string | null {
  const parts = Object.entries(fields).flatMap(([letter, { write }]) => {
    const text = write(choices, shown);
    return text === '' ? [] : [letter + text];
  });
  return parts.length === 0 ? null : `1.${parts.join('.')}`;
}

/** Reads the text of a link for this graph. Each letter stands once; whether a choice makes sense is the machine's question. */
export function linkDecoder(shown: Shown): Decode<Choices> {
  return versioned({
    1(body) {
      let choices = start;
      const seen = new Set<string>();
      for (const part of body.split('.')) {
        const letter = part.slice(0, 1);
        const field = Object.hasOwn(fields, letter) ? fields[letter] : undefined;
        const read = seen.has(letter) ? undefined : field?.read(part.slice(1), shown);
        if (read === undefined) return undefined;
        seen.add(letter);
        choices = { ...choices, ...read, filter: { ...choices.filter, ...read.filter } };
      }
      return choices;
    },
  });
}

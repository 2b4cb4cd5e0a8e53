import { versioned, type Decode } from '#ui/link-state.ts';
import {
  BUILDS,
  hasTicks,
  MAX_ENGINEERS,
  MAX_TENTHS,
  start,
  views,
  type Choices,
  type Given,
} from './run-sheet.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'run-sheet';

/**
 * The choices as text, `1.build.tenths.done.bet.view.engineers`: `1.18.10.24.15.sheet.1`, with `all` for a finished build
 * and `none` for no bet. Null for the start, so that an untouched page keeps a clean address.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) ? null : text;
}

function write({ build, tenths, done, bet, view, engineers }: Choices): string {
  return `1.${[build, tenths, done, bet === null ? 'none' : bet + 1, view, engineers].join('.')}`;
}

/** Reads the text of a link for this sheet. */
export function linkDecoder(given: Given): Decode<Choices> {
  return versioned({
    1(body) {
      const match =
        /^(\d{1,5})\.(\d{1,2})\.(all|\d{1,3})\.(none|\d{1,2})\.([a-z]{1,6})\.(\d)$/.exec(body);
      if (match === null) return undefined;
      const [, build, tenths, done, bet, view, engineers] = match;
      const choices = {
        build: Number(build),
        tenths: Number(tenths),
        done: done === 'all' ? ('all' as const) : Number(done),
        bet: bet === 'none' ? null : Number(bet) - 1,
        view: views.find((known) => known === view),
        engineers: Number(engineers),
      };
      return isPossible(given, choices) ? choices : undefined;
    },
  });
}

function isPossible(
  given: Given,
  choices: Omit<Choices, 'view'> & { readonly view: Choices['view'] | undefined },
): choices is Choices {
  const { build, tenths, bet, view, engineers } = choices;
  const known = view !== undefined && (bet === null || (bet >= 0 && bet < given.sheet.length));
  const inRange =
    build >= 1 &&
    build <= BUILDS &&
    tenths <= MAX_TENTHS &&
    engineers >= 1 &&
    engineers <= MAX_ENGINEERS;
  return known && inRange && hasTicks(given, { ...choices, view });
}

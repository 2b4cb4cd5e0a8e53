import { nextMove } from '#session/votes/poll.ts';
import { pollOf, type Session } from './session.ts';
import type { Told } from './useSession.svelte.ts';

/** What a key asks for: something of the session, or of the console itself. */
export type Asked =
  Told | { readonly type: 'help' | 'write a mark' | 'wall up' | 'wall down' | 'whole figure' };

/** Keys of presenters' clickers: they work wherever the focus is, also inside the figure. */
const clicker: Readonly<Record<string, Told>> = {
  PageDown: { type: 'next' },
  PageUp: { type: 'back' },
};

/** Keys that are letters: not while somebody types, and not when they are switched off (WCAG 2.1.4). */
const letters: Readonly<Record<string, Asked>> = {
  b: { type: 'blank' },
  '.': { type: 'blank' },
  l: { type: 'bilingual' },
  r: { type: 'reveal' },
  m: { type: 'write a mark' },
  j: { type: 'welcome' },
  u: { type: 'wall up' },
  d: { type: 'wall down' },
  w: { type: 'whole figure' },
  '?': { type: 'help' },
};

export interface Pressed {
  readonly key: string;
  /** The key by its place, so that Shift and a digit is a digit. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What the key asks for, or null. `typing`: the focus is in a field, or inside the figure, where letters are not ours. */
export function askedBy(
  { key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  session: Session,
  { typing, useLetters }: { readonly typing: boolean; readonly useLetters: boolean },
): Asked | null {
  if (ctrlKey || altKey || metaKey) return null;
  const always = clicker[key];
  if (always) return always;
  if (typing || !useLetters) return null;
  if (key === 'v') return voteOn(session);
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit !== undefined) return hand(session, Number(digit) - 1, shiftKey ? -1 : 1);
  return letters[key.toLowerCase()] ?? null;
}

/** One key goes through the whole of a vote: ask, freeze, talk, vote again, freeze, show, and away. */
export function voteOn(session: Session): Told {
  const poll = pollOf(session);
  if (poll === null) return { type: 'ask' };
  const move = nextMove(poll);
  return move === null ? { type: 'put away' } : { type: 'poll', move };
}

/** One more hand, or one less, for the option at this place. */
function hand(session: Session, option: number, more: 1 | -1): Told | null {
  const poll = pollOf(session);
  if (poll === null || option >= poll.options) return null;
  const typed = poll.hands[poll.round - 1]?.[option] ?? 0;
  return { type: 'hands', option, count: typed + more };
}

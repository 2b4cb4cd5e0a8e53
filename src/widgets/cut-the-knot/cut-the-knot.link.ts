import { versioned } from '#ui/link-state.ts';
import { devices, deviceSets } from '#model/stories/knot-parts.ts';
import { members } from './cut-the-knot.carry.ts';
import { start, type Choices } from './cut-the-knot.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'cut-the-knot';

/** Moves that are kept; a longer log forgets its beginning (the machine sees to that). */
export const LONGEST = 60;

/**
 * The choices as text: `1.m` and the moves as digits, then as far as they differ from the start `w` waves shown, `b` seen as
 * believed, `p` the component picked, `h` the hint, `s` the set looked at in the proof: `1.m0125.w2.b.p4`. Null for the start.
 */
export function linkText({ moves, wave, view, picked, hint, set }: Choices): string | null {
  const parts = [
    `1.m${moves.map((move) => devices.indexOf(move)).join('')}`,
    wave !== null && `w${wave}`,
    view === 'belief' && 'b',
    picked !== null && `p${members.indexOf(picked)}`,
    hint && 'h',
    set !== null && `s${set}`,
  ].filter((part) => part !== false);
  const text = parts.join('.');
  return text === '1.m' ? null : text;
}

/** Reads the text of a link. More waves than a cold start has are no fault: the last one is shown. */
export const decodeLink = versioned<Choices>({
  1(body) {
    const match = /^m([0-5]{0,60})(?:\.w(\d))?(\.b)?(?:\.p(\d{1,2}))?(\.h)?(?:\.s(\d{1,2}))?$/.exec(
      body,
    );
    if (match === null) return undefined;
    const [, log = '', wave, believed, at, hint, set] = match;
    const picked = at === undefined ? null : members[Number(at)];
    if (picked === undefined || Number(set ?? 0) >= deviceSets.length) return undefined;
    return {
      ...start,
      moves: Array.from(log).flatMap((digit) => devices[Number(digit)] ?? []),
      wave: wave === undefined ? null : Number(wave),
      view: believed ? 'belief' : 'reality',
      picked,
      hint: hint !== undefined,
      set: set === undefined ? null : Number(set),
    };
  },
});

import { tallyOf, together } from '#model/run-sheet/builds.ts';
import { oddsFor, type Tenths } from '#model/run-sheet/distribution.ts';
import type { RunSheet } from '#model/run-sheet/sheet.ts';
import { BUILDS } from './run-sheet.scene.ts';

/** Builds counted in one go: under a millisecond on a laptop, so that a slider never waits for the count. */
const PIECE = 1000;

/**
 * The mistakes of all builds, counted in the background in small pieces; null until the count is complete. A new error
 * rate begins a new count.
 *
 * @param tenths null while nobody looks
 * @param given what to begin with, for a first picture that is complete
 */
export function useTally(
  sheet: RunSheet,
  tenths: () => Tenths | null,
  given: readonly number[] | null = null,
): { readonly tally: readonly number[] | null } {
  let tally = $state.raw(given);

  $effect(() => {
    const rate = tenths();
    if (rate === null) return;
    const odds = oddsFor(sheet, rate);
    tally = null;
    let counted: readonly number[] = [];
    let from = 1;
    let due = setTimeout(count);
    function count() {
      counted = together(counted, tallyOf(odds, from, from + PIECE - 1));
      from += PIECE;
      if (from > BUILDS) tally = counted;
      else due = setTimeout(count);
    }
    return () => {
      clearTimeout(due);
    };
  });

  return {
    get tally() {
      return tally;
    },
  };
}

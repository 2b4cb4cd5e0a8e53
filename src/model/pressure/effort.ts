/** What one build by the sheet asks of a person: hours, and the chance that no more goes wrong than usual. */
import { expectedHours } from '../run-sheet/builds.ts';
import { AS_ON_THE_SHEET, oddsFor, PARTS } from '../run-sheet/distribution.ts';
import { pressedSheet, type Ground, type Setting } from './pressed-sheet.ts';

/** Usually one or two of the thirty steps go wrong (talk 19:00 to 26:00). More than that is no longer the 2010 way. */
export const USUAL_MISTAKES = 2;

/**
 * Mean working hours of a build, with all searching and doing again. One service after another costs the same, whatever
 * their number: so a long sheet is reckoned from two short ones, exactly, and does not have to be gone through.
 */
export function hoursOfBuild(ground: Ground, setting: Setting): number {
  const hoursWith = (services: number): number => {
    const sheet = pressedSheet(ground, { ...setting, services });
    return expectedHours(sheet, oddsFor(sheet, AS_ON_THE_SHEET));
  };
  if (!setting.on.includes('services') || setting.services <= 3) return hoursWith(setting.services);
  const [two, three] = [hoursWith(2), hoursWith(3)];
  return two + (setting.services - 2) * (three - two);
}

/**
 * The chance of at most the usual mistakes in the first 1, 2, … steps. The convolution of `mistakeDistribution`, cut off
 * after the counts that are asked about: O(steps).
 */
export function withinUsual(odds: readonly number[]): number[] {
  let counts = Array.from<unknown, number>({ length: USUAL_MISTAKES + 1 }, (_, count) =>
    count === 0 ? 1 : 0,
  );
  return odds.map((parts) => {
    const wrong = parts / PARTS;
    counts = counts.map(
      (chance, count) => chance * (1 - wrong) + (count > 0 ? (counts[count - 1] ?? 0) * wrong : 0),
    );
    return counts.reduce((sum, chance) => sum + chance, 0);
  });
}

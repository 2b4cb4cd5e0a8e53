/**
 * The manual build of 2010 as a run sheet: an ordered list of steps that a person does by hand (talk 19:00 to 26:00).
 * The talk gives their number and the usual number of mistakes; steps, odds, hours and where a mistake comes to light
 * are an illustration (content/stories/region-2010.json). Section 4 of the model.
 *
 * A sheet is data of any length: take a step out, add one, change its odds, and every function here still answers.
 */
export interface ManualStep {
  readonly id: string;
  /** The trade that it takes; `travel` is what has to be done again to come back after the hand-over. */
  readonly skill: string;
  /** Working hours, whole and from 1. */
  readonly hours: number;
  /** Chance of a mistake, in whole per cent from 0 to 100. */
  readonly odds: number;
  /** Steps before it whose result it takes up. */
  readonly uses: readonly string[];
  /** The later step at which a mistake made here comes to light; null: only after the hand-over. */
  readonly noticed: string | null;
}

export type RunSheet = readonly ManualStep[];

/** What a mistake comes to: where it was made, where it is noticed, and what it costs. */
export interface Discovery {
  /** Id of the step at which the mistake was made. */
  readonly made: string;
  /** Id of the step that did not work; null: it is found after the hand-over, by others. */
  readonly noticed: string | null;
  /** Steps that could each have been the cause, in the order of the sheet: the noticing step rests on them. */
  readonly suspects: readonly string[];
  /** Steps to do again, in the order of doing. */
  readonly again: readonly string[];
  /** Working hours: the search among the suspects, and the steps done again. */
  readonly hours: number;
}

/** Illustration: working hours to clear one suspect. */
export const HOURS_PER_SUSPECT = 2;

/** Working hours of all steps when nothing goes wrong. */
export function hoursOf(sheet: RunSheet): number {
  return sheet.reduce((sum, { hours }) => sum + hours, 0);
}

/** The trades that one person has to know to do the sheet alone, in the order of their first step. */
export function skillsOf(sheet: RunSheet): string[] {
  return [...new Set(sheet.map(({ skill }) => skill))];
}

/**
 * What happens after a mistake at step `made`. The search goes through every step from there on that the noticing step
 * rests on, directly or through others. Then the step is done again, with those that took up its result, and the one that
 * did not work. A mistake found after the hand-over makes all that follows suspect, and somebody travels again.
 *
 * What is done again is taken to succeed.
 *
 * @throws RangeError when the sheet has no such step
 */
export function discoveryOf(sheet: RunSheet, made: string): Discovery {
  const from = placeOf(sheet, made);
  const { noticed } = stepOf(sheet, made);
  const to = noticed === null ? sheet.length : placeOf(sheet, noticed);
  const ground = noticed === null ? new Set(sheet.map(({ id }) => id)) : groundOf(sheet, noticed);
  const suspects = sheet.slice(from, to).filter(({ id }) => ground.has(id));
  const again = againAfter(sheet, stepOf(sheet, made), to);
  return {
    made,
    noticed,
    suspects: suspects.map(({ id }) => id),
    again: again.map(({ id }) => id),
    hours: suspects.length * HOURS_PER_SUSPECT + hoursOf(again),
  };
}

function againAfter(sheet: RunSheet, made: ManualStep, to: number): RunSheet {
  const users = sheet.slice(0, to).filter(({ uses }) => uses.includes(made.id));
  const stopped = sheet[to];
  if (stopped) return [made, ...users, stopped];
  const travels = ({ skill }: ManualStep) => skill === 'travel';
  const arrived = sheet.findIndex((step) => !travels(step));
  return [
    ...sheet.slice(0, arrived),
    ...[made, ...users].filter((step) => !travels(step)),
    ...sheet.slice(arrived).filter(travels),
  ];
}

/** Every step that `id` rests on, directly or through others. */
export function groundOf(sheet: RunSheet, id: string): Set<string> {
  const ground = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const below of stepOf(sheet, next).uses) {
      if (!ground.has(below)) {
        ground.add(below);
        open.push(below);
      }
    }
  }
  return ground;
}

/** Why a list of steps cannot be worked through from top to bottom. */
export type SheetFault =
  | { readonly fault: 'twice'; readonly id: string }
  /** The step takes up the result of one that is not on the sheet. */
  | { readonly fault: 'missing'; readonly id: string; readonly uses: string }
  /** The step takes up the result of one that comes later, or of itself. */
  | { readonly fault: 'too-early'; readonly id: string; readonly uses: string }
  /** A mistake is said to come to light at a step that does not rest on it. */
  | { readonly fault: 'unnoticed'; readonly id: string; readonly noticed: string };

/** Every reason why the sheet cannot be done in its order; empty when it can. */
export function faultsOf(sheet: RunSheet): SheetFault[] {
  const ids = sheet.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) < at);
  const faults: SheetFault[] = twice.map((id) => ({ fault: 'twice', id }));
  for (const [at, { id, uses }] of sheet.entries()) {
    for (const used of uses) {
      if (!ids.includes(used)) faults.push({ fault: 'missing', id, uses: used });
      else if (ids.indexOf(used) >= at) faults.push({ fault: 'too-early', id, uses: used });
    }
  }
  if (faults.length > 0) return faults;
  return sheet.flatMap(({ id, noticed }): SheetFault[] => {
    if (noticed === null) return [];
    const known = ids.includes(noticed);
    return known && groundOf(sheet, noticed).has(id) ? [] : [{ fault: 'unnoticed', id, noticed }];
  });
}

/** @throws RangeError when the sheet has no such step */
export function stepOf(sheet: RunSheet, id: string): ManualStep {
  return placedIn(sheet, id).step;
}

/**
 * Where a step stands on the sheet, from 0.
 *
 * @throws RangeError when the sheet has no such step
 */
export function placeOf(sheet: RunSheet, id: string): number {
  return placedIn(sheet, id).place;
}

interface Placed {
  readonly step: ManualStep;
  readonly place: number;
}
/** A sheet is asked about its steps many times, and may have hundreds; so they are indexed once. */
const indexes = new WeakMap<RunSheet, ReadonlyMap<string, Placed>>();

function placedIn(sheet: RunSheet, id: string): Placed {
  let index = indexes.get(sheet);
  if (index === undefined) {
    index = new Map(sheet.map((step, place) => [step.id, { step, place }]));
    indexes.set(sheet, index);
  }
  const placed = index.get(id);
  if (!placed) throw new RangeError(`the run sheet has no step "${id}"`);
  return placed;
}

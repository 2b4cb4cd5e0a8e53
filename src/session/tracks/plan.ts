import type { Step } from './track.ts';

/** Where the room stands against its plan. All times in minutes. */
export interface Plan {
  /** Of the steps before this one, and of all. */
  readonly planned: { readonly before: number; readonly all: number };
  readonly used: number;
  /** In the step that is shown. */
  readonly inStep: number;
  /** How late the room is (negative: early). A step is late only once its own minutes are over. */
  readonly behind: number;
  /** What the steps from here on still take, as planned. */
  readonly left: number;
  /** Ids of steps to come that should go, so that the room ends in time; in the order of the track. */
  readonly skip: readonly string[];
  /** Minutes over the plan at the end, with those steps gone. */
  readonly over: number;
}

/** Room for talk: a lateness below this skips nothing. */
const TOLERANCE = 1;

/**
 * Re-plans by the wall clock.
 * @param used minutes since the start
 * @param inStep minutes since step `at` came on
 */
export function planOf(steps: readonly Step[], at: number, used: number, inStep: number): Plan {
  const before = sum(steps.slice(0, at));
  const all = sum(steps);
  const rest = Math.max(0, (steps[at]?.minutes ?? 0) - inStep);
  const left = rest + sum(steps.slice(at + 1));
  const behind = used + left - all;
  const skip = behind >= TOLERANCE ? toSkip(steps.slice(at + 1), behind) : [];
  const ids = new Set(skip);
  const gained = sum(steps.filter(({ id }) => ids.has(id)));
  return { planned: { before, all }, used, inStep, behind, left, skip, over: behind - gained };
}

/** The first to go until it is enough; then whoever need not have gone stays, the last to go first. */
function toSkip(coming: readonly Step[], behind: number): string[] {
  const byRank = coming
    .filter(({ skip }) => skip !== undefined)
    .sort((a, b) => (a.skip ?? 0) - (b.skip ?? 0));
  const going: Step[] = [];
  for (const one of byRank) if (behind - sum(going) >= TOLERANCE) going.push(one);
  const needed = going.reduceRight((kept, one) => {
    const without = kept.filter((other) => other !== one);
    return behind - sum(without) < TOLERANCE ? without : kept;
  }, going);
  return coming.filter((one) => needed.includes(one)).map(({ id }) => id);
}

const sum = (steps: readonly Step[]): number =>
  steps.reduce((all, { minutes }) => all + minutes, 0);

/** Words of what opens below the lanes: one phase, or the list of departures. */
export const drawer = {
  step: (number: number) => `Step ${number}`,
  doNow: 'Do it now',
  doEarly: 'Do it now, out of order',
  leaveOut: 'Leave it out',
  leaveOutDone: 'Leave it out and run again',
  takeBackIn: 'Take it back in',
  close: 'Close',

  breakTitle: 'Go against the plan. Whatever follows is what the model says.',
  breakPhase: 'A phase',
  breakAct: 'Or do one of these',
  repairs: 'Repairs',
};

/** Whole sentences for caption and live region. Reasons, changes and exit checks come as finished sentences. */
export const sentence = {
  /** What stands between two sentences. */
  between: ' ',
  start: (all: number, name: string) =>
    `Nothing has been done yet; ${all} steps are planned. The first is: ${name}.`,
  step: (number: number, all: number, name: string) => `Step ${number} of ${all}, ${name}.`,
  holds: (exit: string) => `The exit check holds: “${exit}”`,
  fails: (exit: string) => `The exit check does not hold: “${exit}”`,
  refused: 'The model refuses it.',
  leftOut: 'It is left out.',
  departure: (label: string) => `Against the plan: ${label}.`,
  unchanged: 'Nothing has changed.',
  fallen: 'What ran before has fallen.',
  begins: 'Where it begins:',
  more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  healed: (names: string) => `A check that failed before holds now: ${names}.`,
  leftOutInAll: (names: string) => `Left out: ${names}.`,
  failedInAll: (names: string) => `Checks that do not hold: ${names}.`,
};

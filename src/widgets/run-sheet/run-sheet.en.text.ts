import { figure } from '#i18n/figure.en.text.ts';
import type { View } from './run-sheet.scene.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
/** “a, b and c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const hours = (value: number) => (value === 1 ? '1 hour' : `${number(value)} hours`);
const count = (value: number, one: string, many: string) =>
  value === 1 ? `1 ${one}` : `${number(value)} ${many}`;
const mistakes = (value: number) =>
  value === 0 ? 'no mistake' : count(value, 'mistake', 'mistakes');
const regions = (value: number) => count(value, 'Region', 'Regions');
const engineers = (value: number) => count(value, 'engineer', 'engineers');
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
/** “step 15” */
const step = (place: number) => `step ${place}`;
const where = (place: number | null) =>
  place === null ? 'after the hand-over' : `at ${step(place)}`;

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Run sheet, 2010',
  between: ' ',
  number,
  hours,
  percent,
  viewLabel: 'What to look at',
  views: { sheet: 'Sheet', builds: '10,000 builds', year: 'Year' } as Record<View, string>,
  skills: {
    travel: 'travel',
    site: 'site',
    network: 'network',
    system: 'operating system',
    naming: 'names and time',
    security: 'keys',
    virtualisation: 'virtualisation',
    database: 'database',
    services: 'services',
  } as Record<string, string>,

  status: {
    betting: (build: number) => `build ${number(build)}, nothing done yet`,
    working: (build: number, ticks: number) =>
      `build ${number(build)}, ${count(ticks, 'tick', 'ticks')}`,
    done: (build: number, wrong: number) => `build ${number(build)}, done, ${mistakes(wrong)}`,
  },
  invented: 'An illustration: the steps, their odds, hours and mistakes are invented.',
  keys: {
    ticking: 'Space ticks · ↑ ↓ walk over the controls · Esc leaves a control',
    sliding: '↑ ↓ walk over the controls · ← → move the slider · Esc leaves a control',
  },

  tick: (place: number) => `Tick ${step(place)}`,
  tickAgain: (place: number) => `Tick ${step(place)} again`,
  untick: 'Back',
  rest: 'Do the rest for me',
  nextBuild: 'Next build',
  states: { open: 'open', next: 'next', done: 'ticked', undone: 'to do again' },
  yourBet: 'your bet',
  madeHere: (found: number | null) => `wrong here; noticed ${where(found)}`,
  noticedHere: (made: number, cost: number) => `made at ${step(made)}, costs ${hours(cost)}`,
  noticedAfter: (made: number, cost: number) =>
    `after the hand-over: made at ${step(made)}, costs ${hours(cost)}`,

  side: {
    betting: 'Where will it be?',
    betHint:
      'Click the step at which you expect the first mistake. Then tick all of them, one by one.',
    noBet: 'You may also begin without a bet.',
    betOn: (place: number) => `Your bet: ${step(place)}.`,
    now: 'Now',
    back: 'Back you go',
    done: 'Done',
    soFar: 'So far',
    ticks: (ticks: number) => count(ticks, 'tick', 'ticks'),
    takes: (skill: string, time: number) => `${skill}, ${hours(time)}`,
    found: (found: number) => (found === 0 ? 'no mistake noticed' : `${mistakes(found)} noticed`),
  },

  sentence: {
    betting: (steps: number, time: number, skills: number) =>
      `${steps} steps lie ahead, ${hours(time)} of work for one person who knows ${skills} trades. Nothing is ticked.`,
    bet: (place: number) => `The bet is on ${step(place)}.`,
    next: (place: number, name: string) => `Next is ${step(place)}: ${name}.`,
    again: (place: number, name: string) => `To be done again: ${step(place)}, ${name}.`,
    stopped: (place: number | null, made: number, what: string) =>
      place === null
        ? `After the hand-over somebody finds a mistake made at ${step(made)}: ${what}`
        : `${step(place).replace('s', 'S')} does not work, because of ${step(made)}: ${what}`,
    cost: (suspects: number, repeats: readonly number[], time: number) =>
      `${count(suspects, 'step has', 'steps have')} to be checked and ${count(repeats.length, 'step', 'steps')} done again (${list(repeats.map(String))}): ${hours(time)}.`,
    soFar: (ticks: number, time: number) =>
      `So far: ${count(ticks, 'tick', 'ticks')}, ${hours(time)}.`,
    clean: (build: number, time: number) =>
      `Build ${number(build)} is done without a mistake, in ${hours(time)}.`,
    done: (build: number, wrong: number, time: number, planned: number) =>
      `Build ${number(build)} is done with ${mistakes(wrong)}, in ${hours(time)} instead of ${number(planned)}.`,
    found: (made: number, noticed: number | null, time: number) =>
      `The mistake at ${step(made)} was noticed ${where(noticed)} and cost ${hours(time)}.`,
    betWon: (place: number) => `Your bet on ${step(place)} was right.`,
    betLost: (place: number) => `Your bet was on ${step(place)}.`,
    distribution: (expected: number, clean: number, few: number) =>
      `At this error rate a build has ${expected.toFixed(2)} mistakes on average; ${percent(clean)} of builds have none, ${percent(few)} have one or two.`,
    thrice: (chance: number) => `Three clean builds in a row have a chance of ${percent(chance)}.`,
    counting: 'The simulated builds are being counted.',
    agree: (builds: number, bar: string, off: number) =>
      `${number(builds)} simulated builds agree with it within sampling error: the farthest bar (${bar}) is ${off.toFixed(1)} standard errors off.`,
    disagree: (builds: number, bar: string, off: number) =>
      `${number(builds)} simulated builds do not agree with it: the bar ${bar} is ${off.toFixed(1)} standard errors off.`,
    year: (people: number, done: number, wrong: number) =>
      `In a year ${engineers(people)} ${people === 1 ? 'finishes' : 'finish'} ${regions(done)} by hand, with ${mistakes(wrong)} on the way.`,
    afar: (places: number, done: number) =>
      `From afar, ${count(places, 'borrowed place', 'borrowed places')} bring ${regions(done)} in the same year, and nobody travels.`,
    needed: (people: number, skills: number) =>
      `To build as many by hand takes ${engineers(people)}, each of whom knows ${skills} trades.`,
    tooFew: (most: number) => `To build as many by hand, ${engineers(most)} are too few.`,
  },

  rate: 'Your error rate',
  rateValue: (each: number, factor: number) =>
    each === 0
      ? 'no mistakes at all'
      : `one mistake in ${(1 / each).toFixed(0)} steps${factor === 1 ? ', as on the sheet' : `, ${factor} × the sheet`}`,
  rateHint:
    'The luck of each build stays the same: less care adds mistakes, more care takes them away.',
  chart: {
    title: 'How many mistakes a build has',
    axis: 'mistakes in a build',
    bar: (mistakes: number, last: boolean) => (last ? `${mistakes} or more` : String(mistakes)),
    short: (mistakes: number, last: boolean) => (last ? `${mistakes}+` : String(mistakes)),
    share: (share: number) => `${(share * 100).toFixed(0)}%`,
    own: (build: number, bar: string) =>
      `Blue: the bar of your build ${number(build)} (mistakes: ${bar}).`,
  },
  halt: (place: number | null, made: number, cost: number) =>
    `${place === null ? 'Found after the hand-over' : `Stopped at ${step(place)}`}: made at ${step(made)}, costs ${hours(cost)}.`,
  numbers: {
    expected: 'mistakes on average',
    clean: 'chance of a clean build',
    thrice: 'three clean in a row',
    own: (build: number) => `mistakes in build ${number(build)}`,
  },
  engineers: 'Travelling engineers',
  engineersValue: engineers,
  yearTitle: { byHand: 'By hand, 2010', fromAfar: 'From afar, 2025' },
  engineer: (place: number) => `Engineer ${place}`,
  place: (place: number) => `Place ${place}`,
  trip: (region: string, days: number, wrong: number, done: boolean) =>
    `Region ${region}: ${days} days, ${mistakes(wrong)}${done ? '' : ', not finished this year'}`,
  stay: (region: string, days: number, done: boolean) =>
    `Region ${region}: ${days} days${done ? '' : ', not finished this year'}`,
  finished: regions,
  yearNote: (places: number, days: number) =>
    `The racks stand ready in both ways. A borrowed place is a bootstrap that a Region of chapter 7 can lend (${places}), held for the ${days} days from its VPC to its end in chapter 9, by the lengths of chapter 4. All lengths are an illustration.`,

  legend: {
    sheet: ['✓ ticked', 'red: a mistake, or what has to be done again because of one'],
    builds: [
      'bar: exact share of builds',
      'dot: share of 10,000 simulated builds',
      'line: two standard errors up and down',
    ],
    year: [
      'blue: the planned hours of a build',
      'red, hatched: searching and doing again',
      'amber: a borrowed place in use',
      'pale: not finished in the year',
    ],
  } as Record<View, readonly string[]>,

  tableTitle: 'The same as a table',
  sheetColumns: {
    step: 'Step',
    skill: 'Trade',
    hours: 'Hours',
    odds: 'Odds',
    ticks: 'Ticks',
    known: 'Known so far',
  },
  buildsColumns: {
    mistakes: 'Mistakes',
    exact: 'Exact',
    simulated: 'Simulated',
    error: 'Standard error',
    off: 'Off by, standard errors',
  },
  yearColumns: { who: 'Who', builds: 'Builds', done: 'Finished' },
  oddsValue: (parts: number) => `${number(parts)}%`,
};

export type Words = typeof en;

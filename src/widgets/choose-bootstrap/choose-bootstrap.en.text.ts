import { figure } from '#i18n/figure.en.text.ts';
import type { Criterion, Reason } from '#model/choice.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
/** “a, b and c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const servers = (value: number) => (value === 1 ? '1 server' : `${number(value)} servers`);
const paths = (value: number) => (value === 1 ? '1 fibre path' : `${value} fibre paths`);

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Choose the bootstrap Region',
  region: (id: string) => `Region ${id.toUpperCase()}`,
  zone: (id: string) => `zone ${id}`,
  list,
  /** What stands between two sentences. */
  between: ' ',
  /** A name before its value. */
  labelled: (name: string) => `${name}: `,
  criterion: { capacity: 'capacity', latency: 'latency', fibre: 'fibre' } as Record<
    Criterion,
    string
  >,

  status: {
    weighing: (able: number, all: number) => `${able} of ${all} candidates can lend`,
    refused: (region: string) => `${region} is refused`,
    chosen: (region: string) => `${region} is chosen`,
    opened: (region: string) => `the bootstrap VPC is open in ${region}`,
  },

  invented: 'An illustration: the candidates and all their numbers are invented.',
  size: 'Size of the bootstrap',
  sizeValue: (units: number) => servers(units),
  weightsTitle: 'How much each criterion counts',
  weightValue: (weight: number, max: number) => `${weight} of ${max}`,
  choose: 'Choose',
  chooseRegion: (region: string) => `Choose ${region}`,
  rank: (rank: number) => `rank ${rank}`,
  number,
  chosen: 'chosen',
  refused: 'refused',
  open: 'Open the bootstrap VPC',
  back: 'Back',
  keys: '↑ ↓ walk over the controls · ← → move a slider · Esc leaves a control',

  capacityAxis: 'servers free at the peak of production',
  reserve: (units: number) => `reserve of production: ${number(units)}`,
  distanceAxis: 'round trip to the new site',
  limit: (ms: number) => `limit: ${ms} ms`,
  newRegion: 'New Region',
  planned: 'planned',
  plannedEmpty: 'planned, no racks yet',
  freeFact: (spare: number) => `${number(spare)} free`,
  keepsFact: (rest: number) => `${number(rest)} stay free`,
  losesFact: (short: number) => `customers lose ${number(short)}`,
  paths,

  ranking: 'Ranking',
  score: (score: number) => `${score} of 100`,
  decides: (first: string, second: string, criterion: string) =>
    `What puts ${first} before ${second} is ${criterion}.`,
  even: (first: string, second: string) =>
    `Nothing puts ${first} before ${second}: they are equal.`,
  nobody: 'Nobody can lend.',
  refusedTitle: 'Refused, whatever the weights',
  part: (criterion: string, part: number) => `${criterion} ${part}`,
  partsNote: 'A part of 0 is just at the limit; 100 is the best that counts.',
  shortReason: (reason: Reason) => {
    if (reason.kind === 'capacity') return `${servers(reason.short)} short`;
    if (reason.kind === 'latency') return `${reason.over} ms too far`;
    return `${paths(reason.missing)} too few`;
  },

  tableTitle: 'The same as a table',
  columns: {
    region: 'Candidate',
    spare: 'Free servers',
    lendable: 'Can lend',
    roundTrip: 'Round trip, ms',
    fibre: 'Fibre paths',
    verdict: 'Rank and score, or why not',
  },
  milliseconds: (ms: number) => `${ms} ms`,

  vpc: 'Bootstrap VPC',
  threeZones: (zones: number) => `over ${zones} zones`,
  lender: 'Bootstrap Region',
  production: 'customers in production',
  runsIn: (region: string) => `runs in ${region}`,
  believesIn: 'new Region',
  outside: 'From inside, nothing else can be seen.',
  namesTitle: { belief: 'What a service inside is told', reality: 'What answers behind the names' },
  namesNote: {
    belief: 'No name in it tells where the hosts are.',
    reality: 'The names have not changed; only what stands behind them is shown.',
  },
  nameColumn: 'Name',
  whereColumn: { belief: 'It believes it is in', reality: 'It really runs in' },
  link: (ms: number, fibre: number) => `${paths(fibre)}, ${ms} ms there and back`,

  legend: {
    choosing: [
      'hatched: reserve of production',
      'amber: borrowed from the candidate',
      'red: over a limit',
      'blue, dashed: planned',
    ],
    opened: [
      'blue: the new Region, or what believes it is there',
      'amber: it really runs in the bootstrap Region',
      'dashed: planned',
    ],
  },

  sentence: {
    ranked: (first: string, score: number, others: readonly string[]) =>
      others.length === 0
        ? `Only ${first} can lend; its score is ${score} of 100.`
        : `${first} ranks first with ${score} of 100, before ${list(others)}.`,
    other: (region: string, score: number) => `${region} (${score})`,
    noWeights: (regions: readonly string[]) =>
      `With no weight on any criterion, nothing tells ${list(regions)} apart.`,
    refusedOnes: (refused: readonly string[]) => `Refused: ${list(refused)}.`,
    refusedOne: (region: string, criteria: readonly string[]) => `${region} (${list(criteria)})`,
    nobody: (units: number) => `With a bootstrap of ${servers(units)}, no candidate can lend.`,
    refused: (region: string) => `${region} cannot be the bootstrap Region.`,
    capacity: (units: number, short: number, reserve: number) =>
      short > reserve
        ? `A bootstrap of ${servers(units)} would take ${servers(short)} from customers: all ${number(reserve)} of their reserve, and machines in use.`
        : `A bootstrap of ${servers(units)} would take ${servers(short)} from the reserve of customers.`,
    latency: (ms: number, over: number, limit: number) =>
      `A call to the new site and back takes ${ms} ms, ${over} ms over the limit of ${limit} ms, and every borrowed call would pay it.`,
    fibre: (have: number, needed: number) =>
      `${have === 1 ? 'Only 1 fibre path leads' : `Only ${have} fibre paths lead`} to the new site where ${needed} are needed: one cut could stop the build.`,
    chosen: (region: string, units: number, rest: number, reserve: number) =>
      `${region} lends ${servers(units)}; ${number(rest)} stay free, and the reserve of ${number(reserve)} is not touched.`,
    path: (ms: number, fibre: number) =>
      `A call takes ${ms} ms there and back, over ${paths(fibre)}.`,
    higher: (region: string) => `By your weights ${region} ranks higher.`,
    belief: (names: readonly string[]) =>
      `The names inside are ${list(names)}: by each of them, the bootstrap VPC is in the new Region.`,
    reality: (names: readonly string[], region: string, zones: readonly string[]) =>
      `What answers to ${list(names)} runs in ${region}, in a bootstrap VPC over ${list(zones)}.`,
  },

  stepsTitle: 'All steps in words',
  step: {
    start: 'At the start, all criteria count alike.',
    only: (criterion: string) => `Only ${criterion} counts.`,
    ask: (region: string) => `${region} is asked for.`,
    choose: (region: string) => `${region} is chosen.`,
    belief: 'Its VPC is opened and seen from inside.',
    reality: 'The same VPC is seen as it is.',
  },
};

export type Words = typeof en;

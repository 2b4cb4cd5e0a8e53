import { figure } from '#i18n/figure.en.text.ts';
import type { Failure, Part, Region } from '#model/resilience/application.ts';
import type { Design } from '#model/resilience/design.ts';
import type { GoalId } from '#model/resilience/goals.ts';
import type { Lack } from '#model/resilience/lacks.ts';
import type { BoxState } from './resilience-lab.scene.ts';

/** “a, b and c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const count = (value: number, one: string) => (value === 1 ? `1 ${one}` : `${value} ${one}s`);
const region = (id: Region) => `Region ${id.toUpperCase()}`;
const zone = (id: Region, number: number) => `zone ${id.toUpperCase()}${number}`;
const part: Record<Part, string> = {
  servers: 'servers',
  database: 'database',
  storage: 'storage',
};
/** Anything that can be taken away or fall, by the id of the model. */
const thing = (id: string): string => {
  const [, kind, where = '', number] =
    /^(?:(disks|compute)-)?([ab])?(\d)?/.exec(id) ?? ([] as string[]);
  const place = where as Region;
  if (id === 'dns-control') return 'the DNS control plane';
  if (kind === 'compute') return `the compute control plane of ${region(place)}`;
  if (kind === 'disks') return `the disks of ${zone(place, Number(number))}`;
  return number === undefined ? region(place) : zone(place, Number(number));
};

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Resilience lab',
  between: ' ',
  list,
  region,
  zone,
  thing,
  part,
  status: (served: string | null) =>
    served === null ? 'nothing has failed' : `${served} of customers served in the end`,
  percent: (share: number) => `${Math.round(share * 100)}%`,

  designTitle: 'Your design',
  choice: {
    zones: 'Zones',
    servers: 'Servers',
    database: 'Database',
    storage: 'Storage',
    second: 'Second Region',
    dns: 'Steered there by',
  } satisfies Record<keyof Design, string>,
  option: {
    '1': '1',
    '2': '2',
    '3': '3',
    replace: 'just enough',
    spare: 'a zone to spare',
    'one-zone': 'one zone',
    pair: 'leader and standby',
    regional: 'Regional',
    none: 'none',
    standby: 'standby',
    active: 'active',
    'health-checks': 'health checks',
    'by-hand': 'a person',
  } as Record<string, string>,
  failTitle: 'Take away',
  fail: {
    a1: 'Zone A1',
    'disks-a1': 'Disks of A1',
    'compute-a': 'Compute control plane',
    'dns-control': 'DNS control plane',
    a: 'Region A',
  } satisfies Record<Failure, string>,
  keys: '↑ ↓ walk over the controls · Enter chooses · Esc leaves a control',

  customers: 'Customers',
  moments: { atOnce: 'at once', later: 'later' },
  served: (percent: string) => `${percent} served`,
  servers: (number: number) => count(number, 'server'),
  computePlane: 'compute control plane',
  regionWide: 'over the whole Region',
  lost: 'lost',
  runs: 'running',
  state: {
    serves: 'serving',
    ready: 'standing by',
    launched: 'launched',
    fell: 'lost',
  } satisfies Record<BoxState, string>,

  costTitle: 'What it costs',
  units: (number: number) => count(number, 'unit'),
  costParts: ({ servers, database, storage }: Record<Part, number>) =>
    `${count(servers, 'server')}, ${database} of database, ${storage} of storage`,
  dnsWork: (entries: number) =>
    entries === 0
      ? 'No DNS to keep.'
      : `${entries} DNS ${entries === 1 ? 'entry' : 'entries'} to keep and to rehearse.`,
  goalTitle: 'Survive, at the lowest cost',
  goal: {
    zone: 'A zone is lost',
    'zone-compute': 'A zone is lost, and nothing can be launched',
    region: 'The Region is lost',
    'region-dns': 'The Region is lost, and no DNS record can be changed',
  } satisfies Record<GoalId, string>,
  noGoal: 'No goal',
  met: 'Your design survives.',
  notMet: 'Your design does not survive.',
  /** The goal allows no missing writes, and some are missing. */
  notMetWrites:
    'All are served, but your design does not survive: this goal lets no writes go missing.',
  prove: 'Try all designs',
  take: 'Show the cheapest',
  invented:
    'Numbers are an illustration: customers need 6 servers; a server, a copy of the database and a copy of the storage cost one unit each.',
  legend: ['green: serves customers', 'plain: standing by', 'red, struck: lost'],

  tableTitle: 'The same as a table',
  columns: { what: 'What', where: 'Where', state: 'State', because: 'Because of' },

  sentence: {
    calm: 'Nothing has failed; all customers are served.',
    lost: (things: readonly string[]) => `Lost: ${list(things)}.`,
    allAtOnce: 'All customers are served throughout.',
    atOnce: (percent: string) => `At once, ${percent} of customers are served.`,
    launched: (zones: readonly string[]) => `New servers are launched in ${list(zones)}.`,
    moved: (to: string) => `All customers are steered to ${to}.`,
    allLater: 'Then all are served again.',
    later: (percent: string) => `Later, ${percent} are served.`,
    writes: 'The last writes are missing: they had not been copied yet.',
    cost: (total: number, dns: number) =>
      `The design costs ${count(total, 'unit')}, with ${dns === 0 ? 'no DNS' : `${dns} DNS ${dns === 1 ? 'entry' : 'entries'}`} to keep.`,
    proof: (tried: number, survivors: number, least: number) =>
      `Of ${tried} designs, ${survivors} survive; the cheapest costs ${count(least, 'unit')}.`,
  },
  lack: (lack: Lack): string => {
    const where = region(lack.region);
    if ('because' in lack && lack.because === lack.region) return `Nothing is left of ${where}.`;
    if (lack.kind === 'servers')
      return `${where} has ${count(lack.have, 'server')} left where ${lack.need} are needed.`;
    if (lack.kind === 'data')
      return `${where} has no copy of its ${part[lack.part]} left, because of ${thing(lack.because)}.`;
    if (lack.kind === 'launch')
      return `Nothing can be launched in ${where}, because of ${thing(lack.because)}.`;
    return `Nobody can steer the customers of ${where} away, because of ${thing(lack.because)}.`;
  },

  stepsTitle: 'All steps in words',
  step: {
    start: 'At the start:',
    fail: (failure: string) => `Take away: ${failure}.`,
    goal: (goal: string) => `Goal: ${goal}.`,
  },
};

export type Words = typeof en;

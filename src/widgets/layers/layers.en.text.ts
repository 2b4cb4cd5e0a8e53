import { figure } from '#i18n/figure.en.text.ts';
import type { Mapping } from '#model/layers/zone-names.ts';
import { facts } from './layers.en.facts.text.ts';
import type { Dial, Fate, Level, View } from './layers.scene.ts';

/** “a, b and c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const ms = (value: number) => `${(value < 1 ? fine : one).format(value)} ms`;
const km = (value: number) => `${one.format(Math.floor(value))} km`;

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  ...facts,
  title: 'Layers',
  list,
  /** What stands between two sentences. */
  between: ' ',
  ms,
  km,
  viewLabel: 'What to look at',
  views: { layers: 'Layers', distance: 'Distance', names: 'Zone names' } as Record<View, string>,
  keys: '↑ ↓ walk over the controls · ← → move a slider · Esc leaves a control',
  status: {
    whole: 'everything runs',
    cut: (cut: string) => `cut: ${cut}`,
    trip: (total: number) => `${ms(total)} there and back`,
    apart: 'two zones',
    together: 'one zone for both',
  },

  zoomLabel: 'Zoom',
  level: {
    region: 'Region',
    zone: 'Availability Zone',
    'data-centre': 'Data centre',
    'local-zone': 'Local Zone',
  } as Record<Level, string>,
  cutLabel: 'Cut',
  nothing: 'nothing',
  centre: (zone: number, centre: number) => `data centre ${zone}.${centre}`,
  zone: (zone: number) => `zone ${zone}`,
  instance: (zone: number) => `instance in zone ${zone}`,
  part: {
    region: 'Region',
    'regional-service': 'Regional service',
    link: 'link to the parent',
    'local-zone': 'Local Zone',
    'local-instance': 'instance in the Local Zone',
    'local-change': 'changes in the Local Zone',
  } as Record<string, string>,
  parent: 'parent',
  racks: 'rows of racks',
  spread: 'over all zones, such as S3',
  fate: {
    runs: 'runs',
    cut: 'cut',
    falls: 'fails with it',
    less: 'goes on with less',
    stale: 'goes on as it was',
  } as Record<Fate, string>,
  because: (cause: string) => `because this is gone: ${cause}`,
  fateTitle: 'Who shares the fate',
  fateColumns: { part: 'Part', fate: 'After the cut' },
  factsTitle: 'What it is',

  dial: {
    km: 'Distance',
    detour: 'Detour of the cable',
    equipment: 'Equipment, one way',
    index: 'Refractive index of the glass',
  } as Record<Dial, string>,
  dialValue: {
    km: (value: number) => `${one.format(value)} km`,
    detour: (value: number) => `${value}% longer`,
    equipment: (value: number) => `${one.format(value)} µs`,
    index: (value: number) => (value / 100).toFixed(2),
  } as Record<Dial, (value: number) => string>,
  axis: (limit: number) => `round trip; the line is at ${limit} ms, where two digits begin`,
  yours: 'your distance',
  milestone: {
    1: 'next door',
    10: 'across a city',
    100: 'zones, at most',
    1000: 'two Regions',
  } as Record<number, string>,
  parts: { glass: 'light in glass', detour: 'detour', equipment: 'equipment' },
  tripTitle: 'The same as a table, in ms',
  tripColumns: {
    km: 'Distance',
    glass: 'Glass',
    detour: 'Detour',
    equipment: 'Equipment',
    total: 'Round trip',
  },
  number: (value: number) => fine.format(value),
  claim: 'single-digit milliseconds',
  keeps: 'holds',
  breaks: 'does not hold',
  reachTitle: 'How far the claim reaches',
  reach: (reach: number) => `With your numbers, a round trip stays below 10 ms up to ${km(reach)}.`,
  reachNone: 'With your numbers, the equipment alone takes 10 ms: no distance is short enough.',
  limitNote:
    'Zones of one Region are much nearer than that: up to about 100 km, so that copies can be written to two of them at once.',
  formula: (index: string) =>
    `Light in empty space travels 299,792 km in a second. In glass with a refractive index of ${index} it is that many times slower.`,

  account: (copy: number) => `Account ${copy === 0 ? 'A' : 'B'}`,
  copy: ['runs the service', 'runs its standby'] as readonly [string, string],
  zoneName: (letter: string) => `us-east-1${letter}`,
  zoneId: (zone: number) => `use1-az${zone + 1}`,
  pickLabel: (copy: number) => `Zone name in account ${copy === 0 ? 'A' : 'B'}`,
  mappingLabel: 'How names are mapped',
  mapping: { own: 'Separately for each account', same: 'The same for both' } as Record<
    Mapping,
    string
  >,
  otherAccounts: 'Two other accounts',
  strikeLabel: 'A disaster strikes',
  nowhere: 'nothing',
  runs: 'runs',
  down: 'down',
  mapTitle: 'Name and ID, account by account',
  mapColumns: { id: 'AZ ID', a: 'Account A says', b: 'Account B says' },
  chance: (zones: number) =>
    `With names mapped separately for each account, any two names mean one zone in 1 of ${zones} pairs of accounts.`,

  legend: {
    layers: [
      'blue: its own',
      'amber: controlled from the parent',
      'red: cut, or fails with it',
      'dashed: goes on with less, or as it was',
    ],
    distance: [
      'solid: light in glass',
      'hatched: detour',
      'outlined: equipment',
      'red: two digits',
    ],
    names: ['blue: runs', 'red: struck'],
  } as Record<View, string[]>,
  invented: {
    layers: 'An illustration: the Region and the numbers of its buildings are invented.',
    distance: '',
    names: 'The maps of the two accounts are invented; the seed draws them.',
  } as Record<View, string>,

  sentence: {
    level: {
      region: (zones: number, parent: number) =>
        `The Region holds ${zones} zones, and zone ${parent} is the parent of a Local Zone.`,
      zone: (_: number, parent: number, centres: number) =>
        `Zone ${parent} is made of ${centres} data centres, which share a fate.`,
      'data-centre': (_: number, parent: number) =>
        `A data centre stands in zone ${parent}; no customer chooses it by name.`,
      'local-zone': (_: number, parent: number) =>
        `The Local Zone has its own capacity, and its parent, zone ${parent}, controls it.`,
    } as Record<Level, (zones: number, parent: number, centres: number) => string>,
    whole: 'Nothing is cut, and everything runs.',
    cut: (cut: string) => `Gone: ${cut}.`,
    falls: (names: readonly string[]) => `What fails with it: ${list(names)}.`,
    alone: 'Nothing else fails.',
    less: (names: readonly string[]) => `What goes on with less: ${list(names)}.`,
    stale: (names: readonly string[]) =>
      `What goes on as before, but cannot be changed: ${list(names)}.`,
    trip: (distance: number, total: number, glass: number) =>
      `Over ${km(distance)} a round trip takes ${ms(total)}, of which light in glass takes ${ms(glass)}.`,
    within: 'The claim of single-digit milliseconds holds.',
    beyond: 'The claim of single-digit milliseconds does not hold.',
    places: (first: string, firstId: string, second: string, secondId: string) =>
      `Account A uses ${first}, which is ${firstId}; account B uses ${second}, which is ${secondId}.`,
    together: 'Both copies are in one zone.',
    apart: 'The copies are in two zones.',
    both: (id: string) => `The disaster in ${id} takes both.`,
    one: (id: string, account: string) =>
      `The disaster in ${id} takes the copy of ${account}; the other runs on.`,
    none: (id: string) => `The disaster in ${id} takes neither.`,
  },
};

export type Words = typeof en;

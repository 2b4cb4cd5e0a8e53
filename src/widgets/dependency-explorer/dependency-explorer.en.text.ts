import { figure } from '#i18n/figure.en.text.ts';
import type { Plane, Scope } from '#model/service-graph/types.ts';
import type { Strength } from '#model/graph/types.ts';
import type { Question, View } from './dependency-explorer.choices.ts';
import type { Sign } from './dependency-explorer.told.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const count = (many: number, one: string, more = `${one}s`) =>
  `${number(many)} ${many === 1 ? one : more}`;
const components = (many: number) => count(many, 'component');

export const en = {
  ...figure,
  title: 'One RunInstances call',
  locale: 'en' as 'en' | 'zh',
  number,
  list,
  join: (sentences: readonly string[]) => sentences.filter((it) => it !== '').join(' '),
  status: (components: number, needs: number, cold: boolean) =>
    `${count(components, 'component')}, ${count(needs, 'need')} · ${cold ? 'cold start' : 'warm Region'}`,
  countOf: (many: number, group: string) => `${number(many)} of ${group}`,
  ungrouped: 'no group',
  keys: '↑ ↓ ← → move · / find · n needs · d dependants · k stop · Esc leaves',
  loading: 'The view is being loaded.',
  failed: 'This part could not be loaded. Check the connection and choose it again.',

  viewLabel: 'View',
  views: { map: 'Map', graph: 'Free graph', tree: 'Tree', table: 'Table' } satisfies Record<
    View,
    string
  >,
  phaseLabel: 'Which needs count',
  phases: { warm: 'Warm', cold: 'Cold start' },
  questionLabel: 'Question',
  questions: {
    reach: 'Who needs whom',
    why: 'Why',
    start: 'Start from nothing',
    kill: 'Stop one',
    launch: 'Follow a launch',
  } satisfies Record<Question, string>,
  own: 'Your own graph',
  allInWords: 'All components and needs in words',

  find: {
    label: 'Find a component',
    hits: (many: number) => (many === 0 ? 'Nothing has this name.' : `${count(many, 'hit')}.`),
  },
  filter: {
    title: (active: number) => (active === 0 ? 'Filter' : `Filter (${active})`),
    group: 'Group',
    plane: 'Plane',
    scope: 'Scope',
    strength: 'Needs',
    all: 'all',
    clear: 'Clear the filter',
  },
  planes: { control: 'control plane', data: 'data plane' } satisfies Record<Plane, string>,
  scopes: {
    zonal: 'zonal',
    regional: 'Regional',
    global: 'global',
    bootstrap: 'bootstrap environment',
  } satisfies Record<Scope, string>,
  strengths: { hard: 'hard', soft: 'soft', cached: 'cached' } satisfies Record<Strength, string>,

  /** The word of each sign; its symbol is the same in all languages. */
  signs: {
    picked: 'picked',
    need: 'needed',
    dependant: 'needs it',
    both: 'needs it and is needed',
    onWay: 'on the way',
    goal: 'asked about',
    killed: 'stopped by you',
    fell: 'stopped',
    stale: 'goes on with what it last knew',
    less: 'goes on with less',
    circle: 'waits in a circle',
    waits: 'waits',
    runs: 'runs',
    starts: 'starts now',
    later: 'starts later',
    absent: 'not there',
    refuses: 'the call stops here',
    now: 'the step now',
    done: 'has answered',
    ahead: 'comes later',
  } satisfies Record<Sign, string>,
  bet: 'marked by you',
  comma: ', ',
  /** What the number of a sign counts. */
  numbered: (sign: Sign, number: number) => {
    if (sign === 'circle') return `number ${number}`;
    if (sign === 'runs' || sign === 'starts' || sign === 'later') return `wave ${number}`;
    if (sign === 'need' || sign === 'dependant' || sign === 'both')
      return `${count(number, 'step')} away`;
    return `step ${number}`;
  },

  map: 'Map of the components in their groups',
  more: 'Show more',
  fold: (group: string, members: number) => `${group}, ${components(members)}`,
  folded: (many: number, sign: string) => `${many} ${sign}`,

  mark: {
    talk: (times: string) => `talk ${times}`,
    inference: 'inference',
    illustration: 'illustration',
  },
  opening: {
    pickOne: 'Pick a component in the map, or find it by its name.',
    fromCall: 'Unfold the call',
    launch: (many: number) => `What a launch needs: ${number(many)}`,
    instance: (many: number) => `What a running instance needs: ${number(many)}`,
  },

  sentence: {
    counts: (components: number, groups: number, needs: number) =>
      groups < 2
        ? `${count(components, 'component')} and ${count(needs, 'need')}.`
        : `${count(components, 'component')} in ${number(groups)} groups, and ${count(needs, 'need')} between them.`,
    launchAgainst: (launch: number, instance: number) =>
      `A new launch has ${number(launch)} of them behind it that it cannot do without; an instance that already runs has ${number(instance)}.`,
    filtered: (left: number, all: number) => `The filter leaves ${number(left)} of ${number(all)}.`,
  },

  legend: {
    model: 'A teaching model made from public facts, not AWS’s internal architecture.',
    lines: {
      need: 'Line: hard need',
      soft: 'dashed: soft',
      cached: 'dotted: cached',
      fault: 'red: falls, or waits in a circle',
    },
    boot: 'Amber: borrowed',
    own: 'Your own graph stays in this browser.',
  },
};

export type Words = typeof en;

import type { Part, Placement } from '#model/local-zone/zone-graph.ts';
import { count, list } from '../local-zone-bench.en.numbers.ts';
import type { Fate } from './link.scene.ts';

const part = {
  region: 'services of the Region',
  'parent-zone': 'parent zone',
  link: 'link to the parent',
  'local-zone': 'Local Zone',
  'control-plane': 'EC2 control plane',
  stores: 'records of the control plane',
  view: 'what the console shows',
  routes: 'routes on the hosts',
  instance: 'running instances',
  volume: 'data on volumes',
  uplink: 'own internet connection',
  viewers: 'viewers in the metro',
  shop: 'shop that calls the Region',
  launch: 'launching one more',
} as Record<Part, string>;
const fate = {
  runs: 'runs',
  stale: 'goes on with what it last knew',
  stops: 'stops',
  taken: 'taken away',
} as Record<Fate, string>;

/** Words of this view. */
export const link = {
  list,
  placementLabel: 'Control plane',
  placement: {
    parent: 'in the parent',
    edge: 'at the edge',
    stack: 'at the edge, with its records',
  } as Record<Placement, string>,
  cutLabel: 'Take away',
  nothing: 'nothing',
  part,
  /** Name of a frame; what became of it, when it does not run. */
  frame: (id: Part, now: Fate) =>
    (id === 'region' ? 'Parent Region' : part[id]) + (now === 'runs' ? '' : ` · ${fate[now]}`),
  wanting: 'Who wants something',
  fate,
  served: 'served',
  hit: 'hit',
  because: (cause: string) => `gone: ${cause}`,
  fateTitle: 'Part by part',
  fateColumns: ['Part', 'After it'],
  comparedTitle: 'The same in each placement',
  comparedColumns: ['Control plane', 'Hit', 'Racks', 'Starts from nothing'],
  nobody: 'nobody',
  starts: { yes: 'yes', no: 'never' },
  racksFor: (own: number, taken: number) =>
    taken === 0
      ? `${count(own, 'rack')}, all for customers`
      : `${count(own, 'rack')} for customers, ${taken} for machinery`,

  status: {
    whole: 'everything runs',
    hit: (hit: number, all: number) => `${hit} of ${all} customers hit`,
  },
  sentence: {
    placement: {
      parent:
        'The control plane is in the parent, the capacity at the edge, and a link joins them.',
      edge: 'The control plane has moved to the edge; its records are still in the Region.',
      stack: 'The control plane has moved to the edge, and its records with it.',
    } as Record<Placement, string>,
    whole: 'Nothing is taken away, and everybody is served.',
    cut: (cut: string) => `Taken away: ${cut}.`,
    hit: (hits: readonly (readonly [string, string])[]) =>
      `Hit: ${list(hits.map(([who, cause]) => `${who} (gone: ${cause})`))}.`,
    served: (names: readonly string[]) => `Still served: ${list(names)}.`,
    stale: (names: readonly string[]) => `What goes on with what it last knew: ${list(names)}.`,
    nobody: 'Nobody is hit.',
    stuck:
      'Built from nothing, this could never start: the control plane and its records wait for each other.',
  },
  legend: [
    'amber: in the parent',
    'blue: at the edge',
    'green: served',
    'red: taken away or stopped',
    'dashed: goes on with what it last knew',
  ],
  invented: 'Needs are our inference, and the racks are invented.',
};

export type LinkWords = typeof link;

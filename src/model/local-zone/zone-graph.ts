import { coldStart } from '../graph/fixpoints.ts';
import type { Graph, Need, Strength } from '../graph/types.ts';
import { impactOf } from '../service-graph/impact.ts';

/**
 * Where the control plane of a Local Zone stands. `parent`: in the parent zone, its stores in the Region, as the talk tells
 * (57:00-62:00). `edge`: the control plane alone moves to the Local Zone. `stack`: its stores move with it. The last two are
 * thought experiments.
 */
export const placements = ['parent', 'edge', 'stack'] as const;
export type Placement = (typeof placements)[number];

/** Those who want something of the zone, each in need of something else. */
export const customers = ['viewers', 'shop', 'launch'] as const;
export type Customer = (typeof customers)[number];

/** What the reader may take away. */
export const cuts = ['link', 'parent-zone', 'control-plane', 'local-zone'] as const;
export type Cut = (typeof cuts)[number];

export const parts = [
  'region',
  'parent-zone',
  'link',
  'local-zone',
  'control-plane',
  'stores',
  'view',
  'routes',
  'instance',
  'volume',
  'uplink',
  ...customers,
] as const;
export type Part = (typeof parts)[number];

/**
 * Who needs whom. What runs on a host of the zone needs the zone; hosts keep the routes that they were last given
 * (BL-STATIC), and what runs asks no control plane to run on (FIB-STAT); a launch asks it at once. Which need holds what is
 * our inference: AWS has published no graph of a Local Zone.
 */
function zoneGraphOf(placement: Placement): Graph {
  const away = placement === 'parent';
  const fromControl = away ? (['control-plane', 'link'] as const) : (['control-plane'] as const);
  const needs = [
    need('link', 'parent-zone', 'hard'),
    need('parent-zone', 'region', 'hard'),
    ...controlPlane(placement),
    // What the console shows of the zone is kept in the Region.
    need('view', 'region', 'hard'),
    need('view', 'link', 'cached'),
    need('view', 'control-plane', 'cached'),
    need('view', 'local-zone', 'cached'),
    need('routes', 'local-zone', 'hard'),
    ...fromControl.map((to) => need('routes', to, 'hard', 'cached')),
    need('instance', 'local-zone', 'hard'),
    need('instance', 'routes', 'hard'),
    ...fromControl.map((to) => need('instance', to, 'hard', 'cached')),
    need('volume', 'local-zone', 'hard'),
    need('uplink', 'local-zone', 'hard'),
    ...['instance', 'uplink'].map((to) => need('viewers', to, 'hard')),
    ...['instance', 'uplink', 'link', 'region'].map((to) => need('shop', to, 'hard')),
    ...[...fromControl, 'local-zone'].map((to) => need('launch', to, 'hard')),
  ];
  return { components: parts, needs };
}

/** The control plane, and the stores that hold its records: each of them needs the other to start (chapter 8). */
function controlPlane(placement: Placement): Need[] {
  const home = placement === 'parent' ? 'parent-zone' : 'local-zone';
  const its = [need('control-plane', home, 'hard'), need('control-plane', 'stores', 'hard')];
  if (placement === 'parent') return [...its, need('stores', 'region', 'hard')];
  if (placement === 'edge') {
    return [...its, need('control-plane', 'link', 'hard'), need('stores', 'region', 'hard')];
  }
  return [
    ...its,
    need('stores', 'local-zone', 'hard'),
    need('stores', 'control-plane', 'hard', 'cached'),
  ];
}

function need(from: Part, to: string, starting: Strength, running: Strength = starting): Need {
  return { from, to, starting, running };
}

/** What became of a zone; plain values, so that a page can carry the answer instead of the graph. */
export interface CutOutcome {
  /** Who stops, each after the one whose loss stops it. What was taken away is not among them. */
  readonly fallen: readonly { readonly id: Part; readonly because: Part }[];
  /** Who goes on with what it last knew. */
  readonly stale: readonly Part[];
  /** Customers who do not get what they want, in the order of `customers`. */
  readonly hit: readonly Customer[];
  /** No order of starting builds this site from nothing, whatever is cut today. */
  readonly stuck: boolean;
}

/** Takes one thing away, or nothing, and asks who goes on (greatest fixpoint) and whether all could be started (least). */
export function cutOutcome(placement: Placement, cut: Cut | null): CutOutcome {
  const graph = zoneGraphOf(placement);
  const { fallen, stale } = impactOf(graph, cut === null ? [] : [cut]);
  return {
    fallen: fallen.map(({ id, because }) => ({ id: id as Part, because: because as Part })),
    stale: stale as Part[],
    hit: customers.filter((customer) => fallen.some(({ id }) => id === customer)),
    stuck: coldStart(graph).stuck.length > 0,
  };
}

/** Racks of a site, and how many of them the parts of a control plane take when they stand there. Whole racks. */
export interface Racks {
  readonly site: number;
  readonly controlPlane: number;
  readonly stores: number;
}

/** Racks that are left for customers. */
export function racksLeft({ site, controlPlane, stores }: Racks, placement: Placement): number {
  const taken = { parent: 0, edge: controlPlane, stack: controlPlane + stores }[placement];
  return Math.max(0, site - taken);
}

import type { Graph, Need, Strength } from '../graph/types.ts';
import { serversPerZone, type Design } from './design.ts';

export type Region = 'a' | 'b';
export type Part = 'servers' | 'database' | 'storage';

/** A component that does a part of the application's work. */
export interface Placement {
  readonly id: string;
  readonly part: Part;
  readonly region: Region;
  /** Number of the zone, from 1; null for a Regional service. */
  readonly zone: number | null;
  /** Servers of this placement; 0 for data. */
  readonly servers: number;
  /** `launch`: it does not run yet, and starts when it is needed. */
  readonly runs: 'now' | 'launch';
}

/** A design as a graph: what runs, what could be launched, and what each of them needs. */
export interface Application {
  readonly graph: Graph;
  readonly placements: readonly Placement[];
  readonly regions: readonly Region[];
  /** Components that run before anything fails. */
  readonly up: readonly string[];
}

/** Everything the reader can take away. The DNS data plane is not among them: it answers from many places (facts D07). */
export const failures = ['a1', 'disks-a1', 'compute-a', 'dns-control', 'a'] as const;
export type Failure = (typeof failures)[number];

/** The control plane that launches servers in a Region. */
export const computeOf = (region: Region): string => `compute-${region}`;

/** What leading customers elsewhere needs: health checks work in the DNS data plane, a person needs its control plane (facts D07, D09). */
export const dnsOf = ({ dns }: Design): string =>
  dns === 'health-checks' ? 'dns-data' : 'dns-control';

/** Leads the customers of the other Region here. */
export const shiftTo = (region: Region): string => `shift-${region}`;

const need = (from: string, to: string, starting: Strength, running: Strength): Need => ({
  from,
  to,
  starting,
  running,
});
/** Needed to start and to go on. */
const always = (from: string, to: string): Need => need(from, to, 'hard', 'hard');
/** Needed to start; without it what runs goes on and cannot be changed: a control plane. */
const toStart = (from: string, to: string): Need => need(from, to, 'hard', 'soft');

/** The application of a design, with the places and control planes under it. */
export function applicationOf(design: Design): Application {
  const regions: readonly Region[] = design.second === 'none' ? ['a'] : ['a', 'b'];
  const placements = regions.flatMap((region) => placementsIn(region, design));
  const ground = regions.flatMap((region) => groundOf(region, design.zones));
  const shifted = regions.length === 1 ? [] : regions;
  const shifts = shifted.map(shiftTo);
  const needs = [
    ...ground.flatMap(({ needs }) => needs),
    ...placements.flatMap(needsOf),
    ...shifted.flatMap((region) => shiftNeeds(region, design)),
  ];
  const components = [
    ...ground.map(({ id }) => id),
    'dns-data',
    'dns-control',
    ...placements.map(({ id }) => id),
    ...shifts,
  ];
  const waiting = new Set([
    ...shifts,
    ...placements.flatMap(({ id, runs }) => (runs === 'launch' ? [id] : [])),
  ]);
  const up = components.filter((id) => !waiting.has(id));
  return { graph: { components, needs }, placements, regions, up };
}

/** A Region, its zones with their disks, and its compute control plane. */
function groundOf(region: Region, zones: number): { id: string; needs: Need[] }[] {
  const numbers = Array.from({ length: zones }, (_, index) => index + 1);
  return [
    { id: region, needs: [] },
    { id: computeOf(region), needs: [always(computeOf(region), region)] },
    ...numbers.flatMap((zone) => {
      const [place, disks] = [`${region}${zone}`, `disks-${region}${zone}`];
      return [
        { id: place, needs: [always(place, region)] },
        { id: disks, needs: [always(disks, place)] },
      ];
    }),
  ];
}

function placementsIn(region: Region, design: Design): Placement[] {
  const { zones, servers, database, storage, second } = design;
  const numbers = Array.from({ length: zones }, (_, index) => index + 1);
  const perZone = serversPerZone(design);
  const serves = region === 'a' || second === 'active';
  const place = (
    id: string,
    part: Part,
    zone: number | null,
    more: Partial<Placement> = {},
  ): Placement => ({ id, part, region, zone, servers: 0, runs: 'now', ...more });
  const data = (part: Part, choice: Design['database']): Placement[] =>
    choice === 'regional'
      ? [place(`${part}-${region}`, part, null)]
      : numbers
          .slice(0, choice === 'pair' ? 2 : 1)
          .map((zone) => place(`${part}-${region}${zone}`, part, zone));
  const web = (prefix: string, runs: Placement['runs']): Placement[] =>
    numbers.map((zone) =>
      place(`${prefix}-${region}${zone}`, 'servers', zone, { servers: perZone, runs }),
    );
  return [
    ...(serves ? web('servers', 'now') : []),
    ...(serves && servers === 'spare' ? [] : web('launch', 'launch')),
    ...data('database', database),
    ...data('storage', storage),
  ];
}

/** Servers stand in a zone and are launched by the control plane; data in one zone lie on its disks. */
function needsOf({ id, part, region, zone }: Placement): Need[] {
  if (zone === null) return [always(id, region)];
  if (part === 'servers') return [always(id, `${region}${zone}`), toStart(id, computeOf(region))];
  return [always(id, `disks-${region}${zone}`)];
}

function shiftNeeds(region: Region, design: Design): Need[] {
  const id = shiftTo(region);
  return [always(id, region), toStart(id, dnsOf(design))];
}

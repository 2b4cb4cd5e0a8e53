import type { Fallen } from '../graph/types.ts';
import type { Application, Part, Placement, Region } from './application.ts';
import { DEMAND, type Design } from './design.ts';

export type DataPart = Exclude<Part, 'servers'>;
const dataParts: readonly DataPart[] = ['database', 'storage'];

/** A moment before it is told: what runs, and where customers were led. */
export interface Standing {
  readonly design: Design;
  readonly application: Application;
  readonly fallen: readonly Fallen[];
  readonly running: ReadonlySet<string>;
  readonly movedTo: Region | null;
}

/** Customers served in all Regions, in servers' worth of demand. */
export function servedBy(standing: Standing): number {
  return standing.application.regions.reduce((sum, region) => sum + servedIn(standing, region), 0);
}

/** A Region serves as many customers as it has servers for, and nobody without the data. */
export function servedIn(standing: Standing, region: Region): number {
  if (missing(standing, region).length > 0) return 0;
  return Math.min(shareOf(standing, region), serversIn(standing, region));
}

/** The customers that come to a Region. */
export function shareOf({ design, movedTo }: Standing, region: Region): number {
  if (movedTo !== null) return movedTo === region ? DEMAND : 0;
  if (design.second === 'active') return DEMAND / 2;
  return region === 'a' ? DEMAND : 0;
}

/** Where servers can be launched, they are launched until all customers can be served. */
export function serversIn(standing: Standing, region: Region): number {
  const running = placed(standing, region, 'servers');
  const standingServers = running
    .filter(({ runs }) => runs === 'now')
    .reduce((sum, { servers }) => sum + servers, 0);
  const canLaunch = running.some(({ runs }) => runs === 'launch');
  return canLaunch ? Math.max(standingServers, DEMAND) : standingServers;
}

/** Parts of the data of which no copy is left in a Region. */
export const missing = (standing: Standing, region: Region): DataPart[] =>
  dataParts.filter((part) => placed(standing, region, part).length === 0);

/** Placements of a part that run in a Region. */
export function placed(
  { application, running }: Standing,
  region: Region,
  part: Part,
): Placement[] {
  return application.placements.filter(
    (placement) =>
      placement.region === region && placement.part === part && running.has(placement.id),
  );
}

import { afterFailure, recovery } from '../graph/fixpoints.ts';
import type { Fallen } from '../graph/types.ts';
import {
  applicationOf,
  shiftTo,
  type Application,
  type Failure,
  type Region,
} from './application.ts';
import { DEMAND, type Design } from './design.ts';
import { lacksIn, type Lack } from './lacks.ts';
import { missing, placed, servedBy, servedIn, shareOf, type Standing } from './standing.ts';

/** What customers see at one moment. */
export interface Moment {
  /** Customers served, in servers' worth of demand: 0 to DEMAND. */
  readonly served: number;
  /** Why some are not served; empty when all are. */
  readonly lacks: readonly Lack[];
}

export interface Outcome {
  readonly application: Application;
  readonly fallen: readonly Fallen[];
  /** Right after the failure, before anything is launched or anybody is moved. */
  readonly atOnce: Moment;
  /** When all that can be launched runs, and all who can be moved are moved. */
  readonly later: Moment;
  /** Placements that were launched in between. */
  readonly launched: readonly string[];
  /** Where all customers were led, or null. */
  readonly movedTo: Region | null;
  /** Customers were moved away from data of which no copy is left: the last writes had not been copied yet. */
  readonly writesMissing: boolean;
}

/**
 * Takes the failed away and asks what goes on (greatest fixpoint) and what can be started from there (least fixpoint).
 * What failed stays away. Failures of something that the design does not contain change nothing.
 */
export function outcomeOf(design: Design, failed: readonly Failure[]): Outcome {
  const application = applicationOf(design);
  const { graph, up } = application;
  const known = failed.filter((id) => graph.components.includes(id));
  const { survivors, fallen } = afterFailure(graph, up, known);
  const gone = new Set(fallen.map(({ id }) => id));
  const rest = { ...graph, components: graph.components.filter((id) => !gone.has(id)) };
  const started = recovery(rest, survivors).waves.flat();

  const now: Standing = { design, application, fallen, running: new Set(survivors), movedTo: null };
  const calm = servedBy(now) === DEMAND;
  const later = calm ? now : moved({ ...now, running: new Set([...survivors, ...started]) });
  return {
    application,
    fallen,
    atOnce: momentOf(now),
    later: momentOf(later),
    launched: calm ? [] : launchedIn(later),
    movedTo: later.movedTo,
    writesMissing:
      later.movedTo !== null && missing(now, later.movedTo === 'a' ? 'b' : 'a').length > 0,
  };
}

/** Leads customers to the other Region when that serves more of them. */
function moved(standing: Standing): Standing {
  return standing.application.regions
    .filter((region) => standing.running.has(shiftTo(region)))
    .map((movedTo) => ({ ...standing, movedTo }))
    .reduce((best, other) => (servedBy(other) > servedBy(best) ? other : best), standing);
}

function momentOf(standing: Standing): Moment {
  const short = standing.application.regions.filter(
    (region) => servedIn(standing, region) < shareOf(standing, region),
  );
  return {
    served: servedBy(standing),
    lacks: short.flatMap((region) => lacksIn(standing, region)),
  };
}

/** Only where customers come and servers are too few is anything launched. */
function launchedIn(standing: Standing): string[] {
  return standing.application.regions.flatMap((region) => {
    const servers = placed(standing, region, 'servers');
    const now = servers.filter(({ runs }) => runs === 'now');
    const have = now.reduce((sum, { servers: some }) => sum + some, 0);
    if (have >= shareOf(standing, region) || missing(standing, region).length > 0) return [];
    return servers.filter(({ runs }) => runs === 'launch').map(({ id }) => id);
  });
}

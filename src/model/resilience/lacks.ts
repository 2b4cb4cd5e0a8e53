import { computeOf, dnsOf, type Region } from './application.ts';
import { missing, serversIn, shareOf, type DataPart, type Standing } from './standing.ts';

/** Why customers of a Region are turned away. `because` is the failure at the root. */
export type Lack =
  /** Fewer servers than its customers ask for. */
  | {
      readonly kind: 'servers';
      readonly region: Region;
      readonly have: number;
      readonly need: number;
    }
  /** No copy of this part is left. */
  | {
      readonly kind: 'data';
      readonly region: Region;
      readonly part: DataPart;
      readonly because: string;
    }
  /** Servers are too few, and none can be launched. */
  | { readonly kind: 'launch'; readonly region: Region; readonly because: string }
  /** Its customers cannot be led to the other Region. */
  | { readonly kind: 'shift'; readonly region: Region; readonly because: string };

/** Why a Region does not serve all who come, and what would have helped. */
export function lacksIn(standing: Standing, region: Region): Lack[] {
  const parts = missing(standing, region);
  const need = shareOf(standing, region);
  const have = serversIn(standing, region);
  return [
    ...parts.map((part): Lack => {
      const lost = standing.application.placements.find(
        (placement) => placement.region === region && placement.part === part,
      );
      return { kind: 'data', region, part, because: rootOf(standing, lost?.id ?? region) };
    }),
    ...(parts.length === 0 && have < need
      ? [{ kind: 'servers' as const, region, have, need }]
      : []),
    ...hindrances(standing, region, parts.length === 0),
  ];
}

/** What would have helped, had its own needs been met: a launch here, or the way to the other Region. */
function hindrances(standing: Standing, region: Region, hasData: boolean): Lack[] {
  const { fallen, application, design } = standing;
  const lost = new Set(fallen.map(({ id }) => id));
  const other = application.regions.find((candidate) => candidate !== region);
  const launchable = application.placements.some(
    (placement) => placement.region === region && placement.runs === 'launch',
  );
  const [compute, dns] = [computeOf(region), dnsOf(design)];
  return [
    ...(hasData && launchable && lost.has(compute)
      ? [{ kind: 'launch' as const, region, because: rootOf(standing, compute) }]
      : []),
    ...(other !== undefined && lost.has(dns)
      ? [{ kind: 'shift' as const, region, because: rootOf(standing, dns) }]
      : []),
  ];
}

/** Follows "fell because of" to the failure at its root. */
function rootOf({ fallen }: Pick<Standing, 'fallen'>, id: string): string {
  const cause = fallen.find((entry) => entry.id === id)?.because;
  return cause == null ? id : rootOf({ fallen }, cause);
}

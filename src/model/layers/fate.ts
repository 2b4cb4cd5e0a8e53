import { afterFailure } from '../graph/fixpoints.ts';
import type { Aftermath, Graph, Need, Strength } from '../graph/types.ts';

/** One Region as the figure draws it: its zones by their numbers of data centres, and a Local Zone on one of them. */
export interface RegionShape {
  /** Data centres of each zone: one or more (FIB-AZ). */
  readonly dataCentres: readonly number[];
  /** Which zone is the parent of the Local Zone, from 0. */
  readonly parent: number;
}

export const zoneId = (zone: number): string => `zone-${zone + 1}`;
export const dataCentreId = (zone: number, centre: number): string =>
  `dc-${zone + 1}-${centre + 1}`;
/** A customer's instance, in the first data centre of a zone. */
export const instanceId = (zone: number): string => `instance-${zone + 1}`;

/**
 * Who needs whom to go on running. What is in a place needs the place; a zone goes on with less when one of its data centres is
 * gone, and so does a Regional service when a zone is. A Local Zone is run from its parent over a link: what changes there needs
 * both at once, what runs there goes on with what it last knew (inference from EC2-AZAPI and the talk).
 *
 * A soft need on every zone does not say "at least one": for a Region without zones it would be wrong. The figure cuts one thing.
 */
export function layersOf({ dataCentres, parent }: RegionShape): Graph {
  const zones = dataCentres.map((_, zone) => zone);
  const centres = zones.flatMap((zone) =>
    Array.from({ length: dataCentres[zone] ?? 0 }, (_, centre) => ({ zone, centre })),
  );
  return {
    components: [
      'region',
      'regional-service',
      ...zones.map(zoneId),
      ...centres.map(({ zone, centre }) => dataCentreId(zone, centre)),
      ...zones.map(instanceId),
      'link',
      'local-zone',
      'local-instance',
      'local-change',
    ],
    needs: [
      need('regional-service', 'region', 'hard'),
      ...zones.flatMap((zone) => [
        need(zoneId(zone), 'region', 'hard'),
        need('regional-service', zoneId(zone), 'soft'),
        need(instanceId(zone), dataCentreId(zone, 0), 'hard'),
      ]),
      ...centres.flatMap(({ zone, centre }) => [
        need(dataCentreId(zone, centre), zoneId(zone), 'hard'),
        need(zoneId(zone), dataCentreId(zone, centre), 'soft'),
      ]),
      need('link', zoneId(parent), 'hard'),
      need('local-instance', 'local-zone', 'hard'),
      need('local-instance', 'link', 'cached'),
      need('local-change', 'local-zone', 'hard'),
      need('local-change', 'link', 'hard'),
    ],
  };
}

function need(from: string, to: string, strength: Strength): Need {
  return { from, to, starting: strength, running: strength };
}

/** Who shares the fate of `cut`; nobody when nothing is cut. */
export function fateAfter(shape: RegionShape, cut: string | null): Aftermath {
  const graph = layersOf(shape);
  return afterFailure(graph, graph.components, cut === null ? [] : [cut]);
}

import { draw } from '../chance.ts';
import { afterFailure } from '../graph/fixpoints.ts';

/**
 * Which physical zone stands behind a zone name, account by account.
 *
 * In the oldest Regions (introduced up to November 2012) and for accounts created before November 2025, AWS maps names to zones
 * independently for each account; otherwise the mapping is the same for all (AZ-IDS, AZ-LIST).
 */
export type Mapping = 'own' | 'same';

/** `map[letter]` is the number of the physical zone, from 0: a permutation that the seed draws. */
export function mapOf(seed: number, zones: number): number[] {
  const map = Array.from({ length: zones }, (_, zone) => zone);
  for (let last = zones - 1; last > 0; last--) {
    const other = draw(seed, last, last + 1);
    [map[last], map[other]] = [map[other] ?? 0, map[last] ?? 0];
  }
  return map;
}

/** Two accounts side by side. The second has its own map, or that of the first. */
export function mapsOf(
  seed: number,
  mapping: Mapping,
  zones: number,
): readonly [number[], number[]] {
  const first = mapOf(2 * seed, zones);
  return [first, mapping === 'same' ? first : mapOf(2 * seed + 1, zones)];
}

export interface Pair {
  /** Physical zones of the two copies of a service, from 0. */
  readonly zones: readonly [number, number];
  /** Both copies in one zone: one disaster takes both. */
  readonly shared: boolean;
  /** Which copies still run after the struck zone is gone. */
  readonly running: readonly [boolean, boolean];
}

/** Two copies, each in the zone behind the letter that its account uses; `struck` is a physical zone, or null. */
export function pairOf(
  maps: readonly [readonly number[], readonly number[]],
  letters: readonly [number, number],
  struck: number | null,
): Pair {
  const zones = [maps[0][letters[0]] ?? 0, maps[1][letters[1]] ?? 0] as const;
  const name = (zone: number) => `zone-${zone}`;
  const needs = zones.map((zone, copy) => {
    return { from: `copy-${copy}`, to: name(zone), starting: 'hard', running: 'hard' } as const;
  });
  const components = [...maps[0].map(name), 'copy-0', 'copy-1'];
  const { survivors } = afterFailure(
    { components, needs },
    components,
    struck === null ? [] : [name(struck)],
  );
  return {
    zones,
    shared: zones[0] === zones[1],
    running: [survivors.includes('copy-0'), survivors.includes('copy-1')],
  };
}

/** Of all pairs of independent maps, one in how many puts two letters on one zone, whatever the letters: the number of zones. */
export const oneInHowMany = (zones: number): number => zones;

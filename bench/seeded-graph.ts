import type { Graph, Need, Strength } from '../src/model/graph/types.ts';

const needsEach = 4;

/**
 * `size` components with 4 needs each, no need twice and none of itself. Most point down, as in a layered system; one in twenty
 * points anywhere and may close a circle. 7 of 10 are hard.
 */
export function seededGraph(size: number, seed: number): Graph {
  const below = chance(seed);
  const components = Array.from({ length: size }, (_, v) => `service-${v}`);
  const strengths: Strength[] = Array.from({ length: 10 }, (_, n) =>
    n < 7 ? 'hard' : n < 9 ? 'cached' : 'soft',
  );
  const strength = (): Strength => strengths[below(10)]!;
  const needs = components.flatMap((from, v): Need[] => {
    const providers = new Set<number>();
    while (providers.size < Math.min(needsEach, v)) {
      const to = below(20) === 0 ? below(size) : below(v);
      if (to !== v) providers.add(to);
    }
    return [...providers].map((to) => ({
      from,
      to: components[to]!,
      starting: strength(),
      running: strength(),
    }));
  });
  return { components, needs };
}

/** Whole numbers below a bound, from a seed (mulberry32). */
function chance(seed: number): (bound: number) => number {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

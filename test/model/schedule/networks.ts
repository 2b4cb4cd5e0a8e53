import fc from 'fast-check';
import type { Activity } from '#model/schedule/critical-path.ts';

/** Any network of up to `most` activities without circles; the order in which they are given is any. */
export function anyNetwork(most: number): fc.Arbitrary<Activity[]> {
  return fc
    .array(fc.tuple(fc.nat({ max: 9 }), fc.array(fc.nat({ max: most }), { maxLength: 3 })), {
      minLength: 1,
      maxLength: most,
    })
    .chain((raw) => {
      const network = raw.map(([days, before], index) => ({
        id: `a${index}`,
        days,
        after: [...new Set(before.filter((one) => one < index).map((one) => `a${one}`))],
      }));
      return fc.shuffledSubarray(network, { minLength: network.length });
    });
}

/** Every chain from an activity without predecessors to one that nobody waits for, written down one by one. */
export function allChains(network: readonly Activity[]): string[][] {
  const grow = (chain: readonly Activity[]): Activity[][] => {
    const last = chain.at(-1)!;
    const next = network.filter(({ after }) => after.includes(last.id));
    return next.length === 0 ? [[...chain]] : next.flatMap((one) => grow([...chain, one]));
  };
  const firsts = network.filter(({ after }) => after.length === 0);
  return firsts.flatMap((first) => grow([first])).map((chain) => chain.map(({ id }) => id));
}

export const lengthOf = (chain: readonly string[], network: readonly Activity[]): number =>
  chain.reduce((sum, id) => sum + network.find((one) => one.id === id)!.days, 0);

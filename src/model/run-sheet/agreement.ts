/**
 * Do a simulation and the exact distribution agree? Of `n` independent builds the number with k mistakes scatters around
 * n·p with a standard error of √(n·p·(1−p)): the binomial distribution of each count.
 */
export interface Cell {
  readonly exact: number;
  /** Share of the simulated builds. */
  readonly simulated: number;
  /** One standard error of that share. */
  readonly error: number;
  /** How many standard errors the simulated share is off, signed; 0 where both are certain. */
  readonly deviation: number;
}

export interface Agreement {
  readonly builds: number;
  readonly cells: readonly Cell[];
  /** Index of the cell that is farthest off, in standard errors. */
  readonly farthest: number;
  /** Pearson’s statistic over cells of at least `LEAST_EXPECTED` expected builds, neighbours pooled until they have them. */
  readonly chiSquare: number;
  /** Its degrees of freedom; 0 when everything is in one cell. */
  readonly freedom: number;
}

/** The usual condition of the chi-square test. */
export const LEAST_EXPECTED = 5;

/**
 * @param exact chance of each count, adding up to 1
 * @param tally number of builds of each count, as long as `exact`
 * @throws RangeError when the two differ in length or there is no build
 */
export function agreementOf(exact: readonly number[], tally: readonly number[]): Agreement {
  const builds = tally.reduce((sum, count) => sum + count, 0);
  if (exact.length !== tally.length || builds === 0) {
    throw new RangeError(
      `${exact.length} chances against ${tally.length} counts of ${builds} builds`,
    );
  }
  const cells = exact.map((chance, count): Cell => {
    const simulated = (tally[count] ?? 0) / builds;
    const error = Math.sqrt(Math.max(0, (chance * (1 - chance)) / builds));
    const off = simulated - chance;
    // A certain cell (chance 0 or 1) has no error; rounding of the convolution is no deviation.
    return { exact: chance, simulated, error, deviation: Math.abs(off) < 1e-9 ? 0 : off / error };
  });
  const offs = cells.map(({ deviation }) => Math.abs(deviation));
  const farthest = offs.indexOf(Math.max(...offs));
  return { builds, cells, farthest, ...pearson(exact, tally, builds) };
}

function pearson(exact: readonly number[], tally: readonly number[], builds: number) {
  const pooled: { expected: number; seen: number }[] = [];
  let [expected, seen] = [0, 0];
  for (const [count, chance] of exact.entries()) {
    expected += chance * builds;
    seen += tally[count] ?? 0;
    if (expected >= LEAST_EXPECTED) {
      pooled.push({ expected, seen });
      [expected, seen] = [0, 0];
    }
  }
  const last = pooled.at(-1);
  if (last) {
    last.expected += expected;
    last.seen += seen;
  }
  const chiSquare = pooled.reduce(
    (sum, one) => sum + (one.seen - one.expected) ** 2 / one.expected,
    0,
  );
  return { chiSquare, freedom: Math.max(0, pooled.length - 1) };
}

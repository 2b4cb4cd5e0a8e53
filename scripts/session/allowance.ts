/**
 * A bucket that fills with time: says whether one more may pass.
 * @param now milliseconds, for tests
 */
export function newAllowance(
  { burst, perSecond }: { burst: number; perSecond: number },
  now: () => number = Date.now,
): () => boolean {
  let left = burst;
  let filled = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + ((time - filled) / 1_000) * perSecond);
    filled = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}

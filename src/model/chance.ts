/**
 * Chance from a seed, in whole 32-bit numbers, so that the same seed gives the same run on every
 * engine. The mixing step is the finaliser of MurmurHash3 (Appleby, public domain).
 */
function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * A whole number from 0 to `count - 1`. Different purposes with one seed are independent draws.
 *
 * @throws RangeError if `count` is not a positive whole number
 */
export function draw(seed: number, purpose: number, count: number): number {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`draw needs a positive whole number of outcomes, not ${count}`);
  }
  return mix(mix(seed) + Math.imul(purpose + 1, 0x9e3779b1)) % count;
}

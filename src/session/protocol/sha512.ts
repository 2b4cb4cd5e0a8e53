/**
 * SHA-512 (FIPS 180-4) for the signatures of a room. `crypto.subtle` is missing on http in a local network, and with the usual
 * library (@noble/hashes, 3.9 kB where this is 0.9) a learner's phone would load more than the 12 kB that a session may cost it.
 * Tested against the one of Node.
 *
 * A number of 64 bits is two of 32: the high half stands before the low one.
 */
export function sha512(message: Uint8Array): Uint8Array<ArrayBuffer> {
  // A bit, zeros, and the length in bits in the last of 16 bytes: whole blocks of 128 bytes.
  const padded = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = start.slice();
  for (let at = 0; at < padded.length; at += 128) compress(state, view, at);
  const hash = new DataView(new ArrayBuffer(64));
  state.forEach((half, at) => hash.setInt32(at * 4, half));
  return new Uint8Array(hash.buffer);
}

const rounds = 80;
const primes = firstPrimes(rounds);
/** The first 64 bits of the fractions of cube roots and of square roots: nothing is hidden in these. */
const k = halves(primes.map((prime) => fraction(prime, 3n)));
const start = halves(primes.slice(0, 8).map((prime) => fraction(prime, 2n)));
/** Of the block at hand: two halves for each round. */
const w = new Int32Array(2 * rounds);

function compress(state: Int32Array, view: DataView, block: number): void {
  for (let at = 0; at < 32; at++) w[at] = view.getInt32(block + at * 4);
  for (let at = 32; at < w.length; at += 2) {
    const [h15, l15] = [get(w, at - 30), get(w, at - 29)];
    const [h2, l2] = [get(w, at - 4), get(w, at - 3)];
    const low =
      unsigned(get(w, at - 31)) +
      unsigned(get(w, at - 13)) +
      unsigned(turn(l15, h15, 1) ^ turn(l15, h15, 8) ^ ((l15 >>> 7) | (h15 << 25))) +
      unsigned(turn(l2, h2, 19) ^ turn(l2, h2, 61) ^ ((l2 >>> 6) | (h2 << 26)));
    w[at] =
      get(w, at - 32) +
      get(w, at - 14) +
      (turn(h15, l15, 1) ^ turn(h15, l15, 8) ^ (h15 >>> 7)) +
      (turn(h2, l2, 19) ^ turn(h2, l2, 61) ^ (h2 >>> 6)) +
      carry(low);
    w[at + 1] = low;
  }
  const v = state.slice();
  for (let at = 0; at < w.length; at += 2) round(v, at);
  for (let at = 0; at < 16; at += 2) {
    const low = unsigned(get(state, at + 1)) + unsigned(get(v, at + 1));
    state[at] = get(state, at) + get(v, at) + carry(low);
    state[at + 1] = low;
  }
}

function round(v: Int32Array, at: number): void {
  const [ah, al, bh, bl, ch, cl] = [
    get(v, 0),
    get(v, 1),
    get(v, 2),
    get(v, 3),
    get(v, 4),
    get(v, 5),
  ];
  const [dh, dl, eh, el] = [get(v, 6), get(v, 7), get(v, 8), get(v, 9)];
  const first =
    unsigned(get(v, 15)) +
    unsigned(turn(el, eh, 14) ^ turn(el, eh, 18) ^ turn(el, eh, 41)) +
    unsigned((el & get(v, 11)) ^ (~el & get(v, 13))) +
    unsigned(get(k, at + 1)) +
    unsigned(get(w, at + 1));
  const high =
    get(v, 14) +
    (turn(eh, el, 14) ^ turn(eh, el, 18) ^ turn(eh, el, 41)) +
    ((eh & get(v, 10)) ^ (~eh & get(v, 12))) +
    get(k, at) +
    get(w, at) +
    carry(first);
  const second =
    unsigned(first | 0) +
    unsigned(turn(al, ah, 28) ^ turn(al, ah, 34) ^ turn(al, ah, 39)) +
    unsigned((al & bl) ^ (al & cl) ^ (bl & cl));
  const moved = unsigned(dl) + unsigned(first | 0);
  v.copyWithin(2, 0, 14);
  v[8] = dh + high + carry(moved);
  v[9] = moved;
  v[0] =
    high +
    (turn(ah, al, 28) ^ turn(ah, al, 34) ^ turn(ah, al, 39)) +
    ((ah & bh) ^ (ah & ch) ^ (bh & ch)) +
    carry(second);
  v[1] = second;
}

/** The first of two halves when the number is turned right; with the halves exchanged, the other one. */
function turn(one: number, other: number, bits: number): number {
  return bits < 32
    ? (one >>> bits) | (other << (32 - bits))
    : (other >>> (bits - 32)) | (one << (64 - bits));
}

const get = (halves: Int32Array, at: number): number => halves[at] ?? 0;
const unsigned = (half: number): number => half >>> 0;
const carry = (sum: number): number => Math.floor(sum / 2 ** 32);

function halves(numbers: readonly bigint[]): Int32Array {
  return Int32Array.from(
    numbers.flatMap((each) => [Number(each >> 32n), Number(each & 0xffff_ffffn)]),
  );
}

function firstPrimes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let next = 2n; found.length < count; next++) {
    if (found.every((prime) => next % prime !== 0n)) found.push(next);
  }
  return found;
}

/** 64 bits behind the point of a root: the whole root of the number moved far enough, by halving the interval. */
function fraction(prime: bigint, degree: bigint): bigint {
  const moved = prime << (64n * degree);
  let [low, high] = [0n, prime << 64n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= moved) low = middle;
    else high = middle;
  }
  return low & 0xffff_ffff_ffff_ffffn;
}

/**
 * Texts that a decoder may meet: noise, half-right states, long ones, other scripts, lone surrogates. The same
 * every time (a small generator with a fixed seed), so that a failure can be met again. `like` are right texts
 * that are changed at a few places, which reaches further into a decoder than noise does.
 */
export function* fuzzedTexts(
  count: number,
  like: readonly string[] = ['1.abc'],
): Generator<string> {
  const random = seeded(0x5eed);
  const below = (n: number) => Math.floor(random() * n);
  const character = () => ALPHABETS[below(ALPHABETS.length)]?.(below) ?? '';
  const noise = (length: number) => Array.from({ length }, character).join('');
  for (let i = 0; i < count; i++) {
    const base = like[below(like.length)] ?? '';
    const kind = i % 4;
    if (kind === 0) yield noise(below(24));
    else if (kind === 1) yield `${below(12)}.${noise(below(24))}`;
    else if (kind === 2) yield damaged(base, below, character);
    else yield i % 100 === 3 ? base.repeat(1 + below(200)) : base.slice(0, below(base.length + 1));
  }
}

function damaged(text: string, below: (n: number) => number, character: () => string): string {
  let result = text;
  for (let times = 1 + below(3); times > 0; times--) {
    const at = below(result.length + 1);
    result =
      result.slice(0, at) + (below(3) === 0 ? '' : character()) + result.slice(at + below(2));
  }
  return result;
}

const ALPHABETS: readonly ((below: (n: number) => number) => string)[] = [
  (below) => String.fromCharCode(33 + below(94)),
  (below) => '0123456789.-_*~'[below(15)] ?? '',
  (below) => 'abcdefghijklmnopqrstuvwxyz'[below(26)] ?? '',
  (below) =>
    ['%', '%00', '%E0%A4', '&', '=', '+', '#', '\u0000', '__proto__', 'NaN', '1e309'][below(11)] ??
    '',
  (below) => String.fromCharCode(0xd800 + below(0x800)),
  (below) => String.fromCodePoint(0x4e00 + below(0x2000)),
];

/** mulberry32: small, even enough for tests. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

import { newKey, sealState, type FacilitatorKey } from '#session/protocol/authority.ts';

const other = newKey();

/**
 * Messages that nobody may take in a room whose state is at `rev`: forged, replayed, of another room, cut, or changed in a sign.
 * The holder of the key signed some of them, for something else.
 */
export function badMessages(key: FacilitatorKey, rev: number): string[] {
  const stranger = { ...other, code: key.code };
  const seal = (at: number, by = key, room = key.code) =>
    sealState({ v: 1, room, rev: at, show: { kind: 'blank' } }, by);
  const next = seal(rev + 1);
  const [version = '', name = '', signature = '', ...body] = next.split('.');
  return [
    seal(rev),
    seal(Math.max(1, rev - 1)),
    seal(rev + 1, stranger),
    seal(rev + 1, key, other.code),
    // The key of the room over somebody else's signature, and a signature of another state.
    [version, name, seal(rev + 1, stranger).split('.')[2], ...body].join('.'),
    [version, name, seal(rev).split('.')[2], ...body].join('.'),
    next.replace('"blank"', '"blenk"'),
    next.replace(`"rev":${rev + 1}`, `"rev":${rev + 2}`),
    next.replace('"v":1', '"v":2'),
    next.slice(0, -1),
    `${next} `,
    [version, name, signature.toLowerCase(), ...body].join('.'),
    '',
    'null',
    '1...',
    `1.${'A'.repeat(43)}.${'A'.repeat(86)}.{}`,
  ];
}

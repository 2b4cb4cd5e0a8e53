import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';

import { fromText, randomBytes, toText } from './bytes.ts';
import { sha512 } from './sha512.ts';
import { CODE_LENGTH, CODE_SIGNS, writeState, type RoomState } from './state.ts';

/**
 * Who may drive a room: the holder of its key, and nobody else. Ed25519 in plain JavaScript, because `crypto.subtle` is missing on
 * http in a local network.
 */
hashes.sha512 = sha512;

export interface FacilitatorKey {
  /** Base64url of the 32 secret bytes. Stays in the facilitator's browser. */
  readonly secret: string;
  /** Base64url of the 32 public bytes. Travels in the join link. */
  readonly key: string;
  /** The room that belongs to this key. */
  readonly code: string;
}

/** A state with its signature. On the wire: `1.<key>.<signature>.<body>`. */
export interface Envelope {
  readonly key: string;
  readonly sig: string;
  readonly body: string;
}

export function newKey(): FacilitatorKey {
  return keyFrom(toText(randomBytes(32)));
}

/** @throws RangeError when the secret is not 32 bytes in base64url */
export function keyFrom(secret: string): FacilitatorKey {
  const key = toText(getPublicKey(secretBytes(secret)));
  return { secret, key, code: codeOf(key) };
}

/** How often the key is hashed for its code: some 20 ms for who joins, and 4,096 times the work for who wants to find another key of this code. */
const stretch = 2 ** 12;

/**
 * The code of a public key: six signs of its stretched hash. So who typed the code can tell the room's key from another one, as
 * far as 27 bits and the stretching go; who scanned the link knows the whole key.
 */
export function codeOf(key: string): string {
  let hash = sha512(utf8.encode(`region-built room 1 ${key}`));
  for (let round = 1; round < stretch; round++) hash = sha512(hash);
  // 32 bits for each sign, so that all signs are as likely as makes no difference.
  const view = new DataView(hash.buffer, hash.byteOffset);
  return Array.from(
    { length: CODE_LENGTH },
    (_, at) => CODE_SIGNS[view.getUint32(at * 4) % CODE_SIGNS.length],
  ).join('');
}

/** The code that a learner meant: any case, blanks and hyphens. Undefined when a sign is missing or is none of ours. */
export function typedCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, '');
  return new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`).test(code) ? code : undefined;
}

/** @throws RangeError when followers would refuse the state */
export function sealState(state: RoomState, { secret, key }: FacilitatorKey): string {
  const body = writeState(state);
  return `1.${key}.${toText(sign(signedBytes('state', body), secretBytes(secret)))}.${body}`;
}

/** The parts of an envelope as they stand, nothing verified; undefined when it is not of this form. */
export function openEnvelope(text: string): Envelope | undefined {
  const [, key, sig, body] = /^1\.([\w-]{43})\.([\w-]{86})\.(\{.*\})$/s.exec(text) ?? [];
  return key && sig && body ? { key, sig, body } : undefined;
}

/** Whether the body was signed with the key that the envelope names. Never throws. */
export function signedByKey({ key, sig, body }: Envelope): boolean {
  return signed('state', body, sig, key);
}

/** Proof for the relay that this client holds the key of the room: a signature over the client's own name, which is used once. */
export function sealLogin(client: string, { secret, code }: FacilitatorKey): string {
  return toText(sign(signedBytes('login', `${code} ${client}`), secretBytes(secret)));
}

export function verifiedLogin(client: string, code: string, key: string, sig: string): boolean {
  return signed('login', `${code} ${client}`, sig, key);
}

/** What is signed begins with what it is, so that one signature never stands for something else. */
function signedBytes(what: 'state' | 'login', text: string): Uint8Array {
  return utf8.encode(`region-built ${what} 1\n${text}`);
}

function signed(what: 'state' | 'login', text: string, sig: string, key: string): boolean {
  const [sigBytes, keyBytes] = [fromText(sig, 64), fromText(key, 32)];
  if (!sigBytes || !keyBytes) return false;
  try {
    return verify(sigBytes, signedBytes(what, text), keyBytes, { zip215: false });
  } catch {
    return false;
  }
}

function secretBytes(secret: string): Uint8Array {
  const bytes = fromText(secret, 32);
  if (!bytes) throw new RangeError('A secret key is 32 bytes in base64url.');
  return bytes;
}

const utf8 = new TextEncoder();

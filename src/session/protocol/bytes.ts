/** Bytes as base64url without padding (RFC 4648, section 5), and back; on plain http as well. */
export function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The bytes, or undefined when the text is no base64url of just that many bytes. */
export function fromText(text: string, length: number): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    // One spelling for each value: the last sign must not hold bits that say nothing.
    return bytes.length === length && toText(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Random bytes; `getRandomValues` is there on plain http, where the rest of WebCrypto is not. */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

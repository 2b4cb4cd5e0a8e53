import { fromText } from './bytes.ts';
import { typedCode } from './authority.ts';

/**
 * What stands in the fragment of a follower's address, where no server sees it: `#room=K7M4XT&key=…`, and for a room without
 * a relay the state itself, `&state=<envelope>`.
 */
export interface Join {
  readonly room: string;
  /** Null for who typed the code. */
  readonly key: string | null;
  /** An envelope to show as long as nothing newer comes: a link works with no relay at all. */
  readonly state: string | null;
}

/** The fragment without its `#`, or undefined when it names no room. Never throws. */
export function readJoin(fragment: string): Join | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const room = typedCode(fields.get('room') ?? '');
  const key = fields.get('key');
  if (room === undefined) return undefined;
  // A link that was cut off must not open the room of whoever comes first.
  if (key !== null && fromText(key, 32) === undefined) return undefined;
  return { room, key, state: fields.get('state') };
}

/** The fragment with its `#`. */
export function writeJoin({ room, key, state }: Partial<Join> & { room: string }): string {
  const fields = new URLSearchParams({ room });
  if (key) fields.set('key', key);
  if (state) fields.set('state', state);
  return `#${fields}`;
}

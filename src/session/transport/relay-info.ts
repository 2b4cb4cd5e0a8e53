import * as v from 'valibot';
import { roomCode } from '../protocol/state.ts';

/** Where the relay of a site is, seen from the root of its host. */
export const relayPath = '/session/';
/** Leads to the follower's page in the language of the browser; the fragment stays. Short, because it is typed from a wall. */
export const joinPath = '/join';

const relayInfo = v.object({
  /** Codes of the rooms that are open. */
  rooms: v.array(roomCode),
  /** How others in the network reach this site, the likeliest first: `http://192.168.1.5:4321`. Empty when they cannot. */
  addresses: v.array(v.pipe(v.string(), v.url())),
});

export type RelayInfo = v.InferOutput<typeof relayInfo>;

/** What the relay says that serves this page; null when there is none (a plain host, a page from a file). */
export async function askRelay(origin = location.origin): Promise<RelayInfo | null> {
  try {
    const answer = await fetch(`${origin}${relayPath}`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? v.parse(relayInfo, await answer.json()) : null;
  } catch {
    return null;
  }
}

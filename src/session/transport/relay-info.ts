import { is, list, shape, text, type Checked } from '../protocol/checks.ts';
import { roomCode } from '../protocol/state.ts';

/** Where the relay of a site is, seen from the root of its host. */
export const relayPath = '/session/';
export const infoPath = `${relayPath}index.json`;
/** Leads to the follower's page in the language of the browser; the fragment stays. Short, because it is typed from a wall. */
export const joinPath = '/join';

const relayInfo = shape({
  /** False on a plain host, which has this answer as a file: asking there is no error. */
  relay: is(true, false),
  /** Codes of the rooms that are open. */
  rooms: list(roomCode, 100),
  /** How others in the network reach this site, the likeliest first: `http://192.168.1.5:4321`. Empty when they cannot. */
  addresses: list(text(/^https?:\/\/[\w.:[\]-]+$/), 20),
});

export type RelayInfo = Checked<typeof relayInfo>;

/** What the relay says that serves this page; null when there is none (a plain host, a page from a file). */
export async function askRelay(origin = location.origin): Promise<RelayInfo | null> {
  try {
    const answer = await fetch(`${origin}${infoPath}`, { signal: AbortSignal.timeout(5_000) });
    const info: unknown = answer.ok ? await answer.json() : null;
    return relayInfo(info) && info.relay ? info : null;
  } catch {
    return null;
  }
}

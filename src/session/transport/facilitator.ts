import type { FacilitatorKey } from '../protocol/authority.ts';
import type { Transport } from './line.ts';
import { relayLogin } from './relay-login.ts';
import { relayTransport } from './relay.ts';

/** Milliseconds after which a state is said again over a broker, which may have dropped it for somebody. */
const repeat = 5_000;

/**
 * How the facilitator's messages reach the room: over the relay of this site, or with a password over a broker that stands behind it.
 * @param password of the broker's user `facilitator`; null or '' for our relay, which asks for none
 */
export function facilitatorTransport(key: FacilitatorKey, password: string | null): Transport {
  if (!password) return relayTransport({ login: relayLogin(key) });
  return relayTransport({ login: () => ({ username: 'facilitator', password }), repeat });
}

/**
 * Takes the password out of the address, where whoever runs the broker may have put it (`#broker=<password>`; no server sees that part).
 * It does not stay there to be read from a shared screen or in the history, and it is written nowhere.
 */
export function takePassword(): string | null {
  // Not form data: a plus is a plus.
  const fragment = new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B'));
  const password = fragment.get('broker');
  if (password === null) return null;
  fragment.delete('broker');
  const rest = fragment.size > 0 ? `#${fragment}` : '';
  history.replaceState(history.state, '', location.pathname + location.search + rest);
  return password;
}

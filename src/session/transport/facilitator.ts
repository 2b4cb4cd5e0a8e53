import type { FacilitatorKey } from '../protocol/authority.ts';
import type { Transport } from './line.ts';
import { relayLogin } from './relay-login.ts';
import { relayTransport } from './relay.ts';

const KEY = 'region-built:broker';
/** Milliseconds after which a state is said again over a broker, which may have dropped it for somebody. */
const repeat = 5_000;

/**
 * How the facilitator's messages reach the room: over the relay of this site, or over a broker that stands behind it. Whoever runs the
 * broker opens the console with `#broker=<password>`, which no server sees; the tab remembers it.
 */
export function facilitatorTransport(key: FacilitatorKey): Transport {
  const password = brokerPassword();
  if (password === null) return relayTransport({ login: relayLogin(key) });
  return relayTransport({ login: () => ({ username: 'facilitator', password }), repeat });
}

function brokerPassword(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('broker');
  try {
    if (given !== null) sessionStorage.setItem(KEY, given);
    return given ?? sessionStorage.getItem(KEY);
  } catch {
    // Denied: it holds until the page is left.
    return given;
  }
}

import { sealLogin, type FacilitatorKey } from '../protocol/authority.ts';
import type { MqttOptions } from './mqtt.ts';

/**
 * How a facilitator logs in at the relay: the room with its key, and a signature over the name of this one connection. Apart from the
 * transport, so that learners load no signing.
 */
export function relayLogin(key: FacilitatorKey): NonNullable<MqttOptions['login']> {
  return (room, client) => ({ username: `${room}.${key.key}`, password: sealLogin(client, key) });
}

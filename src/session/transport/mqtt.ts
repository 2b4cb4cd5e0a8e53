import type { Transport } from './line.ts';
import type { Login } from './mqtt-codec.ts';
import { newLink, type Socket } from './mqtt-link.ts';
import { stateTopic, votesTopic, voteTopic } from './topics.ts';

export interface MqttOptions {
  /** `ws:` or `wss:` address of a broker that speaks MQTT 3.1.1. */
  readonly url: string;
  /** How the facilitator of a room logs in. Our relay takes `relayLogin`; other brokers have a name and a password. */
  readonly login?: (room: string, client: string) => Login;
  /**
   * With which quality of service followers hear the state. By default 1: a broker may drop what it cannot send with 0. Our relay
   * drops nothing that is still true, and is spared as many answers as there are followers.
   */
  readonly qos?: 0 | 1;
  /** By default a `WebSocket`. */
  readonly open?: (url: string) => Socket;
}

/** Messages over a broker: `npm run session`, Mosquitto, NATS. */
export function mqttTransport({ url, login, qos = 1, open }: MqttOptions): Transport {
  return {
    facilitate(room, { onvote, onstatus }) {
      const link = newLink({
        url,
        open,
        topic: votesTopic(room),
        qos: 1,
        login: login && ((client) => login(room, client)),
        onmessage: onvote,
        onstatus: (status) => onstatus?.(status),
      });
      return {
        publish: (text) => link.send(stateTopic(room), text),
        status: link.status,
        close: link.close,
      };
    },

    follow(room, { onstate, onstatus, ondelivered }) {
      const link = newLink({
        url,
        open,
        topic: stateTopic(room),
        qos,
        onmessage: onstate,
        onstatus: (status) => onstatus?.(status),
        ondelivered: (_, text) => ondelivered?.(text),
      });
      return {
        vote: (voter, text) => link.send(voteTopic(room, voter), text),
        status: link.status,
        close: link.close,
      };
    },
  };
}

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
   * Milliseconds after which the facilitator says the state again and asks for all votes again, whatever comes. A broker may drop what
   * somebody cannot read, and in a cluster who subscribes at one server just as another retains a message may miss it. Our relay does
   * neither.
   */
  readonly repeat?: number;
  /** By default a `WebSocket`. */
  readonly open?: (url: string) => Socket;
}

/** Messages over a broker: `npm run session`, Mosquitto, NATS. */
export function mqttTransport({ url, login, repeat, open }: MqttOptions): Transport {
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
      const again = repeat === undefined ? undefined : setInterval(link.again, repeat);
      return {
        publish: (text) => link.send(stateTopic(room), text),
        status: link.status,
        close() {
          clearInterval(again);
          link.close();
        },
      };
    },

    follow(room, { onstate, onstatus, ondelivered }) {
      const link = newLink({
        url,
        open,
        topic: stateTopic(room),
        qos: 0,
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

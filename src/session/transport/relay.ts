import type { FollowerEvents, FollowerLine, LineStatus, Transport } from './line.ts';
import type { Socket } from './mqtt-link.ts';
import { mqttTransport, type MqttOptions } from './mqtt.ts';
import { followByPolling } from './polling.ts';
import { relayPath } from './relay-info.ts';

export interface RelayOptions {
  /** Address of the site without a slash at its end; by default the one of this page. */
  readonly origin?: string;
  /** The facilitator's: `relayLogin`. */
  readonly login?: MqttOptions['login'];
  readonly repeat?: MqttOptions['repeat'];
  readonly open?: (url: string) => Socket;
}

/** The relay that serves this page (`npm run session`): a WebSocket, and for followers plain requests as long as there is none. */
export function relayTransport(options: RelayOptions = {}): Transport {
  const base = `${options.origin ?? location.origin}${relayPath}`;
  const mqtt = mqttTransport({
    url: `${base.replace(/^http/, 'ws')}mqtt`,
    login: options.login,
    repeat: options.repeat,
    open: options.open,
  });
  return { ...mqtt, follow: (room, events) => followBoth(mqtt, base, room, events) };
}

/** Milliseconds after which a socket that does not open counts as blocked; not the same for all of a room. */
const patience = (): number => 4_000 + Math.random() * 2_000;

function followBoth(
  mqtt: Transport,
  base: string,
  room: string,
  events: FollowerEvents,
): FollowerLine {
  const votes = new Map<string, string>();
  let polling: FollowerLine | null = null;
  let told: LineStatus = 'connecting';

  const socket = mqtt.follow(room, { ...events, onstatus: settle });
  let timer = setTimeout(poll, patience());

  function poll(): void {
    polling ??= followByPolling(base, room, { ...events, onstatus: settle });
    for (const [voter, text] of votes) polling.vote(voter, text);
  }

  function settle(): void {
    clearTimeout(timer);
    if (socket.status() === 'live') {
      polling?.close();
      polling = null;
    } else if (polling === null) {
      if (socket.status() === 'offline') poll();
      else timer = setTimeout(poll, patience());
    }
    const status = bestOf();
    if (status === told) return;
    told = status;
    events.onstatus?.(status);
  }

  function bestOf(): LineStatus {
    if (socket.status() === 'live') return 'live';
    return polling && polling.status() !== 'connecting' ? polling.status() : 'connecting';
  }

  return {
    vote(voter, text) {
      votes.set(voter, text);
      socket.vote(voter, text);
      polling?.vote(voter, text);
    },
    status: () => told,
    close() {
      clearTimeout(timer);
      socket.close();
      polling?.close();
      polling = null;
      told = 'offline';
    },
  };
}

import type { FacilitatorEvents, FollowerEvents, LineStatus, Transport } from './line.ts';

/** A `BroadcastChannel`, or what behaves like one. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

const kinds = ['state', 'vote', 'got', 'hello', 'here', 'gone'] as const;

interface Message {
  /** A follower says hello; the facilitator says that it is here or gone, and that it has got a vote. */
  readonly kind: (typeof kinds)[number];
  /** The state or the vote. */
  readonly text?: string;
}

/**
 * Windows of one browser on one machine, with no network at all: the console, the projector, and a learner's page beside them.
 * A follower is offline as long as no console is open.
 * @param open makes the channel of a room; by default a `BroadcastChannel`
 */
export function broadcastTransport(open: (name: string) => Channel = channelOf): Transport {
  return {
    facilitate(room, { onvote, onstatus }: FacilitatorEvents) {
      let last: string | null = null;
      const { send, end } = joined(open(room), ({ kind, text }) => {
        if (kind === 'hello') {
          send({ kind: 'here' });
          sayState();
        } else if (kind === 'vote' && text !== undefined) {
          onvote(text);
          send({ kind: 'got', text });
        }
      });
      const sayState = (): void => {
        if (last !== null) send({ kind: 'state', text: last });
      };
      let status: LineStatus = 'live';
      send({ kind: 'here' });
      onstatus?.(status);
      return {
        status: () => status,
        publish(text) {
          last = text;
          sayState();
        },
        close() {
          status = 'offline';
          send({ kind: 'gone' });
          end();
        },
      };
    },

    follow(room, { onstate, onstatus, ondelivered }: FollowerEvents) {
      const votes = new Map<string, string>();
      let status: LineStatus = 'offline';
      const { send, end } = joined(open(room), ({ kind, text }) => {
        if (kind === 'here' || kind === 'state') tell('live');
        if (kind === 'gone') tell('offline');
        if (kind === 'here') for (const vote of votes.values()) send({ kind: 'vote', text: vote });
        if (text === undefined) return;
        if (kind === 'state') onstate(text);
        if (kind === 'got' && [...votes.values()].includes(text)) ondelivered?.(text);
      });
      const tell = (next: LineStatus): void => {
        status = next;
        onstatus?.(next);
      };
      onstatus?.(status);
      send({ kind: 'hello' });
      return {
        status: () => status,
        vote(voter, text) {
          votes.set(voter, text);
          send({ kind: 'vote', text });
        },
        close() {
          status = 'offline';
          end();
        },
      };
    },
  };
}

function joined(
  channel: Channel,
  hear: (message: Message) => void,
): { send: (message: Message) => void; end: () => void } {
  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (message) hear(message);
  };
  return {
    send: (message) => channel.postMessage(message),
    end() {
      channel.onmessage = null;
      channel.close();
    },
  };
}

function channelOf(room: string): Channel {
  return new BroadcastChannel(`region-built:session:${room}`);
}

/** Other scripts of the origin may use the channel too, or an older page of ours. */
function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, text } = data as Record<string, unknown>;
  const known = kinds.find((one) => one === kind);
  if (known === undefined || (text !== undefined && typeof text !== 'string')) return undefined;
  return text === undefined ? { kind: known } : { kind: known, text };
}

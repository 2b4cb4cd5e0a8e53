import type { FacilitatorEvents, FollowerEvents, Transport } from './line.ts';

/** A `BroadcastChannel`, or what behaves like one. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

type Message =
  | { readonly kind: 'state' | 'vote' | 'got'; readonly text: string }
  /** Who joins asks; the other side says again what it said last. */
  | { readonly kind: 'hello'; readonly from: 'facilitator' | 'follower' };

/**
 * Windows of one browser on one machine, with no network at all: the console, the projector, and a learner's page beside them.
 * @param open makes the channel of a room; by default a `BroadcastChannel`
 */
export function broadcastTransport(open: (name: string) => Channel = channelOf): Transport {
  return {
    facilitate(room, { onvote, onstatus }: FacilitatorEvents) {
      let last: string | null = null;
      const channel = open(room);
      const send = (message: Message): void => {
        channel.postMessage(message);
      };
      const sayState = (): void => {
        if (last !== null) send({ kind: 'state', text: last });
      };
      channel.onmessage = ({ data }) => {
        const message = readMessage(data);
        if (message?.kind === 'vote') {
          onvote(message.text);
          send({ kind: 'got', text: message.text });
        }
        if (message?.kind === 'hello' && message.from === 'follower') sayState();
      };
      send({ kind: 'hello', from: 'facilitator' });
      onstatus?.('live');
      return {
        publish(text) {
          last = text;
          sayState();
        },
        ...lineOf(channel),
      };
    },

    follow(room, { onstate, onstatus, ondelivered }: FollowerEvents) {
      const votes = new Map<string, string>();
      const channel = open(room);
      const send = (message: Message): void => {
        channel.postMessage(message);
      };
      channel.onmessage = ({ data }) => {
        const message = readMessage(data);
        if (message?.kind === 'state') onstate(message.text);
        if (message?.kind === 'got' && [...votes.values()].includes(message.text)) {
          ondelivered?.(message.text);
        }
        if (message?.kind === 'hello' && message.from === 'facilitator') {
          for (const text of votes.values()) send({ kind: 'vote', text });
        }
      };
      send({ kind: 'hello', from: 'follower' });
      onstatus?.('live');
      return {
        vote(voter, text) {
          votes.set(voter, text);
          send({ kind: 'vote', text });
        },
        ...lineOf(channel),
      };
    },
  };
}

function lineOf(channel: Channel): { status: () => 'live' | 'offline'; close: () => void } {
  let open = true;
  return {
    status: () => (open ? 'live' : 'offline'),
    close() {
      open = false;
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
  const { kind, text, from } = data as Record<string, unknown>;
  if ((kind === 'state' || kind === 'vote' || kind === 'got') && typeof text === 'string')
    return { kind, text };
  if (kind === 'hello' && (from === 'facilitator' || from === 'follower')) return { kind, from };
  return undefined;
}

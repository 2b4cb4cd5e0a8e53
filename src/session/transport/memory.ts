import { broadcastTransport, type Channel } from './broadcast.ts';
import type { Transport } from './line.ts';

/** A room inside one program, for rehearsals and tests: each message arrives in a later turn, and in order. */
export function memoryTransport(): Transport {
  const rooms = new Map<string, Set<Channel>>();
  return broadcastTransport((name) => {
    const others = rooms.get(name) ?? new Set<Channel>();
    rooms.set(name, others);
    const channel: Channel = {
      onmessage: null,
      postMessage(message) {
        for (const other of others) {
          if (other === channel) continue;
          queueMicrotask(() => other.onmessage?.({ data: message } as MessageEvent));
        }
      },
      close: () => void others.delete(channel),
    };
    others.add(channel);
    return channel;
  });
}

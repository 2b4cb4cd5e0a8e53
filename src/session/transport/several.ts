import type { Line, LineStatus, Transport } from './line.ts';

const best: readonly LineStatus[] = ['live', 'polling', 'connecting', 'offline'];

/**
 * Several transports as one: a console speaks to the projector beside it and to the relay. Messages come once for each of them;
 * gate and ballots take each once. The status is the best of all.
 */
export function severalTransports(transports: readonly Transport[]): Transport {
  return {
    facilitate(room, { onvote, onstatus }) {
      const status = bestStatus(transports.length, onstatus);
      const lines = transports.map((one, place) =>
        one.facilitate(room, { onvote, onstatus: status.watch(place) }),
      );
      return { publish: (text) => lines.forEach((line) => line.publish(text)), ...all(lines) };
    },
    follow(room, { onstate, onstatus, ondelivered }) {
      const status = bestStatus(transports.length, onstatus);
      const lines = transports.map((one, place) =>
        one.follow(room, { onstate, ondelivered, onstatus: status.watch(place) }),
      );
      return {
        vote: (voter, text) => lines.forEach((line) => line.vote(voter, text)),
        ...all(lines),
      };
    },
  };
}

function all(lines: readonly Line[]): Line {
  return {
    status: () => bestOf(lines.map((line) => line.status())),
    close: () => lines.forEach((line) => line.close()),
  };
}

/** Tells the best status of several lines when it changes. */
function bestStatus(
  count: number,
  tell: ((status: LineStatus) => void) | undefined,
): { watch: (place: number) => (status: LineStatus) => void } {
  const each = new Array<LineStatus>(count).fill('connecting');
  let told = bestOf(each);
  return {
    watch: (place) => (status) => {
      each[place] = status;
      const now = bestOf(each);
      if (now === told) return;
      told = now;
      tell?.(now);
    },
  };
}

function bestOf(each: readonly LineStatus[]): LineStatus {
  return best.find((status) => each.includes(status)) ?? 'offline';
}

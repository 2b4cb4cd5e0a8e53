import type { Line, LineStatus, Transport } from './line.ts';

const best: readonly LineStatus[] = ['live', 'polling', 'connecting', 'offline'];

/**
 * Several transports as one: a console speaks to the projector beside it and to the relay. Messages come once for each of them;
 * gate and ballots take each once. The status is the best of all.
 */
export function severalTransports(transports: readonly Transport[]): Transport {
  return {
    facilitate(room, { onvote, onstatus }) {
      const status = bestStatus(onstatus);
      const lines = transports.map((one) =>
        one.facilitate(room, { onvote, onstatus: status.watch() }),
      );
      return { publish: (text) => lines.forEach((line) => line.publish(text)), ...all(lines) };
    },
    follow(room, { onstate, onstatus, ondelivered }) {
      const status = bestStatus(onstatus);
      const lines = transports.map((one) =>
        one.follow(room, { onstate, ondelivered, onstatus: status.watch() }),
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
function bestStatus(tell: ((status: LineStatus) => void) | undefined): {
  watch: () => (status: LineStatus) => void;
} {
  const each: LineStatus[] = [];
  let told: LineStatus | null = null;
  return {
    watch() {
      const place = each.push('connecting') - 1;
      return (status) => {
        each[place] = status;
        const now = bestOf(each);
        if (now === told) return;
        told = now;
        tell?.(now);
      };
    },
  };
}

function bestOf(each: readonly LineStatus[]): LineStatus {
  return best.find((status) => each.includes(status)) ?? 'offline';
}

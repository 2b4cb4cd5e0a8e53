import type { FollowerEvents, FollowerLine, LineStatus, Transport } from './line.ts';

const best: readonly LineStatus[] = ['live', 'polling', 'connecting', 'refused', 'offline'];

/**
 * Follows a room over several transports at once: a learner's page may stand beside the console or far from it. Messages come once for each
 * of them; gate and ballots take each once. The status is the best of all.
 */
export function followSeveral(transports: readonly Transport[]): Transport['follow'] {
  return (room, { onstate, onstatus, ondelivered }) => {
    const watch = bestStatus(transports.length, onstatus);
    const lines: readonly FollowerLine[] = transports.map((one, place) =>
      one.follow(room, { onstate, ondelivered, onstatus: watch(place) }),
    );
    return {
      vote: (voter, text) => lines.forEach((line) => line.vote(voter, text)),
      status: () => bestOf(lines.map((line) => line.status())),
      close: () => lines.forEach((line) => line.close()),
    };
  };
}

/** Tells the best status of several lines when it changes. */
function bestStatus(
  count: number,
  tell: FollowerEvents['onstatus'],
): (place: number) => (status: LineStatus) => void {
  const each = new Array<LineStatus>(count).fill('connecting');
  let told = bestOf(each);
  return (place) => (status) => {
    each[place] = status;
    const now = bestOf(each);
    if (now === told) return;
    told = now;
    tell?.(now);
  };
}

function bestOf(each: readonly LineStatus[]): LineStatus {
  return best.find((status) => each.includes(status)) ?? 'offline';
}

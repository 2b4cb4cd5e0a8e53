import type { FollowerEvents, FollowerLine, LineStatus } from './line.ts';

/** Milliseconds between two questions: usually, and where no relay answers. */
const usual = { relay: 2_000, nobody: 10_000 };
const patience = 5_000;

/**
 * A follower's line without WebSocket, where a proxy or a school's network lets only plain requests through: asks for the last
 * state every two seconds, and sends a vote until it is taken.
 * @param base address of the relay's rooms with a slash at its end: `/session/`
 */
export function followByPolling(
  base: string,
  room: string,
  { onstate, onstatus, ondelivered }: FollowerEvents,
  every = usual,
): FollowerLine {
  const votes = new Map<string, string>();
  const unsent = new Map<string, string>();
  let start: string | null = null;
  let last: string | null = null;
  let status: LineStatus = 'connecting';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function ask(): void {
    void once().then((wait) => {
      clearTimeout(timer);
      if (!closed) timer = setTimeout(ask, wait);
    });
  }

  /** @returns milliseconds until the next question */
  async function once(): Promise<number> {
    const answer = await request(`${base}${room}/state`);
    // 204: the relay is there, and the room is not open yet.
    const there = answer?.status === 200 || answer?.status === 204;
    const text = answer?.status === 200 ? await answer.text().catch(() => null) : null;
    if (isClosed()) return 0;
    tell(there ? 'polling' : 'offline');
    if (text !== null && text !== last) {
      last = text;
      onstate(text);
    }
    if (there && startOf(answer) !== start) {
      // Another run of the relay: what this one was told before, it does not know.
      start = startOf(answer);
      for (const [voter, vote] of votes) unsent.set(voter, vote);
    }
    if (there) await Promise.all([...unsent].map(([voter, vote]) => deliver(voter, vote)));
    return answer?.status === 404 ? every.nobody : every.relay;
  }

  /** Asked after each wait: it may have been closed meanwhile. */
  const isClosed = (): boolean => closed;

  async function deliver(voter: string, text: string): Promise<void> {
    const answer = await request(`${base}${room}/votes/${voter}`, { method: 'POST', body: text });
    // Refused is an answer too; 429 and an ill relay are asked again.
    const settled = answer !== undefined && answer.status < 500 && answer.status !== 429;
    if (isClosed() || !settled || unsent.get(voter) !== text) return;
    unsent.delete(voter);
    if (answer.ok) ondelivered?.(text);
  }

  function tell(next: LineStatus): void {
    if (next === status) return;
    status = next;
    onstatus?.(next);
  }

  ask();
  return {
    vote(voter, text) {
      votes.set(voter, text);
      unsent.set(voter, text);
      void deliver(voter, text);
    },
    status: () => status,
    close() {
      closed = true;
      clearTimeout(timer);
      status = 'offline';
    },
  };
}

/** Each run of a relay has a name of its own. */
export const startHeader = 'relay-start';
const startOf = (answer: Response): string | null => answer.headers.get(startHeader);

/** The answer, or undefined when none came. */
async function request(url: string, init?: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(patience) });
  } catch {
    return undefined;
  }
}

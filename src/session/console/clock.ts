import type { Session } from './session.ts';

/** How many times as fast as life a rehearsal may run. */
export const SPEEDS = [1, 10, 60] as const;

export interface SessionClock {
  /** Milliseconds since 1970; in a rehearsal that is made faster, as if so much time had passed. */
  readonly now: () => number;
  readonly quicken: (speed: number) => void;
}

/** The wall clock for a session. A rehearsal goes on where it was left, and as fast as it is told to. */
export function sessionClock({ rehearsal, now }: Pick<Session, 'rehearsal' | 'now'>): SessionClock {
  if (!rehearsal) return { now: () => Date.now(), quicken: () => undefined };
  let speed = 1;
  let since = { real: Date.now(), told: now === 0 ? Date.now() : now };
  const told = () => since.told + (Date.now() - since.real) * speed;
  return {
    now: told,
    quicken(faster) {
      since = { real: Date.now(), told: told() };
      speed = faster;
    },
  };
}

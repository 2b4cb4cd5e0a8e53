import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Work } from './crowd.process.ts';

/** Many followers in a process of their own, so that what they do is no part of what the relay is measured for. */
export interface Crowd {
  readonly ask: <K extends keyof Work>(
    what: K,
    how: Parameters<Work[K]>[0],
  ) => Promise<Awaited<ReturnType<Work[K]>>>;
  readonly stop: () => void;
}

export function startCrowd(): Crowd {
  const child = fork(join(import.meta.dirname, 'crowd.process.ts'));
  const waiting = new Map<
    number,
    { done: (answer: never) => void; fail: (error: Error) => void }
  >();
  let last = 0;
  child.on('message', ({ id, answer, error }: { id: number; answer?: never; error?: string }) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.done(answer as never);
    else one?.fail(new Error(error));
  });
  child.on('exit', (code) => {
    for (const { fail } of waiting.values()) fail(new Error(`followers ended with ${code}`));
  });
  return {
    ask: (what, how) =>
      new Promise((done, fail) => {
        waiting.set(++last, { done, fail });
        child.send({ id: last, what, how });
      }),
    stop: () => child.kill(),
  };
}

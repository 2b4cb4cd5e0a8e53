import address from './search.worker.ts?worker&url';
import type { Answer, Found, Question } from './messages.ts';

/** The policy that the pages allow for it (`trusted-types` in astro.config.mjs). It makes this one address and no other. */
const policyName = 'search-worker';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (address: string) => string };
}

const types = (globalThis as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
const trusted =
  types?.createPolicy(policyName, { createScriptURL: () => address }).createScriptURL('') ??
  address;

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (found: Answer['found']) => void>();

function start(): Worker {
  const made = new Worker(trusted, { type: 'module', name: 'search' });
  made.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.found === null) {
      giveUp();
      return;
    }
    waiting.get(data.id)?.(data.found);
    waiting.delete(data.id);
  };
  made.onerror = giveUp;
  return made;
}

/** A worker whose index did not load is of no more use; the next question gets a new one. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  for (const heard of waiting.values()) heard(null);
  waiting.clear();
}

/** Asks the index; null when it could not be loaded. The worker starts with the first question and stays. */
export function ask(question: Omit<Question, 'id'>): Promise<readonly Found[] | null> {
  worker ??= start();
  const id = ++last;
  worker.postMessage({ ...question, id } satisfies Question);
  return new Promise((heard) => waiting.set(id, heard));
}

import address from './own-graph.worker.ts?worker&url';
import type { Message, Task } from './messages.ts';

/** The policy that the pages allow for it (`trusted-types` in astro.config.mjs). It makes this one address and no other. */
const policyName = 'own-graph-worker';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

let trusted: string | undefined;

/** Where a browser knows no Trusted Types, the address is a plain string. */
function trustedAddress(): string {
  const types = (globalThis as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  trusted ??= types
    ? types.createPolicy(policyName, { createScriptURL: () => address }).createScriptURL('')
    : address;
  return trusted;
}

/** Begins to read in a worker of its own. Calls back with every message, or with null when the worker broke. Returns how to stop it. */
export function readInWorker(task: Task, heard: (message: Message | null) => void): () => void {
  const worker = new Worker(trustedAddress(), { type: 'module', name: 'own-graph' });
  const end = (): void => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'progress') end();
    heard(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end();
    heard(null);
  };
  worker.postMessage(task);
  return end;
}

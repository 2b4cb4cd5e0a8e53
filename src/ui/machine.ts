import { createMachine, type setup as XStateSetup } from 'xstate';

/**
 * XState's `setup()` with its types and without the code of its other helpers (0.8 kB gzip on every chapter): of what it
 * returns, `createMachine` is there.
 */
export const setup = ((parts: object) => ({
  createMachine: (config: object) => createMachine(config as never, parts as never),
})) as unknown as typeof XStateSetup;

/** The context with some of the reader's choices changed. */
export const change = <Context extends { readonly choices: object }>(
  context: Context,
  changed: Partial<Context['choices']>,
): Context => ({ ...context, choices: { ...context.choices, ...changed } });

import type { Format, Imported, Refused } from '#imports/types.ts';
import type { Verdict } from './verdict.ts';

/** What is sent to the worker: one text, read once. */
export interface Task {
  readonly text: string;
  readonly name: string | undefined;
  readonly format: Format | undefined;
}

export type Stage = 'reading' | 'solving';

export interface Loaded extends Imported {
  readonly verdict: Verdict;
}

/** What the worker says, the last message being `loaded` or `refused`. `done` is a part from 0 to 1. */
export type Message =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number }
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'refused'; readonly refused: Refused };

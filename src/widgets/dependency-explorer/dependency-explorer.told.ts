import type { Component } from 'svelte';
import type { Choices } from './dependency-explorer.choices.ts';
import type { ExplorerEvent } from './dependency-explorer.events.ts';
import type { Words } from './dependency-explorer.en.text.ts';
import type { Shown } from './dependency-explorer.shown.ts';

/** What a component is in the answer to a question. Each has a symbol and a word; the red ones are faults or wait in a circle. */
export type Sign =
  | 'picked'
  | 'need'
  | 'dependant'
  | 'both'
  | 'onWay'
  | 'goal'
  | 'killed'
  | 'fell'
  | 'stale'
  | 'less'
  | 'circle'
  | 'waits'
  | 'runs'
  | 'starts'
  | 'later'
  | 'absent'
  | 'refuses'
  | 'now'
  | 'done'
  | 'ahead';

export interface Mark {
  readonly sign: Sign | null;
  /** The reader has bet that it stops. */
  readonly bet?: boolean;
  /** Its wave, its distance, its place in the order. */
  readonly number?: number;
}

/** An arrow for what is being told. Lines of one hub share a way, like a tree. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'need' | 'soft' | 'cached' | 'fault';
}

/** The answer to a question under the reader's choices: the one source of picture, tree, table and sentence. */
export interface Told {
  /** Components that have something to show; the others are context. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly arrows: readonly Arrow[];
  /** Circles that are drawn as one where a view can, until one of them is open. */
  readonly circles?: readonly { readonly members: readonly string[] }[];
  readonly sentence: string;
}

/** What a question is asked of. */
export interface Asked {
  readonly shown: Shown;
  readonly choices: Choices;
  readonly words: Words;
}

export interface PanelProps<Answer extends Told = Told> {
  readonly asked: Asked;
  readonly told: Answer;
  readonly send: (event: ExplorerEvent) => void;
  /** The steps of a launch come by themselves now. */
  readonly playing?: boolean;
}

/** A question with its answer and its panel, in one language. Those that are rarely opened are loaded when they are. */
export interface Part {
  readonly tell: (asked: Asked) => Told;
  readonly Panel: Component<PanelProps>;
}

/** The parts of all questions are kept in one table, where nobody knows which answer belongs to which panel: only they do. */
export function partOf<Answer extends Told>(
  tell: (asked: Asked) => Answer,
  Panel: Component<PanelProps<Answer>>,
): Part {
  return { tell, Panel: Panel as unknown as Part['Panel'] };
}

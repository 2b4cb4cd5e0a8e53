import type { Component } from 'svelte';
import type { Lazy } from '#ui/lazily.svelte.ts';
import type { Choices, Given, View } from './local-zone-bench.choices.ts';
import type { BenchEvent } from './local-zone-bench.machine.ts';

export interface ViewProps {
  readonly given: Given;
  readonly now: Choices;
  /** Without it the view is a picture: on paper. */
  readonly send?: (event: BenchEvent) => void;
}

/** What a view says of the choices, from the same scene that it draws. */
export interface Told {
  /** The state in a few words, for the bar. */
  readonly status: string;
  /** The state in sentences: caption, live region, print and the list of steps all use them. */
  readonly sentences: readonly string[];
}

/** What every view has words for. */
interface ViewText {
  readonly legend: readonly string[];
  readonly invented: string;
}

/** A view with its words in one language. `Stage` is the picture with its controls, `Side` the same as a table. */
export interface ViewPart {
  readonly Stage: Component<ViewProps & { readonly text: unknown }>;
  readonly Side: Component<ViewProps & { readonly text: unknown }>;
  readonly text: ViewText;
  readonly tell: (given: Given, now: Choices) => Told;
}

export type Views = Readonly<Record<View, Lazy<ViewPart>>>;

/** Which words belong to which view is known only here. */
export function viewOf<Text extends ViewText>(
  text: Text,
  Stage: Component<ViewProps & { text: Text }>,
  Side: Component<ViewProps & { text: Text }>,
  tell: (given: Given, now: Choices, text: Text) => Told,
): ViewPart {
  return {
    Stage: Stage as unknown as ViewPart['Stage'],
    Side: Side as unknown as ViewPart['Side'],
    text,
    tell: (given, now) => tell(given, now, text),
  };
}

/** Loads every view: for the page that is built, and for tests. */
export async function allOf(views: Views): Promise<Record<View, ViewPart>> {
  const entries = Object.entries(views).map(async ([id, view]) => [id, await view.load()] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<View, ViewPart>;
}

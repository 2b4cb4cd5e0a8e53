import type { Component } from 'svelte';
import type { Question, View } from './dependency-explorer.choices.ts';
import type { ExplorerEvent } from './dependency-explorer.events.ts';
import type { Asked, Part, Told } from './dependency-explorer.told.ts';
import type { Lazy } from '#ui/lazily.svelte.ts';
import type { OwnGraphPart } from './seam.ts';

export interface ViewProps {
  readonly asked: Asked;
  readonly told: Told;
  readonly onpick: (id: string) => void;
  readonly send: (event: ExplorerEvent) => void;
}

/** A view with the words of its own in one language. */
export interface ViewPart {
  readonly View: Component<ViewProps & { readonly text: unknown }>;
  readonly text: unknown;
}

/** As `partOf`: which words belong to which view is known only here. */
export function viewOf<Text>(View: Component<ViewProps & { text: Text }>, text: Text): ViewPart {
  return { View: View as unknown as ViewPart['View'], text };
}

/** All that is loaded when the reader opens it: questions, views and the panel for an own graph, in one language. */
export interface Parts {
  readonly questions: Readonly<Record<Question, Lazy<Part>>>;
  readonly views: Readonly<Partial<Record<View, Lazy<ViewPart>>>>;
  readonly own?: Lazy<OwnGraphPart>;
}

/** The built-in graph as `content/` holds it, in both languages, and the service graph that it is in one of them. */
import type { Strength } from '../graph/types.ts';
import type { Stop } from './stops.ts';
import type { Mark, Plane, Scope, ServiceGraph } from './types.ts';

type Language = 'en' | 'zh';
type Both = Readonly<Record<Language, string>>;

export interface BilingualGraph {
  readonly title: Both;
  /** That it is a teaching model, and what its needs mean. Shown wherever the graph is. */
  readonly disclaimer: Both;
  /** The component that makes the call; the graph is unfolded from here. */
  readonly call: string;
  /** The component whose hard running needs are what a launch needs. */
  readonly launch: string;
  /** The component whose hard running needs are what a running instance needs. */
  readonly instance: string;
  readonly groups: readonly { readonly id: string; readonly label: Both }[];
  readonly components: readonly BilingualComponent[];
  /** Needs of one component stand in the order in which it asks (see `replay`). */
  readonly needs: readonly BilingualNeed[];
  /** Where a call can stop. */
  readonly stops: readonly BilingualStop[];
}

export interface BilingualComponent {
  readonly id: string;
  readonly group: string;
  readonly scope: Scope;
  readonly plane: Plane;
  readonly label: Both;
  readonly role: Both;
  readonly cite: Mark;
}

export interface BilingualNeed {
  readonly from: string;
  readonly to: string;
  readonly starting: Strength;
  readonly running: Strength;
  readonly standIn?: string;
  readonly why: Both;
  readonly cite: Mark;
}

export interface BilingualStop extends Stop {
  /** What it means, in one sentence. */
  readonly what: Both;
  readonly cite: Mark;
}

/** The graph with the words of one language. A new object each time: keep it, since answers are remembered per object. */
export function inLanguage(graph: BilingualGraph, language: Language): ServiceGraph {
  return {
    groups: graph.groups.map(({ id, label }) => ({ id, label: label[language] })),
    components: graph.components.map(({ label, role, ...rest }) => ({
      ...rest,
      label: label[language],
      role: role[language],
    })),
    needs: graph.needs.map(({ why, ...rest }) => ({ ...rest, why: why[language] })),
  };
}

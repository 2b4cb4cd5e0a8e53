import type { ServiceGraph } from '#model/service-graph/types.ts';

/** The formats that can be read, in the order in which a reader is offered them. */
export const formats = ['json', 'csv', 'dot', 'mermaid', 'compose', 'backstage'] as const;
export type Format = (typeof formats)[number];

/** What is taken at most. Beyond these the browser of a phone would struggle, and a picture would say nothing. */
export const limits = {
  bytes: 5 * 1024 * 1024,
  components: 20_000,
  /** A few lines can name millions of needs (`{many} -> {many}`), so they are counted too. */
  needs: 200_000,
  /** How often a need may be said, the same one again included. */
  mentions: 1_000_000,
  /** Characters of an id. Longer labels are cut. */
  id: 300,
  label: 200,
  /** Groups within groups, and brackets within brackets. */
  depth: 200,
} as const;

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Why a text is not read. The words for each stand with the view that shows them.
 *
 * - `too-big`, `too-many-components`, `too-many-needs`, `too-deep`, `long-id`: a limit.
 * - `empty`, `unknown-format`, `nothing-found`: no graph in sight.
 * - `syntax`: the format's own rules are broken at this place.
 * - `unclosed`: what begins at this place never ends.
 * - `undirected`: the edges do not say who needs whom.
 * - `header`: the first line of a CSV names no columns for both ends of a need.
 * - `other-diagram`: a Mermaid diagram that is no flowchart.
 * - `shape`: JSON or YAML that is well-formed but not of a known shape; `found` says where it went wrong.
 * - `no-id`: a component, or an end of a need, has no name.
 * - `twice`: this id or key stands there a second time.
 * - `strength`: a word that is none of hard, soft, cached where one is due.
 */
export type FaultCode =
  | 'too-big'
  | 'too-many-components'
  | 'too-many-needs'
  | 'too-deep'
  | 'long-id'
  | 'empty'
  | 'unknown-format'
  | 'nothing-found'
  | 'syntax'
  | 'unclosed'
  | 'undirected'
  | 'header'
  | 'other-diagram'
  | 'shape'
  | 'no-id'
  | 'twice'
  | 'strength';

export interface Fault {
  readonly code: FaultCode;
  /** Where; null when the whole is meant. */
  readonly at: Position | null;
  /** What stands there, cut to a few words; empty when nothing does. */
  readonly found: string;
}

export interface Imported {
  readonly ok: true;
  readonly format: Format;
  readonly graph: ServiceGraph;
  /** False when no need said how strong it is: then all of them were taken as hard, while starting and while running. */
  readonly strengthsSaid: boolean;
  /** Ids that needs name and nothing describes; they were taken as components that need nothing. */
  readonly namedOnly: readonly string[];
  /** Needs that stood there more than once and became one, with the stronger of their strengths. */
  readonly repeated: number;
}

export interface Refused {
  readonly ok: false;
  /** The format that it was read as; null when none was recognised. */
  readonly format: Format | null;
  readonly fault: Fault;
}

export type Outcome = Imported | Refused;

/** Told while a long text is read: the part that is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** Stops reading. Thrown and caught inside this layer only: outside, a refusal is a value. */
export class Stop extends Error {
  readonly fault: Fault;
  constructor(code: FaultCode, at: Position | null = null, found = '') {
    super(code);
    this.fault = { code, at, found: excerpt(found) };
  }
}

/** The first words of something, on one line. */
function excerpt(text: string): string {
  const line = text
    .slice(0, 400)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}

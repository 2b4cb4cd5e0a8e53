/**
 * Graphviz DOT, by a parser of our own. Two from npm were tried in November 2026: `@ts-graphviz/ast` 3.0.6 refuses subgraphs as ends
 * of an edge, several attribute lists and an empty one; `dotparser` 1.1.1 needs 55 s for forty open braces, and reads the number
 * `.3` as another id than Graphviz does. The first is what the tests compare with, on what it can read.
 */
import { createDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import {
  dotTokens,
  expect,
  isSign,
  isWord,
  readAttributes,
  readId,
  unexpected,
} from './dot-tokens.ts';
import type { Token, Tokens } from './dot-tokens.ts';
import { plainLabel } from './labels.ts';
import { reasonIn, strengthsIn } from './strengths.ts';
import { limits, Stop } from './types.ts';
import type { Imported, Progress } from './types.ts';

type Attributes = ReadonlyMap<string, string>;

/** A graph or subgraph while it is read. Subgraphs inherit the defaults of edges, and hand their members up. */
interface Scope {
  readonly id: string;
  readonly depth: number;
  readonly members: Set<string>;
  edge: Attributes;
  label: string;
  cluster: boolean;
}

/** @throws Stop */
export function readDot(text: string, progress: Progress): Omit<Imported, 'ok' | 'format'> {
  const tokens = dotTokens(text);
  const draft = createDraft();
  const labels = new Map<string, string>();
  const groupOf = new Map<string, string>();
  let statements = 0;

  do readGraph();
  while (tokens.peek().kind !== 'end');
  for (const [id, label] of labels) {
    const group = groupOf.get(id);
    draft.component(id, { label, ...(group === undefined ? {} : { group }) }, null);
  }
  return draft.finish();

  function readGraph(): void {
    if (isWord(tokens.peek(), 'strict')) tokens.take();
    const kind = tokens.take();
    if (!isWord(kind, 'graph') && !isWord(kind, 'digraph')) throw unexpected(tokens, kind);
    if (tokens.peek().kind === 'id') tokens.take();
    readBlock(newScope('', null), isWord(kind, 'digraph'));
  }

  function readBlock(scope: Scope, directed: boolean): void {
    const open = expect(tokens, '{');
    if (scope.depth > limits.depth) throw new Stop('too-deep', tokens.place(open));
    for (;;) {
      const token = tokens.peek();
      if (token.kind === 'end') throw new Stop('unclosed', tokens.place(open), '{');
      if (isSign(token, '}')) break;
      if (isSign(token, ';')) tokens.take();
      else readStatement(scope, directed);
      if (++statements % 2_000 === 0) progress(tokens.done());
    }
    tokens.take();
    if (!scope.cluster) return;
    draft.group(scope.id, scope.label || scope.id.replace(/^cluster_?/, ''));
    for (const id of scope.members) if (!groupOf.has(id)) groupOf.set(id, scope.id);
  }

  function readStatement(scope: Scope, directed: boolean): void {
    const first = tokens.peek();
    const target = ['graph', 'node', 'edge'].find((word) => isWord(first, word));
    if (target) {
      tokens.take();
      const attributes = readAttributes(tokens);
      if (target === 'edge') scope.edge = new Map([...scope.edge, ...attributes]);
      if (target === 'graph') describe(scope, attributes);
      return;
    }
    let from = readEnd(scope, directed);
    if (isSign(tokens.peek(), '=') && from.length === 1 && first.kind === 'id') {
      tokens.take();
      describe(scope, new Map([[first.text, readId(tokens).text]]));
      return;
    }
    for (const id of from) name(id, scope);
    const ends = [from];
    let arrow: Token | null = null;
    while (isSign(tokens.peek(), '->') || isSign(tokens.peek(), '--')) {
      arrow = tokens.take();
      if (!directed) throw new Stop('undirected', tokens.place(arrow), arrow.text);
      if (arrow.text === '--') throw unexpected(tokens, arrow);
      const end = readEnd(scope, directed);
      for (const id of end) name(id, scope);
      ends.push(end);
    }
    const attributes = readAttributes(tokens);
    if (!arrow) {
      const label = attributes.get('label');
      if (first.kind === 'id' && !isWord(first, 'subgraph'))
        labels.set(first.text, plainLabel(label, first.text));
      return;
    }
    const told = new Map([...scope.edge, ...attributes]);
    if (told.get('style')?.includes('invis')) return;
    for (const to of ends.slice(1)) {
      connect(draft, from, to, told, tokens, arrow);
      from = to;
    }
  }

  /** An id with its port, or a subgraph: the ids that an edge reaches. */
  function readEnd(scope: Scope, directed: boolean): string[] {
    const token = tokens.peek();
    if (isWord(token, 'subgraph') || isSign(token, '{')) {
      if (isWord(token, 'subgraph')) tokens.take();
      const id = tokens.peek().kind === 'id' ? tokens.take().text : '';
      const inner = newScope(id, scope);
      if (isSign(tokens.peek(), '{')) readBlock(inner, directed);
      for (const member of inner.members) scope.members.add(member);
      return [...inner.members];
    }
    const { text } = readId(tokens);
    for (let ports = 0; ports < 2 && isSign(tokens.peek(), ':'); ports++) {
      tokens.take();
      readId(tokens);
    }
    return [text];
  }

  function name(id: string, scope: Scope): void {
    scope.members.add(id);
    if (labels.has(id)) return;
    draft.component(id, {}, null);
    labels.set(id, id);
  }
}

function newScope(id: string, parent: Scope | null): Scope {
  return {
    id,
    depth: (parent?.depth ?? 0) + 1,
    members: new Set(),
    edge: parent?.edge ?? new Map<string, string>(),
    label: '',
    cluster: parent !== null && id.startsWith('cluster'),
  };
}

function describe(scope: Scope, attributes: Attributes): void {
  const label = attributes.get('label');
  if (label !== undefined) scope.label = plainLabel(label, scope.id);
  if (attributes.get('cluster') === 'true' && scope.id !== '') scope.cluster = true;
}

function connect(
  draft: Draft,
  from: readonly string[],
  to: readonly string[],
  told: Attributes,
  tokens: Tokens,
  arrow: Token,
): void {
  const label = plainLabel(told.get('label') ?? told.get('xlabel'), '');
  const strengths = strengthsIn(told.get('strength') ?? label);
  const why = reasonIn(label);
  for (const consumer of from) {
    for (const provider of to) {
      draft.need(consumer, provider, strengths, why, tokens.place(arrow));
    }
  }
}

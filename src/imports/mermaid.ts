/**
 * Mermaid flowcharts, by a parser of our own: `@mermaid-js/parser` 2.0.1 does not cover flowcharts (mermaid-js/mermaid#4401 is open), and
 * the parser inside `mermaid` itself comes with the whole of it, several hundred kB. This one reads what its documentation describes.
 */
import { createDraft } from './draft.ts';
import { plainLabel } from './labels.ts';
import * as signs from './mermaid-signs.ts';
import { mermaidText } from './mermaid-text.ts';
import type { MermaidText } from './mermaid-text.ts';
import { readNode } from './mermaid-nodes.ts';
import { reasonIn, strengthsIn } from './strengths.ts';
import { limits, Stop } from './types.ts';
import type { Imported, Position, Progress } from './types.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly at: Position;
}

interface Subgraph {
  readonly id: string;
  readonly label: string;
  readonly offset: number;
  readonly members: Set<string>;
}

interface Link {
  readonly label: string;
  readonly seen: boolean;
  readonly bothWays: boolean;
}

/** @throws Stop */
export function readMermaid(source: string, progress: Progress): Omit<Imported, 'ok' | 'format'> {
  const text = mermaidText(source);
  const labels = new Map<string, string | undefined>();
  const groupOf = new Map<string, string>();
  const subgraphs = new Map<string, Subgraph>();
  const open: Subgraph[] = [];
  const edges: Edge[] = [];

  readHeader(text);
  for (let count = 0; !text.atEnd(); count++) {
    if (count % 1_000 === 0) progress(text.done());
    readStatement();
    text.endStatement();
  }
  const unclosed = open.at(-1);
  if (unclosed) throw new Stop('unclosed', text.place(unclosed.offset), `subgraph ${unclosed.id}`);
  return finish();

  function readStatement(): void {
    const offset = text.offset();
    if (text.word('subgraph')) {
      openSubgraph(offset);
      return;
    }
    if (text.word('end')) {
      if (!open.pop()) throw new Stop('syntax', text.place(offset), 'end');
      return;
    }
    if (text.match(signs.longDescription) ?? text.match(signs.dressing)) return;
    readChain();
  }

  function openSubgraph(offset: number): void {
    if (open.length >= limits.depth) throw new Stop('too-deep', text.place(offset));
    const line = text.restOfLine().slice(0, 500);
    const [, name = '', title] = /^\s*([^\s["]*)\s*(?:\[(.*)\])?\s*$/.exec(line) ?? [];
    const bare = line.trim().replace(/^"(.*)"$/, '$1');
    const id = name || plainLabel(bare, '') || `subgraph ${subgraphs.size + 1}`;
    const label = plainLabel((title ?? bare).replace(/^"(.*)"$/, '$1'), id);
    const subgraph = subgraphs.get(id) ?? { id, label, offset, members: new Set<string>() };
    subgraphs.set(id, subgraph);
    open.push(subgraph);
  }

  /** `a & b --> c --> d`: every node of one list to every node of the next. */
  function readChain(): void {
    let from = readList();
    for (;;) {
      const offset = text.offset();
      const link = readLink(text);
      if (!link) return;
      const to = readList();
      if (link.seen) connect(from, to, link, text.place(offset));
      from = to;
    }
  }

  function connect(from: readonly string[], to: readonly string[], link: Link, at: Position): void {
    if (edges.length + from.length * to.length > limits.needs) throw new Stop('too-many-needs', at);
    for (const a of from) {
      for (const b of to) {
        edges.push({ from: a, to: b, label: link.label, at });
        if (link.bothWays) edges.push({ from: b, to: a, label: link.label, at });
      }
    }
  }

  function readList(): string[] {
    const ids: string[] = [];
    do {
      const { id, label } = readNode(text);
      ids.push(id);
      labels.set(id, label ?? labels.get(id));
      const inside = open.at(-1);
      if (inside && !groupOf.has(id) && !open.some((outer) => outer.id === id)) {
        groupOf.set(id, inside.id);
        for (const outer of open) outer.members.add(id);
      }
    } while (text.ampersand());
    return ids;
  }

  /** An edge to a subgraph is an edge to all that is in it. */
  function finish(): Omit<Imported, 'ok' | 'format'> {
    const draft = createDraft();
    const isGroup = (id: string): boolean => (subgraphs.get(id)?.members.size ?? 0) > 0;
    for (const { id, label } of subgraphs.values()) draft.group(id, label);
    for (const [id, label] of labels) {
      if (isGroup(id)) continue;
      const group = groupOf.get(id);
      draft.component(id, { label: plainLabel(label, id), ...(group ? { group } : {}) }, null);
    }
    const reached = (id: string): Iterable<string> =>
      isGroup(id) ? (subgraphs.get(id)?.members ?? []) : [id];
    for (const { from, to, label, at } of edges) {
      const told = plainLabel(label, '');
      for (const a of reached(from)) {
        for (const b of reached(to)) {
          if (!isGroup(a) && !isGroup(b)) draft.need(a, b, strengthsIn(told), reasonIn(told), at);
        }
      }
    }
    return draft.finish();
  }
}

function readHeader(text: MermaidText): void {
  text.skipBlank();
  if (!text.match(signs.header)) {
    const word = /^[^\s;]*/.exec(text.ahead(60))?.[0] ?? '';
    throw new Stop(word === '' ? 'empty' : 'other-diagram', text.place(text.offset()), word);
  }
  text.skipSpaces();
  text.match(signs.direction);
  text.endStatement();
}

function readLink(text: MermaidText): Link | null {
  const before = text.offset();
  text.skipBlank();
  text.match(signs.edgeName);
  const whole = text.match(signs.link)?.[0];
  if (whole !== undefined) {
    text.skipBlank();
    const [, quoted, plain] = text.match(signs.pipeWords) ?? [];
    return linkOf(whole, quoted ?? plain ?? '');
  }
  for (const { begin, words, end } of signs.worded) {
    const start = text.offset();
    const opening = text.match(begin)?.[0];
    if (opening === undefined) continue;
    const label = text.match(words)?.[0] ?? '';
    const ending = text.match(end)?.[0];
    if (ending === undefined) throw new Stop('unclosed', text.place(start), opening + label);
    return linkOf(opening + ending, label.trim().replace(/^"(.*)"$/, '$1'));
  }
  text.back(before);
  return null;
}

function linkOf(sign: string, label: string): Link {
  return {
    label,
    seen: !sign.startsWith('~'),
    bothWays: sign.startsWith('<') && sign.endsWith('>'),
  };
}

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import { Stop } from './types.ts';
import type { FaultCode, Position } from './types.ts';

/** A node of YAML with its aliases followed, one step at a time, so that nothing is ever spread out. */
export interface YamlNode {
  readonly kind: 'map' | 'list' | 'text' | 'nothing';
  /** Text of a scalar as it is written; empty for anything else. */
  readonly text: string;
  readonly at: Position;
  /** Entries of a map, merge keys (`<<`) included. */
  entries(): readonly { readonly key: string; readonly at: Position; readonly value: YamlNode }[];
  /** Items of a list. */
  items(): readonly YamlNode[];
  /** Entry of a map; a node of kind `nothing` when it is not there. */
  field(name: string): YamlNode;
}

/** Merge keys within merge keys; more is a puzzle, not a file. */
const mergeDepth = 20;

/** Entries that are looked at in all. A few merge keys can stand for billions. */
const entriesAtMost = 2_000_000;

interface Budget {
  left: number;
}

/**
 * The documents of a YAML text. Anchors are found in one pass, and an alias that stands within its own anchor is nothing.
 * @throws Stop at the first fault
 */
export function yamlDocuments(text: string): YamlNode[] {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // Keys are held to be unique where it matters (see `entries`); the library compares each with each.
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    stringKeys: true,
  });
  const documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
  for (const { errors } of documents) {
    const [first] = errors;
    if (first) throw new Stop(faultOf(first.code), place(first.pos[0]), lineAt(text, first.pos[0]));
  }
  const budget = { left: entriesAtMost };
  return documents.map((document) => wrap(document.contents, place, aliasesOf(document), budget));
}

function faultOf(code: string): FaultCode {
  if (code === 'RESOURCE_EXHAUSTION') return 'too-deep';
  return code === 'DUPLICATE_KEY' ? 'twice' : 'syntax';
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, start + 80).split('\n', 1)[0] ?? '';
}

/** What each alias stands for: the last anchor of its name before it. */
function aliasesOf(document: Document.Parsed): ReadonlyMap<unknown, Node> {
  const anchors = new Map<string, Node>();
  const meant = new Map<unknown, Node>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target) meant.set(node, target);
      } else if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return meant;
}

function wrap(
  node: unknown,
  place: (offset: number) => Position,
  aliases: ReadonlyMap<unknown, Node>,
  budget: Budget,
): YamlNode {
  const target = isAlias(node) ? aliases.get(node) : node;
  const at = place(rangeStart(node) ?? rangeStart(target) ?? 0);
  const into = (inner: unknown): YamlNode => wrap(inner, place, aliases, budget);
  let known: ReturnType<YamlNode['entries']> | null = null;
  const entries = (): ReturnType<YamlNode['entries']> =>
    (known ??= isMap(target)
      ? [...entriesOf(target, aliases, place, mergeDepth, budget).values()].map(
          ({ key, keyNode, value }) => ({
            key,
            at: place(rangeStart(keyNode) ?? 0),
            value: into(value),
          }),
        )
      : []);
  return {
    kind: kindOf(target),
    text: isScalar(target) ? textOf(target) : '',
    at,
    entries,
    items: () => (isSeq(target) ? target.items.map(into) : []),
    field: (name) => entries().find(({ key }) => key === name)?.value ?? into(null),
  };
}

interface Entry {
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
}

/** Own keys win over merged ones, and of merged ones the first. */
function entriesOf(
  map: YAMLMap,
  aliases: ReadonlyMap<unknown, Node>,
  place: (offset: number) => Position,
  depth: number,
  budget: Budget,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const merged: Entry[] = [];
  for (const { key: keyNode, value } of map.items) {
    if (budget.left-- <= 0) throw new Stop('too-deep', place(rangeStart(keyNode) ?? 0));
    const key = isScalar(keyNode) ? textOf(keyNode) : '';
    if (key === '<<') {
      for (const source of depth > 0 ? sourcesOf(value, aliases) : []) {
        for (const entry of entriesOf(source, aliases, place, depth - 1, budget).values())
          merged.push(entry);
      }
      continue;
    }
    if (entries.has(key)) throw new Stop('twice', place(rangeStart(keyNode) ?? 0), key);
    entries.set(key, { key, keyNode, value });
  }
  for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
  return entries;
}

function sourcesOf(value: unknown, aliases: ReadonlyMap<unknown, Node>): YAMLMap[] {
  const target = isAlias(value) ? aliases.get(value) : value;
  if (isMap(target)) return [target];
  if (!isSeq(target)) return [];
  return target.items
    .map((item) => (isAlias(item) ? aliases.get(item) : item))
    .filter((item): item is YAMLMap => isMap(item));
}

function kindOf(node: unknown): YamlNode['kind'] {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return isScalar(node) && node.value !== null && node.value !== '' ? 'text' : 'nothing';
}

/** As written: `1.0` stays `1.0`, and `no` is a name and not a lie. */
function textOf(node: { value: unknown; source?: string | undefined }): string {
  if (typeof node.value === 'string') return node.value;
  return node.source ?? String(node.value);
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}

/** The shapes in which graph tools write nodes and edges as JSON, brought to lists of both. */
import type { Path } from './json-positions.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json;
}

/** A value and where it stands. `key` is set where nodes are kept by their id. */
export interface Part {
  readonly value: Json;
  readonly path: Path;
  readonly key?: string;
}

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Text of a string or a number; empty for anything else. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The first of these fields that a record has: in itself, or in its `data`, `attributes` or `metadata`. Inherited ones do not count. */
export function fieldOf(value: Json, ...names: readonly string[]): Json | undefined {
  if (!isRecord(value)) return undefined;
  const places = [value, own(value, 'data'), own(value, 'attributes'), own(value, 'metadata')];
  for (const name of names) {
    for (const place of places) {
      const found = isRecord(place) ? own(place, name) : undefined;
      if (found !== undefined && found !== null) return found;
    }
  }
  return undefined;
}

/** The part that holds nodes and edges: some tools wrap it (`graph`, `graphs`, `elements`). */
export function wrapped(part: Part): Part {
  if (!isRecord(part.value)) return part;
  for (const name of ['graph', 'elements', 'graphs']) {
    const inner = own(part.value, name);
    if (isList(inner) && name === 'graphs') {
      return inner[0] === undefined ? part : { value: inner[0], path: [...part.path, name, 0] };
    }
    const holds = isRecord(inner) && (own(inner, 'nodes') ?? own(inner, 'edges')) !== undefined;
    if (holds || (isList(inner) && name === 'elements')) {
      return { value: inner, path: [...part.path, name] };
    }
  }
  return part;
}

export function nodesOf({ value, path }: Part): Part[] | null {
  if (isList(value)) {
    const parts = listed(value, path);
    return value.some((item) => isEdge(item) || isList(item)) || !value.every(isNode)
      ? parts.filter(({ value }) => isRecord(value) && isNode(value) && !isEdge(value))
      : parts;
  }
  if (!isRecord(value)) return null;
  for (const name of ['nodes', 'vertices', 'components', 'services']) {
    const nodes = own(value, name);
    if (isList(nodes)) return listed(nodes, [...path, name]);
    if (isRecord(nodes) && (edgesOf({ value, path }) || name === 'nodes')) {
      return Object.entries(nodes).map(([key, node]) => ({
        key,
        value: node,
        path: [...path, name, key],
      }));
    }
  }
  return null;
}

export function edgesOf({ value, path }: Part): Part[] | null {
  if (isList(value)) {
    const edges = listed(value, path).filter(({ value }) => isEdge(value) || isPair(value));
    return edges.length > 0 || value.every(isNode) ? edges : null;
  }
  if (!isRecord(value)) return null;
  for (const name of ['edges', 'links', 'needs', 'relationships']) {
    const edges = own(value, name);
    if (isList(edges)) return listed(edges, [...path, name]);
  }
  return null;
}

function listed(list: readonly Json[], path: Path): Part[] {
  return list.map((value, i) => ({ value, path: [...path, i] }));
}

function isEdge(value: Json): boolean {
  return (
    fieldOf(value, 'source', 'from') !== undefined && fieldOf(value, 'target', 'to') !== undefined
  );
}

function isPair(value: Json): boolean {
  return isList(value) && value.length >= 2 && value.slice(0, 2).every((end) => textOf(end) !== '');
}

function isNode(value: Json): boolean {
  return fieldOf(value, 'id', 'key', 'name') !== undefined;
}

function own(record: JsonRecord, name: string): Json | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

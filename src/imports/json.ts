import type { Strength } from '#model/graph/types.ts';
import { createDraft, shown } from './draft.ts';
import type { Draft } from './draft.ts';
import { offsetIn } from './json-positions.ts';
import type { Path } from './json-positions.ts';
import { edgesOf, fieldOf, isList, isRecord, nodesOf, textOf, wrapped } from './json-shapes.ts';
import type { Json, Part } from './json-shapes.ts';
import { isOwn, readOwn } from './json-own.ts';
import { positions } from './positions.ts';
import { isStrength, reasonIn, strengthsIn, unsaid } from './strengths.ts';
import type { Strengths } from './strengths.ts';
import { Stop } from './types.ts';
import type { Imported, Position } from './types.ts';

type Read = Omit<Imported, 'ok' | 'format'>;

/**
 * Our own format (the one of the report), and the node-link shapes that graph tools write: networkx, d3, vis.js, Cytoscape, graphology,
 * graphlib, JSON Graph Format; a list of edges; a list of services with `dependsOn`; an object of lists.
 * @throws Stop
 */
export function readJson(text: string): Read {
  const place = positions(text);
  const at = (path: Path): Position => place(Math.max(0, offsetIn(text, path)));
  const data = parse(text, place);
  if (isOwn(data)) return readOwn(data, at);
  const draft = createDraft();
  const graph = wrapped({ value: data, path: [] });
  if (isRecord(graph.value) && graph.value['directed'] === false) {
    throw new Stop('undirected', at([...graph.path, 'directed']), '"directed": false');
  }
  const nodes = nodesOf(graph);
  const edges = edgesOf(graph);
  if (nodes || edges) readNodeLink(draft, nodes ?? [], edges ?? [], at);
  else if (!readAdjacency(draft, graph, at)) throw new Stop('shape', at([]), kindOf(data));
  return draft.finish();
}

function parse(text: string, place: (offset: number) => Position): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    const offset = offsetIn(text, null);
    const at = offset === -1 ? text.length : offset;
    throw new Stop('syntax', place(at), text.slice(at, at + 40));
  }
}

function readNodeLink(
  draft: Draft,
  nodes: readonly Part[],
  edges: readonly Part[],
  at: (path: Path) => Position,
): void {
  const ids = nodes.map((node) => {
    const id = textOf(node.key) || idIn(node.value);
    if (id === '') throw new Stop('no-id', at(node.path), kindOf(node.value));
    return id.trim();
  });
  const declared = new Set(ids);
  nodes.forEach(({ value }, n) => {
    const group = textOf(fieldOf(value, 'group', 'module'));
    if (group) draft.group(group, group);
    const label = textOf(fieldOf(value, 'label', 'title', 'name'));
    draft.component(ids[n] ?? '', { label, ...(group ? { group } : {}) }, null);
    for (const to of listedNeeds(value)) draft.need(ids[n] ?? '', to, null);
  });
  for (const { value, path } of edges) {
    const [from, to] = endsOf(value).map((end) => nameOfEnd(end, declared, ids));
    if (!from || !to) throw new Stop('no-id', at(path), kindOf(value));
    const { strengths, why } = strengthsOf(value);
    draft.need(from, to, strengths, why);
  }
}

/** `{ "a": ["b", "c"] }`, or with an object that lists them under `dependsOn`. */
function readAdjacency(draft: Draft, { value }: Part, at: (path: Path) => Position): boolean {
  if (!isRecord(value)) return false;
  const rows = Object.entries(value);
  if (!rows.every(([, row]) => isList(row) || isRecord(row))) return false;
  for (const [from, row] of rows) {
    if (from.trim() === '') throw new Stop('no-id', at([from]));
    draft.component(from, {}, null);
    for (const to of isList(row) ? row.map(textOf) : listedNeeds(row)) {
      if (to === '') throw new Stop('no-id', at([from]), from);
      draft.need(from, to, null);
    }
  }
  return rows.some(([, row]) => (isList(row) ? row.length > 0 : listedNeeds(row).length > 0));
}

function idIn(value: Json): string {
  if (!isRecord(value)) return textOf(value);
  return textOf(fieldOf(value, 'id', 'key', 'v', 'name', 'label'));
}

function endsOf(value: Json): Json[] {
  if (isList(value)) return value.slice(0, 2);
  const from = fieldOf(value, 'source', 'from', 'v', 'consumer', 'tail');
  const to = fieldOf(value, 'target', 'to', 'w', 'provider', 'head');
  return [from ?? null, to ?? null];
}

/** Old d3 files name the ends by their place among the nodes; newer ones put the whole node there. */
function nameOfEnd(end: Json, declared: ReadonlySet<string>, ids: readonly string[]): string {
  const name = isRecord(end) ? idIn(end) : textOf(end);
  if (typeof end === 'number' && !declared.has(name)) return ids[end] ?? name;
  return name.trim();
}

function listedNeeds(value: Json): string[] {
  const list = fieldOf(value, 'dependsOn', 'depends_on', 'needs', 'dependencies');
  if (isRecord(list)) return Object.keys(list);
  return isList(list) ? list.map((one) => (isRecord(one) ? idIn(one) : textOf(one))) : [];
}

function strengthsOf(value: Json): { strengths: Strengths | null; why: string | undefined } {
  const words = [fieldOf(value, 'starting', 'cold_kind'), fieldOf(value, 'running', 'kind')];
  const label = textOf(fieldOf(value, 'label', 'relation', 'type'));
  const why = textOf(fieldOf(value, 'why', 'reason')) || reasonIn(label);
  const named = strengthsIn(textOf(fieldOf(value, 'strength')) || label);
  const [starting, running] = words.map(knownStrength);
  if (!starting && !running) return { strengths: named, why };
  const rest = named ?? unsaid;
  return {
    strengths: { starting: starting ?? rest.starting, running: running ?? rest.running },
    why,
  };
}

/** `kind` means many things in many files: a word that is no strength is not a fault there. */
function knownStrength(word: Json | undefined): Strength | null {
  const text = textOf(word).trim().toLowerCase();
  return isStrength(text) ? text : null;
}

function kindOf(value: Json): string {
  if (isList(value)) return '[…]';
  return isRecord(value)
    ? `{ ${Object.keys(value).slice(0, 4).map(shown).join(', ')} }`
    : textOf(value);
}

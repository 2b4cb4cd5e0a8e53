/** The site's own format: a `ServiceGraph` as it is, read back without a loss. */
import type {
  Plane,
  Scope,
  ServiceComponent,
  ServiceGraph,
  ServiceNeed,
} from '#model/service-graph/types.ts';
import { idOf, shown, strengthOf } from './draft.ts';
import type { Path } from './json-positions.ts';
import { isList, isRecord, textOf } from './json-shapes.ts';
import type { Json, JsonRecord } from './json-shapes.ts';
import { limits, Stop } from './types.ts';
import type { Imported, Position } from './types.ts';

type At = (path: Path) => Position;

const planes: readonly Plane[] = ['control', 'data'];
const scopes: readonly Scope[] = ['zonal', 'regional', 'global', 'bootstrap'];

/** Components and needs under their own names; nobody else writes both. */
export function isOwn(data: Json): data is JsonRecord & { components: Json; needs: Json } {
  return isRecord(data) && isList(data['components']) && isList(data['needs']);
}

/** The text that `readOwn` reads back into an equal graph. */
export function writeOwn(graph: ServiceGraph): string {
  return `${JSON.stringify({ format: 'service-graph', version: 1, ...graph }, null, 1)}\n`;
}

/**
 * A need of something that is not among the components stays as it is, and is never met: in this format that can be meant.
 * @throws Stop
 */
export function readOwn(
  data: JsonRecord & { components: Json; needs: Json },
  at: At,
): Omit<Imported, 'ok' | 'format'> {
  const components = list(data, 'components').map((part, i) => componentOf(part, at, i));
  const needs = list(data, 'needs').map((part, i) => needOf(part, at, i));
  if (components.length === 0) throw new Stop('nothing-found', at(['components']));
  if (components.length > limits.components) {
    throw new Stop('too-many-components', at(['components', limits.components]));
  }
  if (needs.length > limits.needs) throw new Stop('too-many-needs', at(['needs', limits.needs]));
  const ids = new Set<string>();
  components.forEach(({ id }, i) => {
    if (ids.has(id)) throw new Stop('twice', at(['components', i]), id);
    ids.add(id);
  });
  return {
    graph: { groups: groupsOf(data, components), components, needs },
    strengthsSaid: list(data, 'needs').some((need) => isRecord(need) && 'starting' in need),
    namedOnly: [],
    repeated: 0,
  };
}

function list(data: JsonRecord, name: string): readonly Json[] {
  const value = data[name];
  return isList(value) ? value : [];
}

function componentOf(part: Json, at: At, i: number): ServiceComponent {
  const place = (): Position => at(['components', i]);
  if (!isRecord(part)) {
    const id = checked(textOf(part), place);
    return { id, label: shown(id) };
  }
  const id = checked(textOf(part['id']), place);
  const [plane, scope] = [
    planes.find((p) => p === part['plane']),
    scopes.find((s) => s === part['scope']),
  ];
  const [group, role] = [textOf(part['group']), textOf(part['role'])];
  return {
    id,
    label: shown(textOf(part['label'])) || shown(id),
    ...(group ? { group } : {}),
    ...(plane ? { plane } : {}),
    ...(scope ? { scope } : {}),
    ...(role ? { role: shown(role) } : {}),
  };
}

function needOf(part: Json, at: At, i: number): ServiceNeed {
  const place = (): Position => at(['needs', i]);
  if (!isRecord(part)) throw new Stop('no-id', place());
  const why = textOf(part['why']);
  const standIn = textOf(part['standIn']);
  return {
    from: checked(textOf(part['from']), place),
    to: checked(textOf(part['to']), place),
    starting: strength(part, 'starting', at, i),
    running: strength(part, 'running', at, i),
    ...(standIn ? { standIn } : {}),
    ...(why ? { why: shown(why) } : {}),
  };
}

/** The place is looked up only when there is a fault: it means reading the text once more. */
function checked(text: string, place: () => Position): string {
  try {
    return idOf(text, null);
  } catch (fault) {
    if (fault instanceof Stop) throw new Stop(fault.fault.code, place(), text);
    throw fault;
  }
}

function strength(part: JsonRecord, name: 'starting' | 'running', at: At, i: number) {
  try {
    return strengthOf(part[name], null) ?? 'hard';
  } catch {
    throw new Stop('strength', at(['needs', i, name]), textOf(part[name]));
  }
}

function groupsOf(data: JsonRecord, components: readonly ServiceComponent[]) {
  const groups = new Map<string, { id: string; label: string }>();
  for (const part of list(data, 'groups')) {
    const id = isRecord(part) ? textOf(part['id']) : textOf(part);
    if (id) groups.set(id, { id, label: shown(isRecord(part) ? textOf(part['label']) : id) || id });
  }
  for (const { group } of components) {
    if (group !== undefined && !groups.has(group))
      groups.set(group, { id: group, label: shown(group) });
  }
  return [...groups.values()];
}

import { graphOf } from '#model/service-graph/graph-of.ts';
import type { Graph } from '#model/graph/types.ts';
import type { Stop } from '#model/service-graph/stops.ts';
import type {
  Mark,
  ServiceComponent,
  ServiceGraph,
  ServiceNeed,
} from '#model/service-graph/types.ts';

/** Components of the built-in graph that its lessons speak of. */
export interface Landmarks {
  readonly call: string;
  readonly launch: string;
  readonly instance: string;
  /** Components that a launch, and an instance that runs, cannot do without; counted when the page is built. */
  readonly launchNeeds: number;
  readonly instanceNeeds: number;
  readonly stops: readonly ToldStop[];
}

/** A place where a call can stop, with what it means in the reader's language. */
export interface ToldStop extends Stop {
  readonly what: string;
  readonly cite: Mark;
}

export interface ShownGroup {
  /** Empty for those that are in no group. */
  readonly id: string;
  readonly label: string;
  readonly members: readonly ServiceComponent[];
}

/** A graph as the views look at it: looked up by id once. Everything here follows from the service graph. */
export interface Shown {
  readonly service: ServiceGraph;
  readonly graph: Graph;
  readonly landmarks: Landmarks | null;
  /** The name of the reader's own graph; null for the built-in one. */
  readonly own: string | null;
  readonly byId: ReadonlyMap<string, ServiceComponent>;
  /** The place of a component among all, for links. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** None is empty; those without a group come last. */
  readonly groups: readonly ShownGroup[];
  readonly needsOf: ReadonlyMap<string, readonly ServiceNeed[]>;
  readonly neededBy: ReadonlyMap<string, readonly ServiceNeed[]>;
  /** Bootstrap devices that stand in for some need, in the order of needs. */
  readonly devices: readonly string[];
}

export function shownOf(
  service: ServiceGraph,
  landmarks: Landmarks | null,
  own: string | null = null,
): Shown {
  return {
    service,
    graph: graphOf(service),
    landmarks,
    own,
    byId: new Map(service.components.map((one) => [one.id, one])),
    placeOf: new Map(service.components.map(({ id }, place) => [id, place])),
    groups: groupsOf(service),
    needsOf: gathered(service.needs, ({ from }) => from),
    neededBy: gathered(service.needs, ({ to }) => to),
    devices: [...new Set(service.needs.flatMap(({ standIn }) => standIn ?? []))],
  };
}

/** So many components without groups stand together. */
const PIECE = 24;

function groupsOf({ components, groups }: ServiceGraph): ShownGroup[] {
  if (groups.length === 0) return pieces(components);
  const members = gathered(components, ({ group }) => group ?? '');
  return [...groups, { id: '', label: '' }].flatMap(({ id, label }) => {
    const inside = members.get(id);
    return inside ? [{ id, label, members: inside }] : [];
  });
}

/** Components of a graph without groups, in pieces that are called by their numbers. */
function pieces(components: readonly ServiceComponent[]): ShownGroup[] {
  return Array.from({ length: Math.ceil(components.length / PIECE) }, (_, i) => {
    const members = components.slice(i * PIECE, (i + 1) * PIECE);
    const label = `${i * PIECE + 1}–${i * PIECE + members.length}`;
    return { id: `piece-${i}`, label, members };
  });
}

function gathered<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const some = found.get(key(one));
    if (some) some.push(one);
    else found.set(key(one), [one]);
  }
  return found;
}

/** What the reader calls a component; a provider that is missing from the graph is called by its id. */
export const nameOf = ({ byId }: Shown, id: string): string => byId.get(id)?.label ?? id;

import type { Over } from '../graph/types.ts';
import type { Plane, Scope, ServiceComponent, ServiceGraph, ServiceNeed } from './types.ts';

/** What a reader wants to see. What is left out, or an empty list, asks for nothing. */
export interface Filter {
  /** Part of an id or a label; upper and lower case, full and half width are the same. */
  readonly search?: string;
  readonly groups?: readonly string[];
  readonly planes?: readonly Plane[];
  readonly scopes?: readonly Scope[];
  readonly over?: Over;
}

/**
 * The part of a service graph that passes: components that match everything that is asked, the needs between them of the wanted
 * strengths, and the groups that still have somebody. Order as in the graph. O(components + needs).
 */
export function filterGraph(service: ServiceGraph, filter: Filter): ServiceGraph {
  const components = service.components.filter(matches(filter));
  const shown = new Set(components.map(({ id }) => id));
  const groups = new Set(components.map(({ group }) => group));
  const { over } = filter;
  const wanted = ({ from, to, ...need }: ServiceNeed): boolean =>
    shown.has(from) && shown.has(to) && (!over || over.strengths.includes(need[over.phase]));
  return {
    components,
    groups: service.groups.filter(({ id }) => groups.has(id)),
    needs: service.needs.filter(wanted),
  };
}

/** Whether a component passes. The strengths of a filter are about needs, not components. */
export function matches(filter: Filter): (component: ServiceComponent) => boolean {
  const search = plain(filter.search ?? '').trim();
  return ({ id, label, group, plane, scope }) =>
    asks(filter.groups, group) &&
    asks(filter.planes, plane) &&
    asks(filter.scopes, scope) &&
    [id, label].some((text) => plain(text).includes(search));
}

function asks<T>(wanted: readonly T[] | undefined, value: T | undefined): boolean {
  return !wanted?.length || (value !== undefined && wanted.includes(value));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

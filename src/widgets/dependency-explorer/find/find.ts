import { matches } from '#model/service-graph/filter.ts';
import type { ServiceComponent } from '#model/service-graph/types.ts';
import type { Filter } from '../dependency-explorer.choices.ts';

/** Hits that the list under the field shows. */
export const HITS = 7;

/** Lets a component through where it passes what the reader filters by. */
export function passes({
  group,
  plane,
  scope,
  search,
}: Filter): (one: ServiceComponent) => boolean {
  return matches({
    search,
    groups: group === null ? [] : [group],
    planes: plane === null ? [] : [plane],
    scopes: scope === null ? [] : [scope],
  });
}

/** The components that a text finds, best first: names that begin with it, names with a word that does, then all others. */
export function find(
  components: readonly ServiceComponent[],
  text: string,
): readonly ServiceComponent[] {
  const wanted = text.trim().toLowerCase();
  const rank = ({ label }: ServiceComponent) => {
    const name = label.toLowerCase();
    if (name.startsWith(wanted)) return 0;
    return name.split(/[\s\p{P}]+/u).some((word) => word.startsWith(wanted)) ? 1 : 2;
  };
  return components.filter(matches({ search: text })).toSorted((a, b) => rank(a) - rank(b));
}

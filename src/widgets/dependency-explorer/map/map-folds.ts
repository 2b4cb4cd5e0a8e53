import type { ShownGroup } from '../dependency-explorer.shown.ts';
import type { Mark, Sign } from '../dependency-explorer.told.ts';

/** How many members of a group have which sign, in order of first appearance: what a folded group tells. */
export function signsIn(
  { members }: ShownGroup,
  marks: ReadonlyMap<string, Mark>,
): { readonly sign: Sign; readonly count: number }[] {
  const counts = new Map<Sign, number>();
  for (const { id } of members) {
    const sign = marks.get(id)?.sign;
    if (sign) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].map(([sign, count]) => ({ sign, count }));
}

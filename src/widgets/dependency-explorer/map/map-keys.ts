/**
 * Keys inside a map of groups: up and down go through the components of a column, left and right to the next column at the same
 * height, Home and End to the ends of a group, PageUp and PageDown from group to group. True when the key was used.
 */
export function moveIn(map: HTMLElement, { key, target }: KeyboardEvent): boolean {
  const now = (target as Element).closest<HTMLElement>('.component');
  if (now === null || !map.contains(now)) return false;
  const seen = [...map.querySelectorAll<HTMLElement>('.component')].filter((it) => it.offsetParent);
  const next = moves[key]?.(now, seen);
  next?.focus();
  return moves[key] !== undefined;
}

type Move = (now: HTMLElement, seen: readonly HTMLElement[]) => HTMLElement | undefined;

const along =
  (step: number): Move =>
  (now, seen) =>
    seen[seen.indexOf(now) + step];
const sideways =
  (side: number): Move =>
  (now, seen) => {
    const { left, top } = now.getBoundingClientRect();
    const places = seen.map((it) => ({ it, at: it.getBoundingClientRect() }));
    const beside = places.filter(({ at }) => (at.left - left) * side > 1);
    const column = Math.min(...beside.map(({ at }) => Math.abs(at.left - left)));
    return beside
      .filter(({ at }) => Math.abs(Math.abs(at.left - left) - column) < 1)
      .sort((a, b) => Math.abs(a.at.top - top) - Math.abs(b.at.top - top))[0]?.it;
  };
const inGroup =
  (place: number): Move =>
  (now, seen) =>
    seen.filter((it) => groupOf(it) === groupOf(now)).at(place);
const toGroup =
  (step: number): Move =>
  (now, seen) => {
    const groups = [...new Set(seen.map(groupOf))];
    const wanted = groups[groups.indexOf(groupOf(now)) + step];
    return seen.find((it) => wanted && groupOf(it) === wanted);
  };
const groupOf = (it: HTMLElement) => it.closest('[data-group]');

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: along(-1),
  ArrowDown: along(1),
  ArrowLeft: sideways(-1),
  ArrowRight: sideways(1),
  Home: inGroup(0),
  End: inGroup(-1),
  PageUp: toGroup(-1),
  PageDown: toGroup(1),
};

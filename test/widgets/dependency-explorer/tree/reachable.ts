/** Slow and plain: all that can be reached, the beginning included. */
export function reachable(
  needs: readonly { readonly from: string; readonly to: string }[],
  begin: string,
  direction: 'needs' | 'dependants',
): Set<string> {
  const found = new Set([begin]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { from, to } of needs) {
      const [near, far] = direction === 'needs' ? [from, to] : [to, from];
      if (found.has(near)) found.add(far);
    }
  }
  return found;
}

/** Minutes since the epoch of a local time like `2025-10-19T23:48`; only differences mean something, the zone is the file's. */
export const minutesOf = (at: string): number => Date.parse(`${at}Z`) / 60_000;

/** The clock of a local time: `23:48`. */
export const clockOf = (at: string): string => at.slice(11);

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The place of a time in a stretch, in per cent. */
export const placeOf = (at: string, { from, to }: Stretch): number =>
  (100 * (minutesOf(at) - minutesOf(from))) / (minutesOf(to) - minutesOf(from));

/** Full hours of a stretch, every so many, as local times. */
export function hoursBetween({ from, to }: Stretch, every: number): string[] {
  const step = every * 60;
  const first = Math.ceil(minutesOf(from) / step) * step;
  const count = Math.max(0, Math.floor((minutesOf(to) - first) / step) + 1);
  return Array.from({ length: count }, (_, i) =>
    new Date((first + i * step) * 60_000).toISOString().slice(0, 16),
  );
}

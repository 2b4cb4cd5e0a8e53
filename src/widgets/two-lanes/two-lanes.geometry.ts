import type { Row, Scene } from './two-lanes.scene.ts';

/**
 * Days that the calendar is long. It holds the work one after another, so that both orders stand on the same calendar and a
 * switch between them shows the difference; and a tenth more, so that there is room to pull a bar into.
 */
export function calendarOf({ totals }: Scene): number {
  return Math.max(1, Math.ceil((totals.serial * 1.1) / 100)) * 100;
}

/** The days at which the calendar has a line: at most nine after day 0. */
export function ticksOf(calendar: number): number[] {
  const step = [100, 200, 500, 1000].find((days) => calendar / days < 10) ?? 1000;
  return Array.from({ length: Math.floor(calendar / step) + 1 }, (_, tick) => tick * step);
}

export const percentOf = (days: number, calendar: number): number => (100 * days) / calendar;

/** A piece of the critical path on its way down or up through a row, in per cent of the row. */
export interface Pass {
  /** Where on the calendar, in days. */
  readonly day: number;
  readonly from: 0 | 50;
  readonly to: 50 | 100;
}

/**
 * How the critical path runs from bar to bar: for each line of the calendar the upright pieces in it. Where several paths are
 * equally long, all of them are drawn. A line without an activity (the name of a lane) is null; the path only passes it.
 */
export function passesOf(lines: readonly (string | null)[], { rows }: Scene): Pass[][] {
  const passes: Pass[][] = lines.map(() => []);
  for (const [before, next] of criticalLinks(rows)) {
    const ends = [lines.indexOf(before.activity.id), lines.indexOf(next.activity.id)];
    const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
    for (let line = top; line <= bottom; line++) {
      const day = before.timing.end;
      passes[line]?.push({ day, from: line === top ? 50 : 0, to: line === bottom ? 50 : 100 });
    }
  }
  return passes;
}

/** Pairs of critical activities of which the second starts on the day when the first ends, and waits for it. */
export function criticalLinks(rows: readonly Row[]): [Row, Row][] {
  const critical = rows.filter(({ timing }) => timing.critical);
  return critical.flatMap((next) =>
    critical
      .filter(({ activity }) => next.activity.after.includes(activity.id))
      .filter(({ timing }) => timing.end === next.timing.start)
      .map((before): [Row, Row] => [before, next]),
  );
}

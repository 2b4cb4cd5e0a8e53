import type { CardMemory, RecallRecord } from './recall-record.ts';
import { intervals } from './recall-record.ts';

/**
 * What becomes of a card when the reader says whether they knew it. Not knowing begins again; knowing it once more before
 * its day says nothing new.
 */
export function graded(before: CardMemory | undefined, knew: boolean, today: number): CardMemory {
  if (knew && before && dueOn(before) > today) return before;
  const level = knew ? Math.min((before?.level ?? 0) + 1, intervals.length) : 0;
  return { level, day: today };
}

/** The day on which a card is asked again; a card that was not known, or never asked, is asked at any time. */
export function dueOn(memory: CardMemory | undefined): number {
  if (!memory || memory.level === 0) return 0;
  return memory.day + (intervals[memory.level - 1] ?? 0);
}

/** The cards to ask today: those least known first, else in their own order. A clock that was set back makes none wait longer. */
export function dueToday(
  cards: readonly string[],
  memory: RecallRecord,
  today: number,
): readonly string[] {
  return cards
    .filter((card) => dueOn(memory[card]) <= today || (memory[card]?.day ?? 0) > today)
    .sort((a, b) => (memory[a]?.level ?? 0) - (memory[b]?.level ?? 0));
}

/** How many cards are asked before there is a rest. */
export const roundLength = 15;

/** One of each group, then another of each, as far as they go: what was learnt apart is asked mixed. */
export function interleaved<T>(groups: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, at) =>
    groups.flatMap((group) => group.slice(at, at + 1)),
  ).flat();
}

/** The day of a moment in the reader's own time zone, in days since 1 January 1970. */
export function dayOf(moment: Date): number {
  return Math.floor(
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000,
  );
}

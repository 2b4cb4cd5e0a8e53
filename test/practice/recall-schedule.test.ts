import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervals, recallShape, type CardMemory } from '../../src/practice/recall-record.ts';
import { dayOf, dueOn, dueToday, graded, interleaved } from '../../src/practice/recall-schedule.ts';

const days = fc.integer({ min: 20_000, max: 30_000 });
const memories = fc.option(fc.record({ level: fc.nat(intervals.length), day: days }), {
  nil: undefined,
});

test('a card that is known each time it is asked comes after a day, a week, a month, a quarter', () => {
  let memory: CardMemory | undefined;
  let day = 20_000;
  for (const interval of [...intervals, intervals.at(-1)]) {
    memory = graded(memory, true, day);
    expect(dueOn(memory) - day).toBe(interval);
    day = dueOn(memory);
  }
});

test('a card that was not known is asked again on the same day, whatever was before', () => {
  fc.assert(
    fc.property(memories, days, (before, today) => {
      const memory = graded(before, false, today);
      expect(memory.level).toBe(0);
      expect(dueOn(memory)).toBeLessThanOrEqual(today);
    }),
  );
});

test('knowing a card again before its day puts it no further away', () => {
  const once = graded(undefined, true, 20_000);
  expect(graded(once, true, 20_000)).toEqual(once);
});

test('today has the cards whose day has come, the least known first', () => {
  fc.assert(
    fc.property(fc.array(memories, { maxLength: 30 }), days, (all, today) => {
      const cards = all.map((_, index) => `term/${index}`);
      const memory = Object.fromEntries(
        cards.flatMap((card, index) => {
          const own = all[index];
          return own ? [[card, own] as const] : [];
        }),
      );
      const due = dueToday(cards, memory, today);
      const levels = due.map((card) => memory[card]?.level ?? 0);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      for (const card of cards.filter((each) => !due.includes(each))) {
        expect(dueOn(memory[card])).toBeGreaterThan(today);
      }
      // A clock that was set back must not put a card years away.
      for (const card of due) {
        const own = memory[card];
        if (own && dueOn(own) > today) expect(own.day).toBeGreaterThan(today);
      }
      expect(recallShape.read(memory, 1)).toEqual(memory);
    }),
  );
});

test('cards of several chapters are asked in turn', () => {
  expect(interleaved([['a1', 'a2', 'a3'], [], ['b1'], ['c1', 'c2']])).toEqual([
    'a1',
    'b1',
    'c1',
    'a2',
    'c2',
    'a3',
  ]);
  expect(interleaved([])).toEqual([]);
});

test('a day lasts from midnight to midnight where the reader is', () => {
  const day = dayOf(new Date(2026, 10, 26, 0, 0));
  expect(dayOf(new Date(2026, 10, 26, 23, 59))).toBe(day);
  expect(dayOf(new Date(2026, 10, 27, 0, 0))).toBe(day + 1);
});

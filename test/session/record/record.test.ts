import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { sessionMachine, type SessionEvent } from '#session/console/session.machine.ts';
import { newSession } from '#session/console/session.ts';
import { csvOf } from '#session/record/csv.ts';
import { markdownOf } from '#session/record/markdown.ts';
import { recordOf, type ShownStep } from '#session/record/record.ts';
import { optionsOf } from '#session/tracks/kit.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { siteKit, tracks } from '../site-kit.ts';

const NOON = Date.UTC(2026, 10, 26, 12);
const minute = (n: number) => NOON + n * 60_000;
const track = tracks[0]!;
const voter = 'learner-00000000000001';

const events: SessionEvent[] = [
  { type: 'start', at: minute(0) },
  { type: 'hands', option: 1, count: 11, at: minute(1) },
  {
    type: 'answers',
    votes: [
      { v: 1, room: 'K7M4XT', poll: NOON, round: 1, voter, seq: 1, choice: [3], nickname: 'Ada' },
    ],
    at: minute(1),
  },
  { type: 'poll', move: 'freeze', at: minute(1) },
  { type: 'poll', move: 'again', at: minute(2) },
  { type: 'hands', option: 3, count: 9, at: minute(2) },
  { type: 'reveal', at: minute(3) },
  { type: 'next', at: minute(4) },
  { type: 'drive', step: 'dark', link: '1.m0', at: minute(5) },
  { type: 'mark', note: '=HYPERLINK("x") | a good *question*', at: minute(6) },
  { type: 'go', to: 3, at: minute(7) },
  { type: 'end', at: minute(9) },
];
const session = events.reduce(
  (now, event) => transition(sessionMachine, now, event)[0],
  initialTransition(sessionMachine, newSession(track, optionsOf(track, siteKit)))[0],
).context;
const record = recordOf(session, siteKit);
const address = ({ chapter, link }: ShownStep) =>
  chapter === null
    ? null
    : `https://example.org/chapters/${chapter}/${link === null ? '' : `?x=${link}`}`;

test('says what was shown when, and for how long', () => {
  expect(record.shown.map(({ id, used, planned }) => [id, used, planned])).toEqual([
    ['who-goes-first', 4, 2],
    ['dark', 3, 2],
    ['proxy', 2, 2],
  ]);
  expect(record.shown[1]?.link).toBe('1.m0');
  expect(record.shown[2]?.link).toBe('1.m012345.w0');
  expect(record.leftOut.map(({ en }) => en)).toContain(track.steps[2]!.title.en);
  expect(record.shown.reduce((sum, { used }) => sum + used, 0)).toBe(9);
});

test('has both votes, and nobody in them', () => {
  expect(record.votes).toHaveLength(1);
  expect(record.votes[0]?.rounds.map(({ counts }) => counts)).toEqual([
    [0, 11, 0, 1],
    [0, 0, 0, 9],
  ]);
  for (const text of locales.flatMap((locale) => [
    markdownOf(record, locale, address),
    csvOf(record, locale, address),
  ])) {
    expect(text).not.toContain('Ada');
    expect(text).not.toContain(voter);
  }
});

test('asks next week about the chapters shown, and not what was voted on', () => {
  expect(record.recall.length).toBeGreaterThan(0);
  const asked = new Set(record.votes.map(({ question }) => question.q.en));
  for (const { chapter, question } of record.recall) {
    expect(chapter).toEqual(siteKit.chapters['08-bootstrap-environment']?.title);
    expect(asked.has(question.q.en)).toBe(false);
  }
});

describe.each(locales)('in %s', (locale) => {
  test('Markdown has every step, option and moment, and foreign signs are not its own', () => {
    const text = markdownOf(record, locale, address);
    for (const { title } of record.shown) expect(text).toContain(title[locale]);
    for (const { text: option } of record.votes[0]!.question.options)
      expect(text).toContain(option[locale]);
    expect(text).toContain('https://example.org/chapters/08-bootstrap-environment/?x=1.m0>');
    expect(text).toContain('\\| a good \\*question\\*');
    expect(text).toMatch(/^# /);
    expect(text).not.toContain('undefined');
  });

  test('CSV is one table, and no cell of it is a formula', () => {
    const { data, errors } = parse<string[]>(csvOf(record, locale, address).slice(1).trimEnd());
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([7]));
    expect(data).toHaveLength(1 + 3 + 2 * 4 + 1);
    expect(data.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });
});

test('a session that has not begun has no record', () => {
  expect(() => recordOf(newSession(track, {}), siteKit)).toThrow('not begun');
});

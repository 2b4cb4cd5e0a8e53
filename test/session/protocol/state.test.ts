import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CODE_SIGNS,
  nextRevision,
  readState,
  STATE_LIMIT,
  writeState,
  type Show,
} from '#session/protocol/state.ts';
import { question, stateOf } from '../rooms.ts';

const both = (text: string) => ({ en: text, zh: text });
const shown = question({
  phase: 'shown',
  tallies: { first: [1, 2, 3, 0], second: [0, 6, 0, 0] },
  answer: [1],
});

describe('a state', () => {
  const shows: Show[] = [
    { kind: 'figure', figure: 'build-theatre', link: '1.a-b_c*d.e' },
    { kind: 'figure', figure: 'build-theatre', link: null },
    { kind: 'page', path: 'chapters/07-bootstrap-region/?build-theatre=1.a#checks' },
    { kind: 'page', path: '' },
    question(),
    question({
      words: { ask: both('哪个先停？'), options: [both('a'), both('b')] },
      options: 2,
      about: { figure: 'two-lanes', link: null },
    }),
    shown,
    { kind: 'blank' },
    { kind: 'welcome', title: both('Who goes first?') },
    { kind: 'task', title: both('Five minutes'), ask: both('What is yours?') },
    { kind: 'task', title: both('Five minutes') },
    {
      kind: 'page',
      path: 'chapters/07-bootstrap-region/',
      words: { title: both('a'), lead: both('b') },
      figure: 'choose-bootstrap',
    },
    { kind: 'over' },
  ];
  test.each(shows)('comes back as it was written: %j', (show) => {
    const state = { ...stateOf(7, show), step: { track: 'short', index: 2, of: 9 } };
    expect(readState(writeState(state))).toEqual(state);
  });

  test.each([
    ['notes', { ...stateOf(1), notes: 'say this' }],
    ['notes in a show', stateOf(1, { kind: 'blank', notes: 'say this' } as never)],
    ['an answer before its reveal', stateOf(1, question({ answer: [1] }))],
    [
      'a tally before its reveal',
      stateOf(1, question({ phase: 'discuss', tallies: { first: [1, 0, 0, 0] } } as never)),
    ],
    ['a tally of another length', stateOf(1, question({ ...shown, options: 3 }))],
    ['an answer that is no option', stateOf(1, question({ ...shown, answer: [4] } as never))],
    ['another site', stateOf(1, { kind: 'page', path: '//example.org/' })],
    ['a way out of the site', stateOf(1, { kind: 'page', path: '../../x/' })],
    ['a script', stateOf(1, { kind: 'page', path: 'javascript:alert(1)' })],
    ['a link that is none', stateOf(1, { kind: 'figure', figure: 'x', link: '"><' })],
    ['a code with look-alikes', stateOf(1, { kind: 'blank' }, 'O0I1LB')],
    ['a revision that is none', stateOf(0.5)],
    ['a newer version', { ...stateOf(1), v: 2 }],
  ])('never holds %s', (_, state) => {
    expect(readState(JSON.stringify(state))).toBeUndefined();
    expect(() => writeState(state as never)).toThrow(RangeError);
  });

  test('keeps within two kilobytes, counted in bytes', () => {
    const long = (each: number) =>
      question({
        words: { ask: both('问'.repeat(each)), options: [both('a'), both('b')] },
        options: 2,
      });
    expect(writeState(stateOf(1, long(290))).length).toBeLessThan(STATE_LIMIT);
    expect(() => writeState(stateOf(1, long(299)))).not.toThrow();
    const wordy = { ask: both('问'.repeat(300)), options: [both('问'.repeat(60)), both('b')] };
    expect(() => writeState(stateOf(1, question({ words: wordy, options: 2 })))).toThrow(/bytes/);
  });

  test('is read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readState(text) === undefined),
      { numRuns: 2000 },
    );
  });
});

test('revisions rise, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ noNaN: true, min: 0, max: 2e12 }), (last, now) => {
      const next = nextRevision(last, now);
      return Number.isSafeInteger(next) && next > last && next >= Math.floor(now);
    }),
  );
});

test('no code can be read as another one', () => {
  const alike = ['B8', 'G6', 'I1L', 'O0Q', 'S5', 'UV', 'Z2'];
  for (const signs of alike) {
    expect([...signs].filter((sign) => CODE_SIGNS.includes(sign)).length).toBeLessThanOrEqual(1);
  }
  expect(new Set(CODE_SIGNS).size).toBe(CODE_SIGNS.length);
});

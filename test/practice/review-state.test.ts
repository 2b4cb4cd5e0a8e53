import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastDraws, reviewShape, type ReviewRecord } from '../../src/practice/review-record.ts';
import { answered, begun, isWhole, scoreOf } from '../../src/practice/review-state.ts';

const drawn = ['a/1', 'b/1', 'c/1'];
const isRight = (_question: string, choice: string): boolean => choice === 'right';
const start = begun(reviewShape.defaults, 7);

/** The record after these answers, one after another. */
const after = (answers: readonly (readonly [string, string])[], from = start): ReviewRecord =>
  answers.reduce(
    (record, [question, choice]) => answered(record, question, choice, drawn, isRight),
    from,
  );

const answers = fc.array(
  fc.tuple(fc.constantFrom(...drawn), fc.constantFrom('right', 'wrong', 'worse')),
  { maxLength: 12 },
);

test('the first answer counts, the last one is shown again', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const record = after(given);
      for (const question of drawn) {
        const own = given.filter(([name]) => name === question).map(([, choice]) => choice);
        expect(record.first[question]).toBe(own[0]);
        expect(record.latest[question]).toBe(own.at(-1));
      }
      const right = drawn.filter((name) => given.find(([each]) => each === name)?.[1] === 'right');
      expect(scoreOf(record, drawn, isRight)).toEqual({ right: right.length, of: 3 });
    }),
  );
});

test('a draw leaves one result, when its last question is answered', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const record = after(given);
      const whole = drawn.every((name) => given.some(([each]) => each === name));
      expect(isWhole(record, drawn)).toBe(whole);
      expect(record.past).toEqual(whole ? [{ draw: 7, ...scoreOf(record, drawn, isRight) }] : []);
    }),
  );
});

test('another draw begins without answers and keeps the results; the same draw stays as it is', () => {
  const whole = after(drawn.map((name) => [name, 'right'] as const));
  expect(begun(whole, 8)).toEqual({ draw: 8, first: {}, latest: {}, past: whole.past });
  expect(begun(whole, 7)).toBe(whole);
});

test('only the newest results are kept, and every record of a review can be read again', () => {
  let record = start;
  for (let draw = 1; draw <= pastDraws + 5; draw++) {
    record = after(
      drawn.map((name) => [name, 'wrong'] as const),
      begun(record, draw),
    );
    expect(reviewShape.read(JSON.parse(JSON.stringify(record)), 1)).toEqual(record);
  }
  expect(record.past.map(({ draw }) => draw)).toEqual(
    Array.from({ length: pastDraws }, (_, index) => index + 6),
  );
});

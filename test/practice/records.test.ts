import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recallShape } from '../../src/practice/recall-record.ts';
import { reviewShape } from '../../src/practice/review-record.ts';
import { chapterShape } from '../../src/reading/chapter-record.ts';
import { lastShape } from '../../src/reading/last-record.ts';
import { shapeOf } from '../../src/practice/read-backup.ts';
import { fuzzedTexts } from '../ui/fuzz.ts';

/** Records as the site writes them, one of each kind. */
const written = {
  last: { chapter: '08-bootstrap-environment', heading: 'running-is-not-starting' },
  'chapter:01-partitions': { answers: { 'arn-field': 'second' }, done: true },
  'bet:01-partitions': { bet: 'beijing-key', choice: 'other-key' },
  review: {
    draw: 4711,
    first: { '01-partitions/arn-field': 'first' },
    latest: { '01-partitions/arn-field': 'second' },
    past: [{ draw: 12, right: 11, of: 15 }],
  },
  recall: {
    'term/arn': { level: 2, day: 20_783 },
    'check/01-partitions/arn-field': { level: 0, day: 1 },
  },
};

test.each(Object.entries(written))('%s comes back as it was written', (key, data) => {
  expect(shapeOf(key)?.read(JSON.parse(JSON.stringify(data)), 1)).toEqual(data);
});

test.each([
  ['last', { chapter: '../x', heading: 'a' }],
  ['last', 7],
  ['chapter:a', { answers: [], done: true }],
  ['chapter:a', { answers: { a: 1 }, done: true }],
  ['chapter:a', { answers: {}, done: 'yes' }],
  ['review', { draw: 0, first: {}, latest: {}, past: [] }],
  ['review', { draw: 1, first: { a: 'b' }, latest: {}, past: [] }],
  ['review', { draw: 1, first: {}, latest: {}, past: [{ draw: 1, right: 3, of: 2 }] }],
  ['recall', { 'term/arn': { level: 9, day: 1 } }],
  ['recall', { 'x/arn': { level: 1, day: 1 } }],
  ['recall', [1]],
])('%s is not %j', (key, data) => {
  expect(shapeOf(key)?.read(data, 1)).toBeUndefined();
});

test.each([lastShape, chapterShape, reviewShape, recallShape])(
  'no stored value makes reading %# throw, and what is read can be written and read again',
  (shape) => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const read = shape.read(data, shape.version);
        if (read !== undefined)
          expect(shape.read(JSON.parse(JSON.stringify(read)), 1)).toEqual(read);
      }),
      { numRuns: 10_000 },
    );
  },
);

test.each(Object.entries(written))('%s survives 100,000 fuzzed texts', (key, data) => {
  const shape = shapeOf(key);
  for (const text of fuzzedTexts(100_000, [JSON.stringify(data)])) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      continue;
    }
    const read = shape?.read(parsed, 1);
    if (read !== undefined && shape?.read(JSON.parse(JSON.stringify(read)), 1) === undefined)
      expect.fail(text);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawReview, reviewLength } from '../../src/practice/draw-review.ts';
import { lastDraw } from '../../src/practice/review-record.ts';

const seeds = fc.integer({ min: 1, max: lastDraw });

/** Up to 20 chapters with up to 6 questions each, called `chapter/question`. */
const books = fc
  .array(fc.nat(6), { maxLength: 20 })
  .map((sizes) =>
    sizes.map((size, chapter) =>
      Array.from({ length: size }, (_, question) => `${chapter}/${question}`),
    ),
  );

test('a draw has fifteen questions, or all where there are fewer, and none twice', () => {
  fc.assert(
    fc.property(seeds, books, (seed, book) => {
      const drawn = drawReview(seed, book);
      expect(drawn.length).toBe(Math.min(reviewLength, book.flat().length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(book.flat()).toEqual(expect.arrayContaining(drawn));
    }),
  );
});

test('a draw asks every chapter once before it asks any of them twice', () => {
  fc.assert(
    fc.property(seeds, books, (seed, book) => {
      const asked = new Set(drawReview(seed, book).map((question) => question.split('/')[0]));
      const asking = book.filter((questions) => questions.length > 0);
      expect(asked.size).toBe(Math.min(reviewLength, asking.length));
    }),
  );
});

test('a number gives the same draw again, and another number another one', () => {
  const book = Array.from({ length: 14 }, (_, chapter) =>
    [0, 1, 2, 3].map((n) => `${chapter}/${n}`),
  );
  const draws = Array.from({ length: 200 }, (_, index) => drawReview(index + 1, book));
  expect(draws).toEqual(draws.map((_, index) => drawReview(index + 1, book)));
  expect(new Set(draws.map((draw) => draw.join())).size).toBe(draws.length);
});

test('over many draws every question comes about equally often, at the first place too', () => {
  const book = Array.from({ length: 14 }, (_, chapter) =>
    [0, 1, 2, 3].map((n) => `${chapter}/${n}`),
  );
  const times = new Map<string, number>();
  const first = new Set<string>();
  for (let seed = 1; seed <= lastDraw; seed++) {
    const drawn = drawReview(seed, book);
    first.add(drawn[0] ?? '');
    for (const question of drawn) times.set(question, (times.get(question) ?? 0) + 1);
  }
  // One of four in each chapter, and one more of the 42 left.
  const expected = lastDraw * (15 / 56);
  for (const question of book.flat()) {
    expect(Math.abs((times.get(question) ?? 0) / expected - 1), question).toBeLessThan(0.1);
  }
  expect(first.size).toBe(56);
});

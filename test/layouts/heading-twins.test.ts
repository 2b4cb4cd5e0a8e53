import { expect, test } from 'vitest';
import { headingTwins } from '../../src/layouts/heading-twins.ts';

const headings = (...slugs: string[]) => slugs.map((slug) => ({ slug }));

test('a heading takes the id of the one at its place in the other text', () => {
  const twins = headingTwins(
    headings('先看一遍', '轮到你了'),
    headings('watch-it-once', 'your-turn'),
  );
  expect([...twins]).toEqual([
    ['先看一遍', 'watch-it-once'],
    ['轮到你了', 'your-turn'],
  ]);
});

test('texts with another number of headings keep their own ids', () => {
  expect(headingTwins(headings('一'), headings('one', 'two')).size).toBe(0);
});

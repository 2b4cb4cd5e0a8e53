import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resumeAt } from '../../src/layouts/resume.ts';

const chapters = ['01-a', '02-b', '03-c', '04-d'];
const sets = fc.subarray(chapters);
const last = { chapter: '02-b', heading: 'checks' };

test('nobody is led on before the first chapter, or after the last', () => {
  fc.assert(
    fc.property(sets, (done) => {
      expect(resumeAt(null, chapters, (each) => done.includes(each))).toBeUndefined();
    }),
  );
  expect(resumeAt(last, chapters, () => true)).toBeUndefined();
  expect(resumeAt({ chapter: '99-gone', heading: 'x' }, chapters, () => false)).toBeUndefined();
});

test('who stopped in a chapter goes on at the same heading', () => {
  expect(resumeAt(last, chapters, () => false)).toEqual(last);
});

test('else it is a chapter that is not done: the next one, or the first that was passed over', () => {
  fc.assert(
    fc.property(sets, (others) => {
      const isDone = (each: string): boolean => each === last.chapter || others.includes(each);
      const open = chapters.filter((each) => !isDone(each));
      const after = open.find((each) => each > last.chapter);
      const expected = after ?? open[0];
      expect(resumeAt(last, chapters, isDone)).toEqual(expected && { chapter: expected });
    }),
  );
});

import { expect, test } from 'vitest';
import { stretches } from '../../src/layouts/search/excerpt.ts';

test('an excerpt is plain text and hits; hits that touch are one', () => {
  expect(
    stretches(' 隔离<mark>分</mark><mark>区</mark>，a &lt;b&gt; &amp; <mark>c</mark>'),
  ).toEqual([
    { text: '隔离', hit: false },
    { text: '分区', hit: true },
    { text: '，a <b> & ', hit: false },
    { text: 'c', hit: true },
  ]);
});

test('nothing in it is ever markup', () => {
  expect(stretches('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', hit: false },
  ]);
});

import { expect, test } from 'vitest';
import { recallCards } from '../../src/practice/recall-cards.ts';
import { isCardKey } from '../../src/practice/recall-record.ts';
import type { Check } from '../../src/reading/schemas.ts';

const both = (text: string) => ({ en: text, zh: `${text}（中）` });
const bet = {
  id: 'b',
  q: both('Bet?'),
  options: [
    { id: 'x', text: both('X') },
    { id: 'y', text: both('Y') },
  ],
  answer: 'y',
  reveal: both('Because of y.'),
};
const check: Check = {
  id: 'c',
  closed: true,
  q: both('Which of these?'),
  options: [
    { id: 'x', text: both('X'), right: true },
    { id: 'y', text: both('Y'), hint: both('Look.') },
  ],
  why: both('It is x.'),
  cite: { inference: true },
};
const words = ['arn', 'cell'].map((id) => ({
  id,
  term: both(id),
  definition: both(`What ${id} is`),
  talk: true,
}));
const chapter = (slug: string, body: string) => ({ slug, body, bet, checks: [check] });
const cards = recallCards(
  [chapter('01-a', 'The <Term id="arn">ARN</Term>.'), chapter('02-b', '<Term id="arn">ARN</Term>')],
  words,
  'en',
);

test('a chapter has the cards of its bet, its checks, and the words it explains first', () => {
  expect(cards.get('01-a')?.map(({ key }) => key)).toEqual([
    'bet/01-a/b',
    'check/01-a/c',
    'term/arn',
  ]);
  expect(cards.get('02-b')?.map(({ key }) => key)).toEqual(['bet/02-b/b', 'check/02-b/c']);
});

test('every card has a key that the record takes', () => {
  for (const { key } of [...cards.values()].flat()) expect(isCardKey(key), key).toBe(true);
});

test('the back has the right answer and the reason; options stand on the front only where they must', () => {
  expect(cards.get('01-a')).toMatchObject([
    { front: 'Bet?', options: [], answer: 'Y', back: 'Because of y.' },
    { front: 'Which of these?', options: ['X', 'Y'], answer: 'X', back: 'It is x.' },
    { front: 'arn', options: [], back: 'What arn is' },
  ]);
});

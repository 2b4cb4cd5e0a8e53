import { expect, test } from 'vitest';
import { termUses } from '../../src/layouts/term-uses.ts';

const entry = (id: string, en: string, zh: string) => ({ id, term: { en, zh } });
const chapters = [
  { slug: 'a', body: { en: 'An <Term id="cell">cell</Term> and leases.', zh: '单元与租约。' } },
  {
    slug: 'b',
    body: { en: 'A cell again. Slack in the rope. The AZs.', zh: '单元。松弛的绳子。可用区。' },
  },
  { slug: 'c', body: { en: "import X from '#widgets/wave/X.astro';\n\nText.", zh: '部署波次。' } },
];
const uses = (id: string, en: string, zh: string): string[] =>
  termUses(entry(id, en, zh), chapters).map(({ slug, marked }) => (marked ? `${slug}!` : slug));

test('a word leads to the chapters that mark it', () => {
  expect(uses('cell', 'Cell', '单元（Cell）')).toEqual(['a!']);
});

test('a word that none marks leads to those that say it in both languages', () => {
  expect(uses('lease', 'Lease', '租约')).toEqual(['a']);
  expect(uses('slack', 'Slack', '浮动时间')).toEqual([]);
  expect(uses('az', 'Availability Zone (AZ)', '可用区')).toEqual(['b']);
});

test('an import is no use of a word', () => {
  expect(uses('wave', 'Wave', '部署波次')).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Glyphs } from '../../src/build/card.ts';
import { cardSvg, missing } from '../../src/build/card.ts';
import { readCard } from '../../src/build/social-cards.ts';
import { filesBelow } from '../support/files.ts';

const font = JSON.parse(readFileSync('src/build/card-glyphs.json', 'utf8')) as Glyphs;

test('every title, planned or written, can be drawn without a font', () => {
  const outline = JSON.parse(readFileSync('content/outline.json', 'utf8')) as {
    title: { en: string; zh: string };
  }[];
  const written = filesBelow('content/chapters', /\.mdx$/).map(
    (path) => /^title: '?(.*?)'?$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '',
  );
  for (const title of [...outline.flatMap((it) => [it.title.en, it.title.zh]), ...written]) {
    expect(missing(font, title), `${title}: run node src/build/make-card-glyphs.ts`).toEqual([]);
  }
});

test('the card draws outlines and asks for no font', () => {
  const svg = cardSvg(font, {
    kicker: '第8章',
    title: '引导环境的内部 & a very long title '.repeat(5),
    site: 'x',
  });
  expect(svg).toContain('<path');
  expect(svg).not.toMatch(/<text|font/);
});

test('the card says what the head of the page says', () => {
  const html =
    '<meta property="og:title" content="A &amp; B"><meta property="og:site_name" content="Site">' +
    '<meta property="og:image" content="https://a.example/cards/en/x.png">' +
    '<p class="kicker"><span>Chapter 8 of 14</span><a href="/x">talk 1</a><span>9 min</span></p>';
  expect(readCard(html)).toEqual({
    image: '/cards/en/x.png',
    kicker: 'Chapter 8 of 14  ·  talk 1',
    title: 'A & B',
    site: 'Site',
  });
  expect(readCard('<p>no card</p>')).toBeUndefined();
});

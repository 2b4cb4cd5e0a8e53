import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import {
  bet,
  check,
  cite,
  glossaryEntry,
  manualStep,
  outlineEntry,
  phase,
  source,
} from '../src/reading/schemas.ts';
import { chineseFaults, englishFaults, pairsIn } from './support/bilingual.ts';
import type { ChapterText } from './support/chapter.ts';
import { cites, components, proseOf, readChapter, shapeOf, wordCount } from './support/chapter.ts';
import { filesBelow } from './support/files.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const names = (dir: string, ending: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .sort()
    : [];

const outline = z.array(outlineEntry).parse(json('content/outline.json'));
const glossary = z.array(glossaryEntry).parse(json('content/glossary.json'));
const sources = z.array(source).parse(json('content/sources.json'));
const slugs = [
  ...new Set([...names('content/chapters/en', '.mdx'), ...names('content/chapters/zh', '.mdx')]),
].sort();
const chapter = (locale: string, slug: string): ChapterText =>
  readChapter(readFileSync(`content/chapters/${locale}/${slug}.mdx`, 'utf8'));
const whole = ({ blocks }: ChapterText): string => blocks.map(({ text }) => text).join('\n\n');

describe('the collections', () => {
  test('the outline has the chapters 0 to 14 in the order of the talk, each slug with its number', () => {
    expect(outline.map((it) => it.number)).toEqual(
      Array.from({ length: 15 }, (_, number) => number),
    );
    for (const { number, slug } of outline)
      expect(slug.slice(0, 2)).toBe(String(number).padStart(2, '0'));
    for (const [index, { talk }] of outline.entries()) {
      expect(talk.to).toBe(outline[index + 1]?.talk.from ?? 'end');
    }
  });

  test('no glossary id, term or source key stands twice', () => {
    for (const all of [
      glossary.map((it) => it.id),
      glossary.map((it) => it.term.en),
      sources.map((it) => it.key),
    ]) {
      expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
    }
  });

  test('every glossary entry says where it comes from', () => {
    expect(
      glossary.filter((it) => !it.talk && !it.field && !it.sources?.length).map((it) => it.id),
    ).toEqual([]);
  });

  test('both languages are whole in every file', () => {
    const pairs = filesBelow('content', /\.json$/).flatMap((path) => pairsIn(json(path), path));
    expect(pairs.length).toBeGreaterThan(0);
    expect(
      pairs.flatMap(({ where, en, zh }) => [
        ...englishFaults(en, where),
        ...chineseFaults(zh, where),
      ]),
    ).toEqual([]);
  });

  test.each([
    ['region-2025', 22],
    ['zone', 8],
    ['local-zone', 7],
  ])('the phases of the build %s fit their shape', (story, phases) => {
    const found = z
      .array(phase)
      .length(phases)
      .safeParse(json(`content/stories/${story}.json`));
    expect(found.error?.issues ?? []).toEqual([]);
  });
});

test('the steps of the manual build fit their shape', () => {
  const steps = z.array(manualStep).length(30).safeParse(json('content/stories/region-2010.json'));
  expect(steps.error?.issues ?? []).toEqual([]);
});

test('every word of the glossary has its card in a chapter', () => {
  const marked = slugs.map((slug) => whole(chapter('en', slug))).join();
  expect(glossary.map((it) => it.id).filter((id) => !marked.includes(`<Term id="${id}"`))).toEqual(
    [],
  );
});

test('both languages have the same chapters, and the outline names them', () => {
  expect(names('content/chapters/zh', '.mdx')).toEqual(names('content/chapters/en', '.mdx'));
  expect(outline.map((it) => it.slug)).toEqual(expect.arrayContaining(slugs));
  expect(slugs).toEqual(expect.arrayContaining(names('content/checks', '.json')));
});

describe.each(slugs)('chapter %s', (slug) => {
  const en = chapter('en', slug);
  const zh = chapter('zh', slug);

  test('has the same blocks in both languages', () => {
    expect(zh.blocks.map(shapeOf)).toEqual(en.blocks.map(shapeOf));
  });

  test('has the same components and the same claim marks in the same order', () => {
    expect(components(whole(zh))).toEqual(components(whole(en)));
    expect(cites(whole(zh))).toEqual(cites(whole(en)));
  });

  test('marks its claims with sources and terms that exist', () => {
    expect(cites(whole(en)).length).toBeGreaterThan(0);
    for (const given of cites(whole(en))) {
      expect(cite.safeParse(given).error?.issues ?? [], JSON.stringify(given)).toEqual([]);
    }
    const terms = [...whole(en).matchAll(/<Term id="([^"]*)"/g)].map((match) => match[1]);
    expect(glossary.map((it) => it.id)).toEqual(expect.arrayContaining(terms));
  });

  test('begins no line of prose with a mark or a term, which MDX would set apart from its sentence', () => {
    for (const text of [en, zh]) expect(whole(text).match(/^<(?:Cite|Term)\b.*/gm)).toBeNull();
  });

  test('has 500 to 900 English words', () => {
    const words = wordCount(proseOf(en));
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(900);
  });

  test('leaves no word of the other language behind', () => {
    expect(englishFaults(en.frontMatter + proseOf(en), `en/${slug}`)).toEqual([]);
    const lines = `${zh.frontMatter.replace(/^\w+: /gm, '')}\n${proseOf(zh)}`
      .split('\n')
      .filter((line) => line.trim());
    expect(lines.flatMap((line) => chineseFaults(line, `zh/${slug}`))).toEqual([]);
  });

  test('has the title that the outline gives it', () => {
    const { title } = outline.find((it) => it.slug === slug) ?? {};
    expect(en.frontMatter).toContain(`title: '${title?.en}'`);
    expect(zh.frontMatter).toContain(`title: '${title?.zh}'`);
  });

  test('has its bet, the return of the bet, and its checks, once each', () => {
    const used = components(whole(en));
    for (const part of ['Bet', 'BetAgain', 'Checks'])
      expect(used.filter((it) => it === part)).toEqual([part]);
  });
});

describe.each(names('content/checks', '.json'))('the questions of %s', (slug) => {
  const { bet: opening, checks } = json(`content/checks/${slug}.json`) as {
    bet: unknown;
    checks: unknown[];
  };

  test('fit their shape: one right option, a hint for every wrong one', () => {
    expect(bet.safeParse(opening).error?.issues ?? []).toEqual([]);
    expect(z.array(check).min(3).max(5).safeParse(checks).error?.issues ?? []).toEqual([]);
  });

  test('have no option twice, and do not always put the right one at the same place', () => {
    const all = z.array(check).parse(checks);
    for (const { options } of all) {
      for (const of of [
        options.map((it) => it.id),
        options.map((it) => it.text.en),
        options.map((it) => it.text.zh),
      ]) {
        expect(new Set(of).size).toBe(of.length);
      }
    }
    const places = all.map(({ options }) => options.findIndex((it) => 'right' in it));
    expect(new Set(places).size).toBeGreaterThan(1);
  });
});

describe('the checker sees', () => {
  test.each([
    ['区域 Region', 'typed gap'],
    ['先复制,再切换', 'half-width sign'],
    ['这是 left over from the English text', 'is English'],
    [' ', 'empty'],
  ])('%j in Chinese', (text, fault) => {
    expect(chineseFaults(text, 'here').join()).toContain(fault);
  });

  test('Han in English, and a block that is missing', () => {
    expect(englishFaults('a 区域', 'here').join()).toContain('区域');
    const front = '---\ntitle: x\n---\n';
    const [a, b] = [`${front}One.\n\nTwo.\n`, `${front}One.\n\n## Two\n`].map(readChapter);
    expect(a?.blocks.map(shapeOf)).not.toEqual(b?.blocks.map(shapeOf));
    expect(cites('x <Cite talk="1:00-2:00" source="A B" /> y <Cite inference />')).toEqual([
      { talk: '1:00-2:00', source: 'A B' },
      { inference: true },
    ]);
  });
});

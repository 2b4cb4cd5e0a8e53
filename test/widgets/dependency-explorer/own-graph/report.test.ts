import { describe, expect, test } from 'vitest';
import { importGraph } from '#imports/import-graph.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { softened } from '#model/graph/soften.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import type { Palette, Tone } from '#ui/graph-canvas/types.ts';
import { tones } from '#ui/graph-canvas/types.ts';
import { fileName } from '#widgets/dependency-explorer/own-graph/download.ts';
import * as en from '#widgets/dependency-explorer/own-graph/own-graph.en.text.ts';
import * as zh from '#widgets/dependency-explorer/own-graph/own-graph.zh.text.ts';
import { reportCsv } from '#widgets/dependency-explorer/own-graph/report.csv.ts';
import { reportMarkdown } from '#widgets/dependency-explorer/own-graph/report.markdown.ts';
import { reportSvg } from '#widgets/dependency-explorer/own-graph/report.svg.ts';
import { resultOf } from '#widgets/dependency-explorer/own-graph/result.ts';
import { randomGraph, writers } from '../../../imports/writers.ts';
import { knot, load } from './load.ts';

const colour = { line: 'rgb(1, 2, 3)', fill: 'rgb(250, 250, 250)', text: 'rgb(0, 0, 0)' };
const palette: Palette = {
  ...(Object.fromEntries(tones.map((tone) => [tone, colour])) as Record<Tone, typeof colour>),
  font: '"A & B", sans-serif',
};

describe('the result in words', () => {
  test('English', () => {
    const result = resultOf(load(knot), en.report);
    expect(result.read).toEqual(['4 components and 4 needs were read as CSV.']);
    expect(result.coldStart).toEqual([
      'From nothing, 3 of 4 components can never start.',
      'The other one starts in 1 wave.',
    ]);
    expect(result.circles).toEqual([
      'orders needs payments, and payments needs orders. Each waits for the next.',
    ]);
    expect(result.softening?.needs).toEqual(['orders needs payments']);
    expect(result.softening?.sentences[0]).toContain('No smaller number will do');
  });

  test('Chinese', () => {
    const result = resultOf(load(knot), zh.report);
    expect(result.coldStart.join('')).toBe(
      '从零开始，4个组件中有3个永远启动不了。其余1个分1批启动。',
    );
    expect(result.circles).toEqual([
      'orders依赖payments，payments依赖orders，一个等一个，绕成一圈。',
    ]);
  });

  test('a need of itself, a provider that is missing, and a circle with more in it than its loop', () => {
    const told = (text: string): string => resultOf(load(text), en.report).circles.join(' ');
    expect(told('from,to\na,a')).toBe('a needs a to start.');
    const missing =
      '{"components":["a","b"],"needs":[{"from":"a","to":"b"},{"from":"b","to":"gone"}]}';
    expect(told(missing)).toBe('b waits for gone, which is not in the graph.');
    expect(told('from,to\na,b\nb,a\nb,c\nc,a')).toBe(
      '3 components wait for each other, directly or through others: a, b, c. A shortest loop: a needs b, and b needs a. Each waits for the next.',
    );
  });

  test('what is named to be softened lets everything start, on random graphs', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { graph, verdict } = load(writers.json(randomGraph(seed, 25)));
      expect(coldStart(softened(graphOf(graph), verdict.softening.arcs)).stuck).toEqual([]);
    }
  });
});

describe('CSV', () => {
  test('is read back as the same graph', () => {
    for (let seed = 0; seed < 20; seed++) {
      const loaded = load(writers.csv(randomGraph(seed, 20)));
      const back = importGraph(reportCsv(loaded, zh.report));
      if (!back.ok) throw new Error(JSON.stringify(back.fault));
      const sorted = (lines: readonly object[]): string[] =>
        lines.map((one) => JSON.stringify(one)).sort();
      expect(sorted(back.graph.needs)).toEqual(sorted(loaded.graph.needs));
      expect(sorted(back.graph.components)).toEqual(sorted(loaded.graph.components));
    }
  });

  test('no cell is a formula', () => {
    const names = ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx'];
    const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, ['ok']])));
    const lines = reportCsv(load(text), en.report).split('\r\n');
    const cells = lines.flatMap((line) => line.split(',')).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

test('Markdown: names stay names', () => {
  const evil = JSON.stringify({
    '<img src=x onerror=alert(1)>': ['[x](javascript:alert(1))'],
    '# head': [],
  });
  const text = reportMarkdown(
    load(evil.replace('"# head":[]', '"# head":["# head"]')),
    '*a*.json',
    '1 May 2026',
    en.report,
  );
  expect(text).not.toMatch(/(?<!\\)[<[]/);
  expect(text).toContain('# Service graph: \\*a\\*.json');
  expect(text).toContain('\\# head needs \\# head');
});

describe('SVG', () => {
  test('every component is in it once, and nothing that runs or loads', () => {
    const { svg } = reportSvg(
      load('from,to\n"<script>alert(1)</script>",b & c\nb & c,b & c'),
      'x',
      en.report,
      palette,
    );
    expect(svg).not.toMatch(/<script|<style|href|url\(|on\w+=/);
    expect(svg.match(/<rect /g)).toHaveLength(3);
    expect(svg).toContain('↻ b &#38; c');
    expect(svg).toContain('… &#60;script&#62;');
  });

  test('the head says in the reader’s language what can start', () => {
    const { svg } = reportSvg(load(knot), 'x', zh.report, palette);
    expect(svg).toContain('4个组件中有3个永远启动不了');
  });
});

test.each([
  ['my shop.dot', 'my-shop.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['粘贴的文本', '粘贴的文本.svg'],
  ['???', 'service-graph.svg'],
])('a file made from %s is called %s', (name, expected) => {
  expect(fileName(name, 'svg')).toBe(expected);
});

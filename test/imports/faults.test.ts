/** A text that cannot be read gives a reason with its place; nothing throws, and nothing takes long. */
import { describe, expect, test } from 'vitest';
import { importGraph } from '#imports/import-graph.ts';
import { formats, limits } from '#imports/types.ts';
import { fuzzedTexts } from '../ui/fuzz.ts';
import { randomGraph, writers } from './writers.ts';

test.each([
  ['{"a":\n [1,}', 'json syntax 2:5'],
  ['{"components":[{"id":"a"},\n {"id":"a"}],"needs":[]}', 'json twice 2:2'],
  [
    '{"components":["a"],\n"needs":[{"from":"a","to":"b",\n"starting":"sofd"}]}',
    'json strength 3:12',
  ],
  ['{"nodes":[{"id":"a"},\n {"label":""}],"links":[]}', 'json no-id 2:2'],
  [
    '{"nodes":[{"id":"a"}],"links":[{"source":"a","target":"a"},\n{"source":"a"}]}',
    'json no-id 2:1',
  ],
  ['{"directed":false,"nodes":[],"links":[]}', 'json undirected 1:13'],
  ['{"hello":"world"}', 'json shape 1:1'],
  ['name,size\na,b', 'csv header 1:1'],
  ['from,to\na,b\n,c', 'csv no-id 3:1'],
  ['from,to,strength,starting\na,b,,weak', 'csv strength 2:1'],
  ['from,to\n"x\ny",b\na,"b', 'csv unclosed 4:1'],
  ['digraph {\n a -> ; }', 'dot syntax 2:7'],
  ['digraph {\n a -> b', 'dot unclosed 1:9'],
  ['graph { a -- b }', 'dot undirected 1:11'],
  ['digraph { "a -> b }', 'dot unclosed 1:11'],
  ['graph LR\nA[foo --> B\nC --> D', 'mermaid unclosed 2:2'],
  ['graph LR\nA --> B\nC --> \n', 'mermaid syntax 4:1'],
  ['graph LR\nsubgraph x\nA --> B', 'mermaid unclosed 2:1'],
  ['graph LR\nA B', 'mermaid syntax 2:3'],
  ['sequenceDiagram\nA->>B: hi', 'mermaid other-diagram 1:1'],
  ['services:\n  a:\n\timage: b', 'compose syntax 3:1'],
  ['services:\n  a: {}\n  a: {}', 'compose twice 3:3'],
  ['services:\n  a:\n    depends_on: b', 'compose shape 3:17'],
  ['services: [a]', 'compose shape 1:11'],
  [
    'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {title: x}',
    'backstage no-id 3:11',
  ],
  [
    'apiVersion: backstage.io/v1\nkind: Component\nmetadata: {name: x}\nspec:\n  dependsOn: ["a:b:c"]',
    'backstage shape 5:15',
  ],
  ['   \n', '- empty -'],
  ['hello there', '- unknown-format -'],
])('%j: %s', (text, expected) => {
  const outcome = importGraph(text);
  if (outcome.ok) throw new Error(`read as ${outcome.format}`);
  const { format, fault } = outcome;
  const place = fault.at ? `${fault.at.line}:${fault.at.column}` : '-';
  expect(`${format ?? '-'} ${fault.code} ${place}`).toBe(expected);
});

describe('limits', () => {
  const code = (text: string): string | undefined => {
    const outcome = importGraph(text);
    return outcome.ok ? undefined : outcome.fault.code;
  };
  const list = (count: number) => Array.from({ length: count }, (_, v) => `s${v},`).join('\n');

  test('20,000 components are taken, one more is not', () => {
    expect(code(`from,to\n${list(limits.components)}`)).toBeUndefined();
    expect(code(`from,to\n${list(limits.components + 1)}`)).toBe('too-many-components');
  });

  test('5 MB are taken, counted as they are stored', () => {
    const padded = (size: number): string => `from,to\na,b\n${'\n'.repeat(size - 12)}`;
    expect(code(padded(limits.bytes))).toBeUndefined();
    expect(code(padded(limits.bytes + 1))).toBe('too-big');
    expect(code(`from,to\n${'域'.repeat(limits.bytes / 3)},b`)).toBe('too-big');
  });

  test.each([
    [
      'a few lines that name millions of needs',
      `digraph { {${list(3000).replaceAll(',', ';')}} -> {${list(3000).replaceAll(',', ';')}} }`,
      'too-many-needs',
    ],
    ['brackets in brackets', `digraph ${'{'.repeat(100_000)}`, 'too-deep'],
    ['groups in groups', `graph LR\n${'subgraph x\n'.repeat(10_000)}`, 'too-deep'],
    ['lists in lists', `services:\n a: ${'['.repeat(20_000)}`, 'too-deep'],
    ['an id without an end', `digraph { ${'x'.repeat(1000)} }`, 'long-id'],
    [
      'aliases of aliases',
      `a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nservices: {x: {depends_on: *c}}`,
      'shape',
    ],
    [
      'an alias within itself',
      'services: &s\n  a: {depends_on: *s}\n  <<: [*s, *s, *s]\n',
      'too-deep',
    ],
  ])('%s', (_, text, expected) => expect(code(text)).toBe(expected));

  test.each([
    ['directives that never end', `graph LR\n${'%%{'.repeat(300_000)}`],
    ['one long line of links', `graph LR\n${'A-->'.repeat(200_000)}B`],
    ['blanks in a title', `graph LR\nsubgraph a${' '.repeat(500_000)}x`],
    ['angle brackets', `digraph {${'<'.repeat(1_000_000)}`],
    ['open braces of JSON', '{"a":'.repeat(200_000)],
    ['quotes', `graph LR\na["${'x'.repeat(1_000_000)}`],
  ])('%s are through at once', (_, text) => {
    const before = process.cpuUsage();
    importGraph(text);
    const { user, system } = process.cpuUsage(before);
    // Far more than it takes; a pattern that begins anew everywhere takes minutes.
    expect((user + system) / 1000).toBeLessThan(4_000);
  });
});

test('nothing in a file reaches the prototype of anything', () => {
  const text =
    '{"nodes":[{"id":"__proto__","label":"x"}],"links":[{"source":"__proto__","target":"constructor"}],"__proto__":{"bad":1}}';
  expect(importGraph(text)).toMatchObject({ ok: true });
  importGraph('services:\n  __proto__: {depends_on: [constructor], bad: 1}\n');
  expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
});

test('100,000 texts, damaged, cut and repeated, are read or refused and never throw', () => {
  const graphs = [1, 2, 3].map((seed) => randomGraph(seed, 2));
  for (const format of formats) {
    // The two that are YAML take far longer for each.
    const count = format === 'compose' || format === 'backstage' ? 4_000 : 23_000;
    const like = graphs.map((graph) => writers[format](graph));
    for (const text of fuzzedTexts(count, like)) {
      const outcome = importGraph(text, { format });
      if (outcome.ok ? outcome.graph.components.length === 0 : outcome.fault.code.length === 0) {
        throw new Error(`${format}: neither read nor refused: ${JSON.stringify(text)}`);
      }
    }
  }
}, 120_000);

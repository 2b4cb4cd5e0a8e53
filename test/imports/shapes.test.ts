/** What a reader may bring, and what it means. Each line: a text, and `components | needs` as they are read. */
import { describe, expect, test } from 'vitest';
import { importGraph } from '#imports/import-graph.ts';
import { offsetIn } from '#imports/json-positions.ts';
import fc from 'fast-check';

function told(text: string, name?: string): string {
  const outcome = importGraph(text, { name });
  if (!outcome.ok) return JSON.stringify(outcome.fault);
  const { components, needs } = outcome.graph;
  const named = components.map(
    ({ id, label, group }) => `${id}${label === id ? '' : `(${label})`}${group ? `@${group}` : ''}`,
  );
  const needed = needs.map(({ from, to, starting, running, why }) => {
    const strength = `${starting}/${running}`;
    return `${from}>${to}${strength === 'hard/hard' ? '' : ` ${strength}`}${why ? ` "${why}"` : ''}`;
  });
  return `${named.join(' ')} | ${needed.join(', ')}`;
}

describe('JSON', () => {
  test.each([
    ['{"a":["b"],"b":[]}', 'a b | a>b'],
    [
      '{"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2,"label":"soft"}]}',
      '1 2 | 1>2 soft/soft',
    ],
    ['{"nodes":[{"name":"x"},{"name":"y"}],"links":[{"source":0,"target":1}]}', 'x y | x>y'],
    [
      '{"nodes":[{"key":"x","attributes":{"label":"X"}}],"edges":[{"source":"x","target":"x"}]}',
      'x(X) | x>x',
    ],
    [
      '{"elements":{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b"}}]}}',
      'a b | a>b',
    ],
    ['[{"data":{"id":"a"}},{"data":{"source":"a","target":"a"}}]', 'a | a>a'],
    [
      '{"graph":{"nodes":{"a":{"label":"A"}},"edges":[{"source":"a","target":"b"}]}}',
      'a(A) b | a>b',
    ],
    [
      '{"nodes":[{"id":"a","group":7}],"edges":[{"from":"a","to":"b","kind":"cached","cold_kind":"hard"}]}',
      'a@7 b | a>b hard/cached',
    ],
    ['[{"id":"a","dependsOn":["b"]},{"id":"b"}]', 'a b | a>b'],
    ['[["a","b"],["b","c"]]', 'a b c | a>b, b>c'],
    ['{"components":["a","b"],"needs":[{"from":"a","to":"b"}]}', 'a b | a>b'],
    ['{"constructor":["toString"]}', 'constructor toString | constructor>toString'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('CSV', () => {
  test.each([
    ['from,to\na,b\nb,a', 'a b | a>b, b>a'],
    ['Source;Target;Strength\n"a ""x""";b;soft', 'a "x" b | a "x">b soft/soft'],
    [
      'service\tdepends on\tstarting\trunning\twhy\na\tb\thard\tcached\tnames',
      'a b | a>b hard/cached "names"',
    ],
    ['from,to\nlonely,\n', 'lonely | '],
    ["from,to\n'=a,b", '=a b | =a>b'],
    ['from,to\na,b\na,b', 'a b | a>b'],
  ])('%j', (text, expected) => expect(told(text)).toBe(expected));
});

describe('DOT', () => {
  test.each([
    ['digraph { a -> b -> {c d} }', 'a b c d | a>b, b>c, b>d'],
    ['strict digraph G { "a" + "b" -> c [label="soft"][x=1]; ;; }', 'ab c | ab>c soft/soft'],
    ['digraph { subgraph cluster_x { label="The X"; a } a:p:n -> .3 }', 'a@cluster_x .3 | a>.3'],
    [
      'digraph { edge [label=cached] a -> b; subgraph { edge [label=hard] c -> d } e -> f }',
      'a b c d e f | a>b cached/cached, c>d, e>f cached/cached',
    ],
    ['// one\n# two\nDIGRAPH { /* three */ a [label=<<b>Ay</b>>] }', 'a(Ay) | '],
    ['digraph { subgraph {a b} -> subgraph {c} }', 'a b c | a>c, b>c'],
    ['digraph { a -> b [style=invis]; rank=same; node [shape=box] }', 'a b | '],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('Mermaid', () => {
  test.each([
    ['graph TD;A-->B;B-->A', 'A B | A>B, B>A'],
    [
      'flowchart LR\nA[Web app] -->|soft| B((Db)) & C{x}',
      'A(Web app) B(Db) C(x) | A>B soft/soft, A>C soft/soft',
    ],
    [
      'graph LR\nA -- cached copy --> B -. "why not" .-> C ==> D',
      'A B C D | A>B cached/cached "cached copy", B>C "why not", C>D',
    ],
    ['graph LR\nsubgraph one [The one]\nA --> B\nend\nC --> one', 'A@one B@one C | A>B, C>A, C>B'],
    ['graph LR\nA <--> B ~~~ C\nA e1@--> C', 'A B C | A>B, A>C, B>A'],
    [
      '---\ntitle: x\n---\n%%{init: {}}%%\nflowchart TB\n%% A --> Z\nA@{ shape: cyl, label: "Store" } --> B:::big\nclassDef big fill:#f9f\nstyle A fill:#bbf\nclick A "https://example.com/;x"',
      'A(Store) B | A>B',
    ],
    ['# Read me\n\n```mermaid\ngraph LR\nA-->B\n```\n', 'A B | A>B'],
    ['graph LR\na-b.c-->数据库[(数据)]\n  -->d', 'a-b.c 数据库(数据) d | a-b.c>数据库, 数据库>d'],
  ])('%j', (text, expected) => expect(told(text)).toBe(expected));
});

describe('Compose', () => {
  test.each([
    ['services:\n  a:\n    depends_on: [b]\n  b: {image: x}', 'a b | a>b'],
    [
      'services:\n  a:\n    depends_on:\n      b: {condition: service_healthy}\n      c: {condition: service_started, required: false}\n      d: {condition: service_completed_successfully}\n    links: ["b:db"]',
      'a b c d | a>b, a>c soft/soft, a>d hard/soft',
    ],
    [
      'x-base: &base\n  depends_on: [db]\nservices:\n  web: {<<: *base, image: x}\n  job: {extends: {service: web}}\n  db: {network_mode: "service:net", volumes_from: ["store:ro"]}',
      'web db job store net | web>db, job>db, db>store, db>net',
    ],
    ['web:\n  image: x\n  links:\n    - db\ndb:\n  image: y', 'web db | web>db'],
  ])('%j', (text, expected) => expect(told(text)).toBe(expected));
});

test('Backstage: systems are groups, and who consumes an API needs who provides it', () => {
  const entity = (kind: string, name: string, spec: string) =>
    `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}}\nspec: ${spec}\n`;
  const text = [
    entity('System', 'shop', '{}'),
    entity(
      'Component',
      'orders',
      '{system: shop, dependsOn: ["resource:db", Component:default/pay], consumesApis: [stock-api, mail-api]}',
    ),
    entity('Component', 'stock', '{system: shop, providesApis: [stock-api]}'),
    entity('Component', 'pay', '{dependsOn: [system:shop]}'),
    entity('Resource', 'db', '{dependencyOf: [component:stock]}'),
    entity('Group', 'team', '{type: team}'),
  ].join('---\n');
  const shop = 'system:default/shop';
  expect(told(text)).toBe(
    `orders@${shop} db pay stock@${shop} api:default/mail-api | ` +
      'orders>db, orders>pay, orders>stock "stock-api", orders>api:default/mail-api "mail-api", pay>orders, pay>stock, stock>db',
  );
});

test('a file that says nothing of strengths says so, and one that names strangers names them', () => {
  const outcome = importGraph('from,to\na,b');
  expect(outcome).toMatchObject({ ok: true, strengthsSaid: false });
  expect(importGraph('services: {a: {depends_on: [b]}}')).toMatchObject({ namedOnly: ['b'] });
  expect(importGraph('digraph { a -> b [label=hard] }')).toMatchObject({ strengthsSaid: true });
});

test('the scanner of JSON takes what JSON.parse takes, and points where it stops', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', ',', '}', '\\', '1', ' '),
      (text, at, put) => {
        const cut = at % (text.length + 1);
        const changed = text.slice(0, cut) + put + text.slice(cut + 1);
        let message = '';
        try {
          JSON.parse(changed);
        } catch (error) {
          message = (error as Error).message;
        }
        const offset = offsetIn(changed, null);
        expect(offset === -1, changed).toBe(message === '');
        // Inside a string or a number the scanner points at its beginning, V8 at the character.
        const [, position] = / at position (\d+)/.exec(message) ?? [];
        if (position) expect(offset).toBeLessThanOrEqual(Number(position));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('the scanner finds every value again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value, null, 1);
      const visit = (inner: unknown, path: (string | number)[]): void => {
        const found = text.slice(offsetIn(text, path));
        const plain = JSON.stringify(inner, null, 1).split('\n')[0]!;
        expect(found.startsWith(plain)).toBe(true);
        if (Array.isArray(inner)) inner.forEach((one, i) => visit(one, [...path, i]));
        else if (typeof inner === 'object' && inner !== null)
          Object.entries(inner).forEach(([key, one]) => visit(one, [...path, key]));
      };
      visit(value, []);
    }),
  );
});

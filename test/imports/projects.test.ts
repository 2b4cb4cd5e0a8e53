/** Service graphs in the manner of public projects, read here and by other means; the circles and the stuck are told by name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseDot } from '@ts-graphviz/ast';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { importGraph } from '#imports/import-graph.ts';
import type { Imported } from '#imports/types.ts';
import { explain } from '#model/graph/circles.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';

const text = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

function read(name: string): Imported {
  const outcome = importGraph(text(name), { name });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const pairs = ({ graph }: Imported): string[] =>
  graph.needs.map(({ from, to }) => `${from} > ${to}`).sort();

function verdict({ graph }: Imported): { stuck: string[]; circles: string[][] } {
  const { stuck } = coldStart(graphOf(graph));
  return { stuck, circles: explain(graphOf(graph), stuck).circles };
}

interface Service {
  depends_on?: string[] | Record<string, object>;
  links?: string[];
  extends?: { service: string };
  network_mode?: string;
}

/** The needs of a Compose file from the library's own plain values, merge keys resolved by it. */
function needsOfCompose(source: string): string[] {
  const { services } = parseYaml(source, { merge: true }) as { services: Record<string, Service> };
  const own = (name: string): string[] => {
    const { depends_on = [], links = [], extends: base, network_mode = '' } = services[name] ?? {};
    return [
      ...(Array.isArray(depends_on) ? depends_on : Object.keys(depends_on)),
      ...links.map((link) => link.split(':')[0]!),
      ...(network_mode.startsWith('service:') ? [network_mode.slice(8)] : []),
      ...(base ? own(base.service) : []),
    ];
  };
  const all = Object.keys(services).flatMap((from) => own(from).map((to) => `${from} > ${to}`));
  return [...new Set(all)].sort();
}

test('polling demo: everything can start', () => {
  const found = read('polling.compose.yaml');
  expect(found.format).toBe('compose');
  expect(pairs(found)).toEqual(needsOfCompose(text('polling.compose.yaml')));
  expect(verdict(found)).toEqual({ stuck: [], circles: [] });
});

test('telemetry demo: the flags share the network of the page that waits for them', () => {
  const found = read('telemetry.compose.yaml');
  expect(pairs(found)).toEqual(needsOfCompose(text('telemetry.compose.yaml')));
  const { stuck, circles } = verdict(found);
  expect(stuck.sort()).toEqual(['ads', 'catalogue', 'flags', 'front']);
  expect(circles.map((circle) => [...circle].sort())).toEqual([
    ['ads', 'catalogue', 'flags', 'front'],
  ]);
  expect(
    found.graph.needs.filter(({ starting }) => starting === 'soft').map(({ to }) => to),
  ).toEqual(['mail']);
});

test('boutique as DOT: the same edges as another parser finds, and one circle of money', () => {
  const found = read('boutique.dot');
  const [root] = parseDot(text('boutique.dot')).children.filter((one) => one.type === 'Graph');
  const edges = root!.children.flatMap((one) => (one.type === 'Edge' ? [one.targets] : []));
  const expected = edges.map((ends) =>
    ends.map((end) => ('id' in end ? end.id.value : '')).join(' > '),
  );
  expect(pairs(found)).toEqual(expected.sort());
  expect(found.graph.groups.map(({ label }) => label)).toEqual(['Shop', 'Money']);
  const { stuck, circles } = verdict(found);
  expect(circles).toEqual([['payment', 'vault', 'identity']]);
  expect(stuck.sort()).toEqual([
    'checkout',
    'frontend',
    'identity',
    'loadgenerator',
    'payment',
    'vault',
  ]);
});

test('monitoring stack as Mermaid: names and directory wait for each other', () => {
  const found = read('monitoring.mmd');
  expect(pairs(found)).toEqual(
    [
      'agent > gateway',
      'gateway > queue',
      'ingest > queue',
      'ingest > tsdb',
      'tsdb > archive',
      'grafana > tsdb',
      'grafana > auth',
      'alerts > rules',
      'alerts > tsdb',
      'auth > directory',
      'directory > dns',
      'dns > directory',
    ].sort(),
  );
  expect(found.graph.components.find(({ id }) => id === 'rules')?.label).toBe('Rules (repo)');
  expect(verdict(found)).toEqual({
    stuck: ['grafana', 'auth', 'directory', 'dns'],
    circles: [['directory', 'dns']],
  });
});

test('catalogue: orders and payments consume each other', () => {
  const found = read('catalog-info.yaml');
  expect(found.format).toBe('backstage');
  expect(pairs(found)).toEqual([
    'orders > orders-db',
    'orders > payments',
    'payments > orders',
    'www-shop > api:default/search-api',
    'www-shop > orders',
  ]);
  expect(found.namedOnly).toEqual(['api:default/search-api']);
  expect(verdict(found)).toEqual({
    stuck: ['www-shop', 'orders', 'payments'],
    circles: [['orders', 'payments']],
  });
});

import { dirname, join } from 'node:path/posix';
import { importsOf, type Import } from './source.ts';

/** One file of the project: path from the root with `/`, and its whole text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface Layer {
  /** Other layers that this one may import. Its own files it always may. */
  readonly layers: readonly string[];
  /** Layers of which it may import types, and nothing that runs. */
  readonly types?: readonly string[];
  /** Packages it may import; a name ending in `*` stands for all that begin so. */
  readonly packages: readonly string[];
}

const pagePackages = ['astro', 'astro:*', 'astro/*', 'node:*'];
const viewPackages = ['svelte', 'svelte/*', 'xstate'];

/** Who may import whom: the table of CONTRIBUTING.md as data. */
export const table: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: [] },
  figures: { layers: ['model', 'i18n'], packages: ['svelte', 'svelte/*'] },
  i18n: { layers: [], types: ['model'], packages: [] },
  ui: { layers: [], packages: [...viewPackages, 'valibot'] },
  imports: { layers: [], types: ['model'], packages: ['papaparse', 'yaml'] },
  widgets: {
    layers: ['ui', 'figures', 'model', 'i18n', 'imports', 'content'],
    packages: [...viewPackages, 'valibot', 'astro:content'],
  },
  session: {
    layers: ['ui', 'i18n', 'model'],
    packages: [...viewPackages, 'valibot', 'papaparse', 'yaml', '@noble/ed25519', 'uqr'],
  },
  reading: {
    layers: ['ui', 'i18n', 'styles', 'content'],
    types: ['model'],
    packages: pagePackages,
  },
  layouts: { layers: ['ui', 'i18n', 'styles', 'reading', 'content'], packages: pagePackages },
  practice: {
    layers: ['ui', 'i18n', 'reading', 'layouts', 'model'],
    packages: ['astro', 'astro:*', 'astro/*'],
  },
  pages: {
    layers: [
      'practice',
      'layouts',
      'reading',
      'widgets',
      'session',
      'ui',
      'i18n',
      'styles',
      'content',
      'build',
    ],
    packages: pagePackages,
  },
  styles: { layers: [], packages: [] },
  build: { layers: ['i18n'], packages: [...pagePackages, 'pagefind'] },
  config: { layers: ['reading', 'i18n', 'build'], packages: pagePackages },
  content: { layers: ['widgets', 'reading'], packages: [] },
};

/** Packages too heavy to spread: one file wraps each, and everybody else asks that file. The map is drawn at build time. */
const graph = { home: /^src\/ui\/GraphCanvas\./, name: 'ui/GraphCanvas' };
const land = { home: /^src\/figures\/world-map\/land\./, name: 'figures/world-map/land' };
const ONE_HOME: Readonly<Record<string, { readonly home: RegExp; readonly name: string }>> = {
  cytoscape: graph,
  'd3-geo': land,
  'topojson-client': land,
  'topojson-specification': land,
  'world-atlas': land,
};

/** Every import of this file that the table does not allow, as one sentence each. */
export function importFaults(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  const rules = table[layer];
  if (!rules) return [`${file.path} lies in "${layer}", a layer that the table does not know.`];
  return importsOf(file).flatMap((found) => {
    const target = targetOf(file.path, found.from);
    const fault =
      target === undefined
        ? packageFault(file.path, rules, found.from)
        : layerFault(file.path, layer, rules, target, found);
    return fault === undefined ? [] : [`${file.path} imports ${found.from}: ${fault}`];
  });
}

function layerFault(
  path: string,
  layer: string,
  rules: Layer,
  target: string,
  found: Import,
): string | undefined {
  const other = layerOf(target);
  if (layer === 'content') return contentFault(target, other);
  if (layer === 'widgets' && other === 'widgets') {
    return folderOf(path) === folderOf(target) ? undefined : 'a widget never imports another.';
  }
  if (other === layer || rules.layers.includes(other)) return undefined;
  if (rules.types?.includes(other)) {
    return found.typeOnly ? undefined : `${layer} may take types of ${other} and nothing else.`;
  }
  return `${layer} may not import ${other}.`;
}

/** A chapter names a widget by its entry, the one `.astro` file that is called like the folder. */
function contentFault(target: string, other: string): string | undefined {
  if (other === 'reading') return undefined;
  if (other === 'widgets' && /^src\/widgets\/[\w-]+\/[A-Z]\w*\.astro$/.test(target))
    return undefined;
  return 'a chapter imports only the entry of a widget and the reading parts.';
}

function packageFault(path: string, rules: Layer, name: string): string | undefined {
  const one = ONE_HOME[name.split('/')[0] ?? name];
  if (one) return one.home.test(path) ? undefined : `this package has one home, ${one.name}.`;
  const allowed = rules.packages.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
  );
  return allowed ? undefined : 'the layer may not use this package.';
}

/** The imported file from the root of the project, or undefined for a package. */
function targetOf(path: string, from: string): string | undefined {
  const plain = from.replace(/\?.*$/, '');
  if (plain.startsWith('#')) return join('src', plain.slice(1));
  return plain.startsWith('.') ? join(dirname(path), plain) : undefined;
}

function layerOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (top !== 'src') return top;
  if (third === undefined) return 'config';
  return second;
}

function folderOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

/** The number of lines that a file may have, or undefined for a kind that has no limit. */
function lineLimit(path: string): number | undefined {
  if (/\.(svelte|astro)$/.test(path)) return 120;
  if (!/\.(ts|js|mjs)$/.test(path)) return undefined;
  return path.startsWith('test/') ? 300 : 200;
}

/** One sentence when the file is longer than its kind may be. */
export function lengthFaults({ path, text }: SourceFile): string[] {
  const limit = lineLimit(path);
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (limit === undefined || lines <= limit) return [];
  return [
    `${path} has ${lines} lines; a file of this kind has at most ${limit}. Which second idea is in it?`,
  ];
}

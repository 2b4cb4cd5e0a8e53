import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFaults, lengthFaults, table, type SourceFile } from './support/architecture.ts';
import { filesBelow } from './support/files.ts';
import { purityFaults } from './support/source.ts';

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });
const src = filesBelow('src', /\.(ts|svelte|astro)$/).map(read);
const chapters = filesBelow('content', /\.mdx$/).map(read);
const tooling = ['test', 'scripts', 'bench'].flatMap((dir) => filesBelow(dir, /\.ts$/)).map(read);

describe('the project', () => {
  test('imports only downwards, as the table says', () => {
    expect(src.length).toBeGreaterThan(0);
    expect([...src, ...chapters].flatMap(importFaults)).toEqual([]);
  });

  test('has a model without chance, clock, surroundings or any', () => {
    const model = src.filter(({ path }) => path.startsWith('src/model/'));
    expect(model.length).toBeGreaterThan(0);
    expect(model.flatMap(purityFaults)).toEqual([]);
  });

  test('has no file that is two ideas long', () => {
    expect([...src, ...tooling].flatMap(lengthFaults)).toEqual([]);
  });

  test('has at most ten package scripts', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(10);
  });

  test('has no folder in src that the table does not name', () => {
    const folders = new Set(src.map(({ path }) => path.split('/')[2] && path.split('/')[1]));
    for (const folder of folders) if (folder) expect(table).toHaveProperty([folder]);
  });

  test('says in CONTRIBUTING.md who may import whom, layer by layer', () => {
    const text = existsSync('CONTRIBUTING.md') ? readFileSync('CONTRIBUTING.md', 'utf8') : '';
    for (const layer of Object.keys(table)) expect(text).toContain(`\`${layer}\``);
  });
});

describe('the checker sees', () => {
  const faults = (path: string, text: string): string[] => importFaults({ path, text });

  test.each([
    ['src/model/graph/a.ts', `import x from '../../ui/x.ts';`, 'model may not import ui'],
    ['src/model/a.ts', `import { v } from 'valibot';`, 'may not use this package'],
    ['src/model/a.ts', `import fs from 'node:fs';`, 'may not use this package'],
    ['src/model/a.ts', `export * from '#ui/x.ts';`, 'model may not import ui'],
    ['src/model/a.ts', `const x = await import('#ui/x.ts');`, 'model may not import ui'],
    ['src/model/a.ts', `let x: import('../ui/x.ts').X;`, 'model may not import ui'],
    ['src/figures/A.svelte', `<p/><script lang="ts">import '#ui/x.ts'</script>`, 'figures may not'],
    ['src/figures/a.ts', `import { createActor } from 'xstate';`, 'may not use this package'],
    ['src/ui/a.ts', `import { coldStart } from '#model/graph/x.ts';`, 'ui may not import model'],
    ['src/ui/a.ts', `import cytoscape from 'cytoscape';`, 'one home'],
    ['src/widgets/a/a.ts', `import { geoPath } from 'd3-geo';`, 'one home'],
    ['src/i18n/a.ts', `import { phases } from '#model/x.ts';`, 'may take types of model'],
    ['src/reading/A.astro', `---\nimport W from '#widgets/w/W.astro';\n---\n`, 'reading may not'],
    ['src/widgets/a/A.svelte', `<script>import '../b/b.ts'</script>`, 'never imports another'],
    ['src/widgets/a/a.ts', `import '#widgets/b/b.ts'`, 'never imports another'],
    ['src/layouts/a.ts', `import svelte from 'svelte';`, 'may not use this package'],
    ['src/drawer/a.ts', ``, 'a layer that the table does not know'],
    ['content/chapters/en/a.mdx', `Text\n\nimport x from '#widgets/a/a.ts'\n`, 'only the entry'],
    ['content/chapters/en/a.mdx', `import F from '#figures/F.svelte'\n`, 'only the entry'],
  ])('%s with %j', (path, text, fault) => {
    expect(faults(path, text)).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['src/i18n/a.ts', `import type { Id } from '#model/x.ts';`],
    ['src/i18n/a.ts', `import { type Id } from '#model/x.ts';`],
    [
      'src/widgets/a/A.svelte',
      `<script>import './a.ts'; import '#ui/x.ts'; import 'xstate'</script>`,
    ],
    ['src/ui/GraphCanvas.svelte', `<script>import cytoscape from 'cytoscape'</script>`],
    ['src/model/a.ts', `// import '#ui/x.ts'\nconst s = "import '#ui/x.ts'";`],
    ['content/chapters/en/a.mdx', `import A from '#widgets/a-b/AB.astro'\n\nWe import things.\n`],
  ])('no fault in %s with %j', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  test.each([
    ['const x = Math.random();', 'Math.random'],
    ['const now = Date.now();', 'Date'],
    ['const now = new Date();', 'Date'],
    ['setTimeout(() => 1, 1);', 'setTimeout'],
    ['performance.now();', 'performance'],
    ['crypto.getRandomValues(x);', 'crypto'],
    ['if (process.env.X) y();', 'process'],
    ['const f = { setInterval };', 'setInterval'],
    ['let x: any;', 'any'],
    ['const x = y as any;', 'any'],
  ])('impurity in %s', (text, word) => {
    expect(purityFaults({ path: 'src/model/a.ts', text })).toEqual([expect.stringContaining(word)]);
  });

  test('no impurity in words of the domain', () => {
    const text = `// a Date, any time\nconst s = 'Date'; phase.process; type P = { process: string };`;
    expect(purityFaults({ path: 'src/model/a.ts', text })).toEqual([]);
  });

  test.each([
    ['src/ui/A.svelte', 120],
    ['src/ui/a.ts', 200],
    ['test/a.test.ts', 300],
  ])('one line too many in %s', (path, limit) => {
    expect(lengthFaults({ path, text: 'x\n'.repeat(limit) })).toEqual([]);
    expect(lengthFaults({ path, text: 'x\n'.repeat(limit + 1) })).toHaveLength(1);
  });
});

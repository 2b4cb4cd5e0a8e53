import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };
const manifest = read('package.json') as Record<string, Record<string, unknown>>;

/** The entry that a package at `path` gets for `name`, looked up as Node does. */
function entryFor(path: string, name: string): Entry | undefined {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const found = packages[`${folder}${folder === '' ? '' : '/'}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

// npm drops a platform's package that its registry could not give, and `npm ci` then refuses the lockfile everywhere.
test('the lockfile holds the packages of every platform, in the version that is asked for', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, range]) => /^\d/.test(range))
      .filter(([name, version]) => entryFor(path, name)?.version !== version)
      .map(([name, version]) => `${path} wants ${name} ${version}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry, so that any mirror will do', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('all versions are exact', () => {
  const asked = Object.values({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(asked.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('every install script is listed in package.json, and explained in CONTRIBUTING.md', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(manifest['allowScripts'] ?? {}).sort()).toEqual([...new Set(scripted)].sort());
  for (const name of scripted) expect(guide).toContain(`| \`${name}\``);
});

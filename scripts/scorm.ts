import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { build } from './running.ts';
import { packageFiles } from './scorm/package.ts';

/**
 * The site as a SCORM 1.2 package: `npm run scorm -- --locale zh`.
 * - `--locale en|zh`: the language in which it opens; both are in it
 * - `--out file`: where to put it
 * - `--build`: build anew although there is a build
 */
const { values: said } = parseArgs({
  options: {
    locale: { type: 'string', default: 'en' },
    out: { type: 'string', default: 'reports/how-a-region-is-built.scorm.zip' },
    dir: { type: 'string', default: 'dist' },
    build: { type: 'boolean', default: false },
  },
});

if (said.build || !existsSync(`${said.dir}/index.html`)) build();
const files = packageFiles(said.dir, 'content/checks', said.locale === 'zh' ? 'zh' : 'en');
const zip = zipSync(Object.fromEntries(files), { level: 9 });
mkdirSync(dirname(said.out), { recursive: true });
writeFileSync(said.out, zip);
console.log(`\n  ${said.out}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB\n`);

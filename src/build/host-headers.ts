import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtPages } from './built-pages.ts';
import { sealPage, unite } from './content-policy.ts';
import { headersFile, nginxMap, nginxServer, sectionOf } from './header-files.ts';

/**
 * After the build: every page gets its own tight policy, and the hosts get header files made from those very pages, because
 * a `<meta>` can neither forbid framing nor set the other headers. `kept` are hashes of styles that a library inserts.
 */
export function hostHeaders(kept: readonly string[] = []): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sections = new Map<string, string[]>();
        for (const { file, path, html } of builtPages(folder)) {
          const sealed = sealPage(html, path, kept);
          writeFileSync(file, sealed.html);
          const section = sectionOf(path);
          sections.set(section, [...(sections.get(section) ?? []), sealed.policy]);
        }
        const policies = new Map([...sections].map(([section, each]) => [section, unite(each)]));
        writeFileSync(join(folder, '_headers'), headersFile(policies));
        mkdirSync(join(folder, '_nginx'), { recursive: true });
        writeFileSync(join(folder, '_nginx/http.conf'), nginxMap(policies));
        writeFileSync(join(folder, '_nginx/server.conf'), nginxServer());
        logger.info(`headers for ${policies.size} sections of the site`);
      },
    },
  };
}

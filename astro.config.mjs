import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { book } from './src/build/book.ts';
import { bundles } from './src/build/bundles.ts';
import { clientTouched } from './src/build/client-touched.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { labs } from './src/build/labs.ts';
import { searchIndex } from './src/build/search-index.ts';
import { socialCards } from './src/build/social-cards.ts';

/** Where the site will live. Canonical links, the sitemap and the cards are built from it; the pages themselves are relative. */
const site = process.env['SITE_URL'] ?? 'https://how-a-region-is-built.example';

/** Of the one style sheet that Cytoscape inserts (`.__________cytoscape_container`); test/site/own-graph.test.ts opens it under the policy. */
const cytoscapeStyle = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';

export default defineConfig({
  site,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    svelte(),
    bundles(),
    clientTouched(),
    labs(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-Hans' } },
      filter: (page) => !/^\/$|\/embed\/$/.test(new URL(page).pathname),
    }),
    book(),
    socialCards(),
    searchIndex(),
    hostHeaders([cytoscapeStyle]),
  ],
  i18n: {
    locales: ['en', 'zh'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // Shiki writes inline styles, which the content policy below forbids.
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Small scripts stay files of their own, so that a reader loads them once and not with every page.
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "manifest-src 'self'",
        // The last two make the address of one worker each: own-graph.client.ts of the dependency explorer, layouts/search/ask.ts
        'trusted-types svelte-trusted-html own-graph-worker search-worker',
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"], hashes: [cytoscapeStyle] },
    },
  },
  devToolbar: { enabled: false },
});

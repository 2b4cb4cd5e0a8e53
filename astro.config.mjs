import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { bundles } from './src/build/bundles.ts';
import { clientTouched } from './src/build/client-touched.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { socialCards } from './src/build/social-cards.ts';

/** Where the site will live. Canonical links, the sitemap and the cards are built from it; the pages themselves are relative. */
const site = process.env['SITE_URL'] ?? 'https://how-a-region-is-built.example';

export default defineConfig({
  site,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    svelte(),
    bundles(),
    clientTouched(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-Hans' } },
      filter: (page) => new URL(page).pathname !== '/',
    }),
    socialCards(),
    hostHeaders(),
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
        "form-action 'none'",
        "base-uri 'none'",
        "manifest-src 'self'",
        'trusted-types svelte-trusted-html',
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  devToolbar: { enabled: false },
});

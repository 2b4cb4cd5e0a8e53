import type { AstroIntegration } from 'astro';

/**
 * Which files a page loads. Left to itself the bundler cuts by who shares what, and then chapters load one another's styles
 * and a figure asks for many small files. Here:
 *
 * - styles: `site` (every page; the frame of figures is part of it), `session` (facilitator and wall), `wall`
 *   (figures in frames, which a wall enlarges) and one file for each widget or shared drawing;
 * - scripts: `frame` holds what the frame of every page does, `memory` what all pages need that remember answers; `graph`
 *   holds what every question about a graph needs; `figure` all that every figure needs (Svelte, XState, the frame, its
 *   controls); `room` holds what learner, wall and console of a session share; a widget has its own.
 *   Page scripts stay out of it, so that a page that is only read loads none of it; so does the canvas with `cytoscape`,
 *   which is loaded when a reader opens it.
 */
export function bundles(): AstroIntegration {
  return {
    name: 'bundles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [stylesOfPages, withoutPreload, withoutDeepState],
            resolve: { alias: { '@astrojs/svelte/client.js': '/src/ui/island.ts' } },
            environments: {
              client: {
                build: {
                  rolldownOptions: { output: grouped((id) => styleGroup(id) ?? scriptGroup(id)) },
                },
              },
              prerender: { build: { rolldownOptions: { output: grouped(styleGroup) } } },
            },
          },
        });
      },
    },
  };
}

/**
 * Astro links the scoped styles of an island from every page that could show it, the home page and other chapters among
 * them. What a page links is known from the build of the pages; the build of the scripts has nothing to add.
 */
const stylesOfPages = {
  name: 'styles-of-pages',
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  transform: {
    filter: { id: /svelte&type=style&lang\.css$/ },
    handler: (code: string) => ({ code, meta: { vite: {} } }),
  },
};

const preloadHelper = /^\0vite\/preload-helper\.js$/;

/**
 * What a script asks for later is asked for without the bundler's helper, which would be a kilobyte on every page: it loads
 * styles, and here no script has any, and it asks at once for what a part imports, which is little and mostly loaded already.
 */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  load: {
    filter: { id: preloadHelper },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/**
 * What makes an object reactive in depth is linked into every page with a figure, whether it is used or not: 0.8 kB. It is not:
 * state is `$state.raw`, which eslint.config.js sees to. The stand-ins do what the originals do for a value that is no proxy.
 */
const withoutDeepState = {
  name: 'without-deep-state',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  load: {
    filter: { id: /\/svelte\/src\/internal\/client\/proxy\.js$/ },
    handler: () =>
      'export const proxy = (value) => value; export const get_proxied_value = proxy; export const is = Object.is;',
  },
};

const grouped = (name: (id: string) => string | null) => ({
  codeSplitting: { groups: [{ name }] },
});

/** The file for the styles in the module `id`; null for a module that is no style. */
export function styleGroup(id: string): string | null {
  if (!/\.css($|\?)|[?&]lang\.css/.test(id)) return null;
  if (/\/styles\/wall-figure\./.test(id)) return 'wall';
  if (/\/src\/session\/|\/styles\/session\./.test(id)) return 'session';
  const [, folder] = /\/src\/(?:widgets|figures)\/([\w-]+)\//.exec(id) ?? [];
  return folder ?? 'site';
}

/** The file for the script `id`; null where the bundler shall decide. */
export function scriptGroup(id: string): string | null {
  return scripts.find(([, belongs]) => belongs(id))?.[0] ?? null;
}

const scripts: readonly (readonly [name: string, belongs: (id: string) => boolean])[] = [
  [
    'frame',
    (id) =>
      /\/src\/layouts\/(marks|theme|language|keep-word|place|search\/open)\b/.test(id) ||
      preloadHelper.test(id),
  ],
  [
    'memory',
    (id) =>
      /\/src\/ui\/device-store\b/.test(id) ||
      /\/src\/reading\/([\w-]+-record|record-parts|storage-notice|check\.client)\b/.test(id),
  ],
  [
    'room',
    (id) =>
      /\/node_modules\/@noble\//.test(id) ||
      (/\/src\/session\/(protocol|transport)\b/.test(id) &&
        !/\/(memory|facilitator|relay-login)\./.test(id)),
  ],
  ['cytoscape', (id) => /\/node_modules\/cytoscape\//.test(id)],
  ['graph', (id) => /\/src\/model\/graph\/(index-graph|types)\b/.test(id)],
  [
    'figure',
    (id) =>
      /\/node_modules\/(svelte|xstate|esm-env|clsx)\//.test(id) ||
      (/\/src\/ui\//.test(id) && !/\/(GraphCanvas|graph-canvas\/|download)/.test(id)),
  ],
];

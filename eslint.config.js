import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'coverage/', 'reports/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Types speak where they are cheap: plain TypeScript, which is all of the logic.
  {
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are what we count, in Chinese above all.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `SiteId | PlacementId` says more than `string`, even where both are strings.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
    },
  },

  // Typed arrays in loops with known bounds, and tests that fail loudly anyway.
  {
    files: ['src/model/graph/**', 'test/**', 'bench/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },

  { files: ['**/*.js', '**/*.mjs', '**/*.svelte.ts'], extends: [tseslint.configs.strict] },

  {
    files: ['**/*.svelte'],
    extends: [tseslint.configs.strict, svelte.configs.recommended],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // Every link of ours is Astro's; there is no SvelteKit router to go through.
      'svelte/no-navigation-without-resolve': 'off',
      // The content policy blocks inline style in markup that the server wrote.
      'svelte/no-inline-styles': ['error', { allowTransitions: true }],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // The declared names of props and snippets look reassigned to the plain rule.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },

  // The build leaves out what deep state needs, see src/build/bundles.ts.
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.name='$state']", message: 'Use $state.raw.' },
        {
          selector: "ImportDeclaration[source.value='svelte/reactivity']",
          message: 'Use $state.raw.',
        },
      ],
    },
  },

  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);

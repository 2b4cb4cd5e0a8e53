import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Site tests look at what `astro build` left here; another folder can be named for a build of one's own. */
const dist = process.env['SITE_DIST'] ?? 'dist';

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          sequence: { groupOrder: 0 },
          // For machines that are busy or slow; a test here takes milliseconds.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          env: { SITE_DIST: dist },
          // One browser, two pages at a time, after the unit tests: what one waits for, the other works.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser on a busy machine may miss a beat once; what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});

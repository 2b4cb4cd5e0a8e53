import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';

export default defineConfig({
  site: 'https://how-a-region-is-built.example',
  integrations: [mdx(), svelte()],
});

import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    siteUrl: string;
    /** Where playwright connects to the one browser of the run. */
    browserEndpoint: string;
  }
}

/** Serves the built site and starts one browser for all site tests; both end with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve({ dir: process.env['SITE_DIST'] ?? 'dist', port: 0 });
  const browser = await startBrowser();
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}

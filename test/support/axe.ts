import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * `all`: everything we hold ourselves to. `colours`: what another theme can change, for a page that has been looked at
 * with all rules in one theme.
 */
const rules = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/**
 * What axe finds on the page as it stands now, or only in the part that `within` selects: one line per element,
 * `rule: element (what to do)`.
 */
export async function axeFindings(
  page: Page,
  within?: string,
  which: keyof typeof rules = 'all',
): Promise<string[]> {
  const there = await page.evaluate(() => 'axe' in globalThis);
  if (!there) await page.evaluate(source);
  const results = await page.evaluate(
    async ([scope, runOnly]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: unknown, options: object) => Promise<AxeResults> };
      };
      // One rule reads the style sheets anew; it is about whole pages.
      const preload = scope === undefined;
      const options = { runOnly, preload, resultTypes: ['violations'] };
      const { violations } = await axe.run(scope ?? document, options);
      return violations;
    },
    [within, rules[which]] as const,
  );
  return results.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${help}) ${node.html.slice(0, 120)}`),
  );
}

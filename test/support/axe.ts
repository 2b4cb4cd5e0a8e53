import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands now, or only in the part that `within` selects: one line per element,
 * `rule: element (what to do)`.
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  const there = await page.evaluate(() => 'axe' in globalThis);
  if (!there) await page.evaluate(axe.source);
  const results = await page.evaluate(
    async ([scope, tags]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: unknown, options: object) => Promise<AxeResults> };
      };
      const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
      const { violations } = await axe.run(scope ?? document, options);
      return violations;
    },
    [within, TAGS] as const,
  );
  return results.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${help}) ${node.html.slice(0, 120)}`),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributesOf, dist, embeds, htmlOf, pages } from '../support/dist.ts';

const all = [...pages, ...embeds];
const ids = new Map(all.map((path) => [path, new Set(attributesOf(htmlOf(path), 'id'))]));

/** What is wrong with a link from one page, or undefined. Links to other hosts are not followed. */
function fault(from: string, href: string): string | undefined {
  const url = new URL(href, `http://site${from}`);
  if (url.host !== 'site' || !url.protocol.startsWith('http')) return undefined;
  const path = decodeURIComponent(url.pathname);
  if (!existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path))) {
    return `${from} links to ${href}: no such page or file`;
  }
  const known = ids.get(path);
  if (known === undefined)
    return path.endsWith('/') ? `${from} links to ${href}: no page` : undefined;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || known.has(anchor)
    ? undefined
    : `${from} links to ${href}: no such anchor`;
}

test.each(all)('%s has no broken link, file or anchor', (path) => {
  // A lab shows HTML for other pages in a field.
  const html = htmlOf(path).replace(/<textarea\b.*?<\/textarea>/s, '');
  const targets = ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) =>
    attributesOf(html, name),
  );
  expect(targets.flatMap((href) => fault(path, href) ?? [])).toEqual([]);
});

test.each(all)('%s has each id once', (path) => {
  const found = attributesOf(htmlOf(path), 'id');
  expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
});

test('an unknown address gets the not-found page and its status', async () => {
  const response = await fetch(`${inject('siteUrl')}/no/such/page/`);
  expect(response.status).toBe(404);
  if (existsSync(join(dist, '404.html'))) {
    expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  }
});

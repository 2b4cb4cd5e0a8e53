import type { Place } from './place.ts';
import { readPlace, writePlace } from './place.ts';

const key = 'region-built/place';

/**
 * Makes the language link carry the query string, the hash and the reading place along; without this script it is a plain
 * link to the same page. The place travels in the tab's storage, or in the tab's name where storage is denied.
 */
export function switchLanguageInPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  link?.addEventListener('click', () => {
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
    keep(writePlace({ path: target.pathname, ...here() }));
  });
  const place = readPlace(taken(), location.pathname);
  if (place) returnTo(place);
}

/** The blocks of the text. A figure's island has no box of its own, so its first child stands for it. */
function blocks(): Element[] {
  const children = [...(document.querySelector('main')?.children ?? [])];
  return children.map((child) =>
    child.getClientRects().length ? child : (child.firstElementChild ?? child),
  );
}

function here(): Omit<Place, 'path'> {
  const all = blocks();
  const block = Math.max(
    0,
    all.findIndex((each) => each.getBoundingClientRect().bottom > 1),
  );
  const box = all[block]?.getBoundingClientRect();
  const part = box && box.height > 0 ? Math.min(1, Math.max(-1, -box.top / box.height)) : 0;
  if (scrollY < 1) return { block: 0, part: 0 };
  const id = all[block]?.id || all[block]?.querySelector('[id]')?.id;
  return { block, part, ...(id ? { id } : {}) };
}

function returnTo(place: Place): void {
  if (place.block === 0 && place.part === 0) return;
  const go = () => {
    const all = blocks();
    const named = place.id ? document.getElementById(place.id) : null;
    const block = all.find((each) => named && each.contains(named)) ?? all[place.block];
    const box = block?.getBoundingClientRect();
    if (box) scrollTo({ top: box.top + scrollY + place.part * box.height, behavior: 'instant' });
  };
  go();
  // A hash makes the browser scroll once more when the page has loaded; the place wins, for the reader came from it.
  if (document.readyState !== 'complete') addEventListener('load', go, { once: true });
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    window.name = text;
  }
}

function taken(): string | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text;
  } catch {
    const text = window.name;
    window.name = '';
    return text;
  }
}

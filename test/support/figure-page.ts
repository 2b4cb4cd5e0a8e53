import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { openPage, type OpenPage, type PageOptions } from './open-page.ts';

/** A figure of the built site. */
export interface FigurePlace {
  /** Slug of its chapter, as in the address. */
  readonly chapter: string;
  /** Its id, which is also its key in the address. */
  readonly figure: string;
}

/** The address of a figure's chapter, with the figure in a state; '' is its start. */
export function figurePath({ chapter, figure }: FigurePlace, locale: Locale, state = ''): string {
  const query = state === '' ? '' : `?${figure}=${state}`;
  return `/${locale}/chapters/${chapter}/${query}`;
}

/** Opens a chapter with its figure in a state, and waits until the figure takes events. Reduced motion, if not told otherwise. */
export async function openFigure(
  place: FigurePlace,
  locale: Locale,
  state = '',
  options: PageOptions = {},
): Promise<OpenPage> {
  const before = async (page: Page): Promise<void> => {
    await keepIslands(page);
    await options.before?.(page);
  };
  const path = figurePath(place, locale, state);
  const opened = await openPage(path, { locale, reducedMotion: true, ...options, before });
  if (options.javaScript ?? true) await ready(opened.page, place.figure);
  return opened;
}

/** Turns to a figure, which may be what wakes it, and waits until it is awake and painted. */
export async function ready(page: Page, figure: string): Promise<void> {
  await page.locator(`#${figure}`).focus();
  await page.locator(`#${figure}[data-ready]`).waitFor();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

type Kept = typeof globalThis & { keptIslands: ReadonlyMap<string, HTMLElement> };

/** Keeps a copy of every island as the server wrote it, for `show`. */
async function keepIslands(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const figures = [...document.querySelectorAll('astro-island figure')];
      const kept = figures.map(({ id, parentElement }) => {
        const island = parentElement?.closest('astro-island');
        return [id, island?.cloneNode(true) as HTMLElement] as const;
      });
      Object.assign(globalThis, { keptIslands: new Map(kept) });
    });
  });
}

/**
 * Shows a figure in the state of a link, on a page that is open: the address gets the link, and a fresh copy of the
 * server's island takes the place of the one that is awake, reads the address and wakes. It is what opening the link does
 * without the rest of the page, in a tenth of the time.
 */
export async function show(page: Page, figure: string, state: string): Promise<void> {
  await page.evaluate(
    ([id, link]) => {
      const address = new URL(location.href);
      address.searchParams.delete(id);
      if (link !== '') address.searchParams.set(id, link);
      history.replaceState(null, '', address);
      const fresh = (globalThis as Kept).keptIslands.get(id)?.cloneNode(true);
      const old = document.getElementById(id)?.closest('astro-island');
      if (!fresh || !old) throw new Error(`no island around the figure “${id}”`);
      old.dispatchEvent(new CustomEvent('astro:unmount'));
      old.replaceWith(fresh);
    },
    [figure, state] as const,
  );
  await ready(page, figure);
}

/** The state of a figure in one or two sentences, as the page says it one frame after the control. */
export async function sentenceOf(page: Page, figure: string): Promise<string> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return page.locator(`#${figure} .figure-sentence`).innerText();
}

/** Expects of the figure's state in the address, which follows a moment after the figure. */
export const expectAddress = (page: Page, figure: string) =>
  expect.poll(() => new URL(page.url()).searchParams.get(figure));

/** What has the focus: its name, or else its words. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

/** Presses keys, one after another. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Walks inside the figure with the arrow key to the control with this name. */
export async function walkTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60 && (await focusedName(page)) !== name; steps++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await focusedName(page)).toBe(name);
}

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Track } from '../../src/session/tracks/track.ts';
import { openPage, type OpenPage } from './open-page.ts';

/** Console and projector of one session in one browser, as on a facilitator's laptop. */
export interface Room {
  readonly console: Page;
  readonly wall: Page;
  /** Waits until the console is at the step with this title. */
  readonly shows: (title: string) => Promise<void>;
  /** The state of the figure on the wall; undefined when there is none. */
  readonly linkOnWall: () => Promise<string | null | undefined>;
  /** Waits for a figure in a state on the wall: its sizes of text on the wall in px, and lists of steps that tell what comes. */
  readonly figureOnWall: (
    figure: string,
    link: string | null,
  ) => Promise<{ sizes: number[]; steps: number }>;
  /** Sizes in px of the words that stand on the wall outside of its figure. */
  readonly sizesOnWall: () => Promise<number[]>;
  /** How far the figure on the wall is scrolled down: 0 at its top, 1 at its end, NaN when all of it is seen. */
  readonly scrolledOnWall: () => Promise<number>;
  /** All words and attributes of the wall, frames included. */
  readonly textOfWall: () => Promise<string>;
  /** Everything that the console has said over any channel. */
  readonly sent: () => Promise<string[]>;
  readonly errors: () => readonly string[];
  readonly violations: readonly string[];
}

/** Two windows and four pages share one process: what they do follows, but not at once. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

/** Opens the console with a track (`own`: the one that is kept on this device), and from it the wall, 1,920 by 1,080. */
export async function openRoom(locale: Locale, track: string, kept?: Track): Promise<Room> {
  const opened = await openConsole(locale, `?track=${track}`, kept);
  const { page } = opened;
  await page.locator('.choose .primary').click();
  return roomOf(opened, () => page.locator('.console-wall button').first().click());
}

/** The console before a track is chosen. */
export async function openConsole(locale: Locale, query = '', kept?: Track): Promise<OpenPage> {
  const opened = await openPage(`/${locale}/session/console/${query}`, {
    locale,
    reducedMotion: true,
    before: async (page) => {
      const own = JSON.stringify({ v: 1, data: kept ?? null });
      await page.addInitScript((text) => {
        localStorage.setItem('region-built:session-track', text);
      }, own);
      await page.addInitScript(() => {
        const said: string[] = [];
        class Overheard extends BroadcastChannel {
          override postMessage(message: unknown): void {
            said.push(JSON.stringify(message));
            super.postMessage(message);
          }
        }
        Object.assign(globalThis, { said, BroadcastChannel: Overheard });
      });
    },
  });
  await opened.page.locator('.console[data-ready]').waitFor();
  return opened;
}

/** The room of a console where a session is open. `openWall` presses the button that opens the wall. */
export async function roomOf(opened: OpenPage, openWall: () => Promise<void>): Promise<Room> {
  const { page } = opened;
  const popup = page.waitForEvent('popup');
  await openWall();
  const wall = await popup;
  wall.on('pageerror', (error) => (opened.errors as string[]).push(error.message));
  await wall.setViewportSize({ width: 1920, height: 1080 });
  // A window in the background is not laid out anew.
  await wall.bringToFront();
  await wall.waitForFunction(
    () =>
      document.querySelector<HTMLElement>('.wall')?.style.getPropertyValue('--enlarged') === '2',
  );
  await page.bringToFront();

  const frameOf = (figure?: string) =>
    wall.frames().find((frame) => frame.url().includes(figure ? `/labs/${figure}/` : '/labs/'));
  const linkOnWall = async () => {
    const url = new URL((await frameOf()?.evaluate(() => location.href)) ?? 'about:blank');
    const figure = /\/labs\/([\w-]+)\//.exec(url.pathname)?.[1];
    return figure === undefined ? undefined : url.searchParams.get(figure);
  };
  return {
    console: page,
    wall,
    // A plain host has no relay, and the browser says so; a figure that was left may have been loading still.
    errors: () => opened.errors.filter((line) => !/status of 404|ERR_ABORTED/.test(line)),
    violations: opened.violations,
    linkOnWall,
    shows: (title) => soon(() => page.locator('.step-now h2').innerText()).toBe(title),
    async figureOnWall(figure, link) {
      // Some figures wake when they are seen, and a window in the background is not.
      await wall.bringToFront();
      await soon(() => frameOf(figure)?.url()).toBeDefined();
      await soon(linkOnWall).toBe(link);
      const frame = frameOf(figure)!;
      await frame.locator(`:root.on-wall #${figure}[data-ready]`).waitFor();
      const scale = await wall
        .locator('iframe')
        .first()
        .evaluate((it) => it.getBoundingClientRect().width / (it as HTMLElement).offsetWidth);
      const sizes = await frame.evaluate(textSizes);
      return {
        sizes: sizes.map((size) => size * scale),
        steps: await frame.locator('.figure-steps:visible, main > details, main > ol').count(),
      };
    },
    sizesOnWall: () => wall.evaluate(textSizes),
    scrolledOnWall: async () => {
      const figure = frameOf()?.locator('.figure');
      return (
        (await figure?.evaluate((it) => it.scrollTop / (it.scrollHeight - it.clientHeight))) ?? NaN
      );
    },
    textOfWall: async () =>
      (await Promise.all(wall.frames().map((frame) => frame.content()))).join(' '),
    sent: () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said),
  };
}

/** What a file that the page gave to the reader says. */
export async function textOfDownload(given: Download): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'session-')), given.suggestedFilename());
  await given.saveAs(file);
  return readFileSync(file, 'utf8');
}

/** Sizes of all text that is seen, in CSS px of its page; text of a drawing is scaled with it. Runs in the page. */
function textSizes(): number[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const sizes: number[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility() || node.textContent?.trim() === '') continue;
    if (element.closest('.visually-hidden, script, style')) continue;
    const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    sizes.push(parseFloat(getComputedStyle(element).fontSize) * drawn);
  }
  return sizes;
}

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { axeFindings } from './axe.ts';
import {
  expectAddress,
  openFigure,
  ready,
  sentenceOf,
  show,
  type FigurePlace,
} from './figure-page.ts';
import {
  cutControls,
  languageFaults,
  nextFrame,
  openDetails,
  sidewaysScroll,
  smallTargets,
  tinyFigureText,
  wideTables,
} from './look.ts';

export interface Walk extends FigurePlace {
  /** A link for each state that looks different, the richest one last; '' is the start. */
  readonly states: readonly string[];
  /** Compares what picture, sentence and table say in a state. */
  readonly agree?: (page: Page, state: string, locale: Locale) => Promise<void>;
  /** Faults of this figure's own drawing, looked for at every width. */
  readonly faults?: (page: Page) => Promise<readonly string[]>;
}

/** Every so many states are looked at longer: in forced colours, which come from the browser, and on a tablet. */
const LONGER_EVERY = 4;
const PHONES = [390, 320];
const TABLET = 820;

/**
 * The tests that every figure has, over a list of its states, in both languages: axe in light, dark and forced colours; nothing
 * scrolls sideways, is cut, tiny or too small to touch, at four widths; picture, sentence and table agree; the language switch
 * and a copied link lead to the same state. `test/site/figures.test.ts` asks the rest of every figure, without a list.
 */
export function walkFigure(walk: Walk): void {
  const { figure, states, agree } = walk;

  describe.each(locales)('%s, every state', (locale) => {
    test('can be read, seen and touched by everyone', { timeout: 180_000 }, async () => {
      await using opened = await openFigure(walk, locale);
      const { page } = opened;
      await leaveAlone(page, figure);
      for (const [index, state] of states.entries()) {
        const longer = index % LONGER_EVERY === 0;
        await show(page, figure, state);
        await openDetails(page, `#${figure}`);
        expect.soft(await page.locator(`#${figure} .figure-notice p`).count(), state).toBe(0);
        await agree?.(page, state, locale);
        const faults = [
          ...(await languageFaults(page, `#${figure}`)),
          ...(await themeFaults(page, figure, locale, longer)),
          ...(await widthFaults(page, walk, longer ? [TABLET, ...PHONES] : PHONES)),
        ];
        expect.soft(faults, state).toEqual([]);
      }
      expect.soft(opened.violations).toEqual([]);
      expect.soft(opened.errors).toEqual([]);
    });
  });

  test('the address drives it from outside; the language switch and a copied link keep the state', async () => {
    const state = states.at(-1) ?? '';
    await using opened = await openFigure(walk, 'en', state);
    const { page } = opened;
    const sentence = await sentenceOf(page, figure);
    const notices = page.locator(`#${figure} .figure-notice p`);
    await drive(page, figure, '');
    await expect.poll(() => sentenceOf(page, figure)).not.toBe(sentence);
    const start = await sentenceOf(page, figure);
    await drive(page, figure, state);
    await expect.poll(() => sentenceOf(page, figure)).toBe(sentence);
    await drive(page, figure, '1.~');
    await expect.poll(() => notices.count()).toBe(1);
    expect(await sentenceOf(page, figure)).toBe(start);
    await drive(page, figure, state);
    await expect.poll(() => notices.count()).toBe(0);

    await page.locator('[data-language-switch]').click();
    await page.waitForURL('**/zh/**');
    await ready(page, figure);
    await expectAddress(page, figure).toBe(state);
    const inChinese = await sentenceOf(page, figure);
    expect(inChinese).not.toBe(sentence);

    const link = await copiedLink(page, figure);
    expect([link.searchParams.get(figure), link.hash]).toEqual([state, `#${figure}`]);
    await page.goto(link.href);
    await ready(page, figure);
    expect(await sentenceOf(page, figure)).toBe(inChinese);
    expect(opened.errors).toEqual([]);
  });
}

/** Takes the rest of the page away, which axe would walk through in every state; `pages.test.ts` looks at whole pages. */
export async function leaveAlone(page: Page, figure: string): Promise<void> {
  await page.evaluate((id) => {
    const kept = document.getElementById(id)?.closest('astro-island') ?? null;
    for (const each of document.querySelectorAll('body > *, main *')) {
      if (!each.contains(kept) && !kept?.contains(each)) each.remove();
    }
  }, figure);
}

/** All rules in each language, and the rules about colours, which both share, in each theme. */
async function themeFaults(
  page: Page,
  figure: string,
  locale: Locale,
  forced: boolean,
): Promise<string[]> {
  const looks = [
    ...(locale === 'en' ? [['light', 'all'] as const] : []),
    ['dark', locale === 'en' ? 'colours' : 'all'] as const,
    ...(forced ? [['forced', 'colours'] as const] : []),
  ];
  const faults: string[] = [];
  for (const [look, rules] of looks) {
    await page.emulateMedia({
      colorScheme: look === 'light' ? 'light' : 'dark',
      forcedColors: look === 'forced' ? 'active' : 'none',
    });
    const findings = await axeFindings(page, `#${figure}`, rules);
    faults.push(...findings.map((finding) => `${look}, ${finding}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}

async function widthFaults(page: Page, walk: Walk, widths: readonly number[]): Promise<string[]> {
  const { figure, faults } = walk;
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const width of widths) {
    await page.setViewportSize({ ...before, width });
    await nextFrame(page);
    const here = await Promise.all([
      sidewaysScroll(page),
      wideTables(page),
      tinyFigureText(page),
      cutControls(page, figure),
      smallTargets(page, figure),
      faults?.(page) ?? [],
    ]);
    found.push(...here.flat().map((fault) => `${width} px, ${fault}`));
  }
  await page.setViewportSize(before);
  return found;
}

/** What a session does with a figure on a page that it frames: the state comes by the address, without a reload. */
async function drive(page: Page, figure: string, state: string): Promise<void> {
  await page.evaluate(
    ([key, text]) => {
      const address = new URL(location.href);
      address.searchParams.delete(key);
      if (text !== '') address.searchParams.set(key, text);
      history.replaceState(history.state, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [figure, state] as const,
  );
}

/** What “Copy link” hands on. The clipboard of the machine is shared by all tests, so the page gets one of its own. */
async function copiedLink(page: Page, figure: string): Promise<URL> {
  await page.evaluate(() => {
    const clipboard = {
      writeText: (text: string) => {
        Object.assign(globalThis, { copied: text });
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
  await page.locator(`#${figure} .share button`).click();
  await expect.poll(() => page.locator(`#${figure} .share [role=status]`).innerText()).not.toBe('');
  return new URL(await page.evaluate(() => (globalThis as unknown as { copied: string }).copied));
}

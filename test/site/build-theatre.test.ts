import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import content from '../../content/stories/region-2025.json' with { type: 'json' };
import { en } from '../../src/widgets/build-theatre/build-theatre.en.text.ts';
import { zh } from '../../src/widgets/build-theatre/build-theatre.zh.text.ts';
import { runOf } from '../../src/widgets/build-theatre/build-theatre.run.ts';
import { axeFindings } from '../support/axe.ts';
import { nextFrame, sidewaysScroll, tinyFigureText } from '../support/look.ts';
import { openPage, type OpenPage, type PageOptions } from '../support/open-page.ts';

const words = { en, zh } as const;
type Locale = keyof typeof words;
const told = runOf(1).story.steps.map(({ id }) => {
  const found = content.find((phase) => phase.id === id);
  if (!found) throw new Error(`no words for ${id}`);
  return found;
});
const WHOLE = '1.AFBGHCIJDKELMNOPQRSTUV';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { forcedColors: 'active' },
} as const;

async function openTheatre(
  locale: Locale,
  state = '',
  options: PageOptions = {},
): Promise<OpenPage> {
  const query = state === '' ? '' : `?build-theatre=${state}`;
  const path = `/${locale}/chapters/09-build-step-by-step/${query}`;
  const opened = await openPage(path, { locale, ...options });
  const figure = opened.page.locator('#build-theatre');
  // The figure wakes when the reader turns to it.
  await figure.focus();
  await opened.page.locator('#build-theatre[data-ready]').waitFor();
  return opened;
}

/** What picture, sentence and list say, each read from the page. */
function read(page: Page) {
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const states = (selector: string, key: string, word: string) => {
      const found: Record<string, string> = {};
      for (const each of all(selector)) {
        found[each.dataset[key] ?? ''] = each.querySelector(word)?.textContent.trim() ?? '';
      }
      return found;
    };
    return {
      status: text('#build-theatre .figure-status'),
      sentence: text('#build-theatre .figure-sentence').replace(/\s+/g, ' '),
      side: text('#build-theatre .happened').replace(/\s+/g, ' '),
      now: all('#build-theatre [data-phase][aria-current]').map((each) => each.dataset['phase']),
      lanes: states('#build-theatre [data-phase]', 'phase', 'small'),
      list: states('.build-steps [data-step]', 'step', '.state'),
      listNow: all('.build-steps [data-step][aria-current]').map((each) => each.dataset['step']),
    };
  });
}

describe.each(['en', 'zh'] as const)('the build theatre in %s', (locale) => {
  test('steps by keyboard through all phases; sentence, lanes, list and picture agree', async () => {
    await using opened = await openTheatre(locale);
    const { page } = opened;
    for (const [index, phase] of told.entries()) {
      await page.keyboard.press('ArrowRight');
      const shown = await read(page);
      expect.soft(shown.status).toContain(phase.name[locale]);
      expect.soft(shown.sentence).toContain(phase.name[locale]);
      expect.soft(shown.sentence).toContain(phase.exit[locale]);
      expect.soft(shown.side).toContain(phase.what[locale]);
      expect.soft(shown.now).toEqual([phase.id]);
      expect.soft(shown.listNow).toEqual([phase.id]);
      expect.soft(shown.list).toEqual(shown.lanes);
      expect.soft(shown.lanes[phase.id]).toBe(words[locale].state.done);
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        const where = `step ${index + 1}, ${look}`;
        expect.soft(await axeFindings(page, '#build-theatre'), where).toEqual([]);
      }
    }
    expect((await read(page)).sentence).toContain(words[locale].sentence.open);
    expect(new URL(page.url()).searchParams.get('build-theatre')).toBe(WHOLE);
    await page.keyboard.press('Home');
    expect((await read(page)).status).toBe(words[locale].atStart);
    await page.keyboard.press('End');
    expect((await read(page)).sentence).toContain(words[locale].sentence.open);
    expect(opened.violations).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('every departure is offered, and its outcome is in the model’s words', async () => {
    await using opened = await openTheatre(locale, '1.AFBGHCIJDKELM');
    const { page } = opened;
    const text = words[locale];
    for (const { id } of runOf(1).story.departures) {
      await page.keyboard.press('b');
      const label = text.drawer.departures[id] ?? id;
      await page.locator('#build-theatre .drawer button', { hasText: label }).click();
      const shown = await read(page);
      expect.soft(shown.status).toBe(label);
      expect.soft(shown.sentence).toContain(label);
      expect.soft(shown.sentence.length).toBeGreaterThan(label.length + 10);
      expect.soft(shown.sentence).not.toMatch(/undefined|@/);
      expect.soft(await axeFindings(page, '#build-theatre'), id).toEqual([]);
      const focused = await page.evaluate(() => document.activeElement?.textContent.trim());
      expect.soft(focused).toBe(text.break);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowLeft');
    }
    expect(opened.violations).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('a phase of the finished build, left out by keyboard, stops it where the model says', async () => {
    await using opened = await openTheatre(locale, WHOLE);
    const { page } = opened;
    const text = words[locale];
    const leftOut = async (id: string) => {
      await page.locator(`#build-theatre [data-phase="${id}"]`).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      return read(page);
    };
    const shown = await leftOut('MG1');
    expect(shown.now).toEqual(['MG2']);
    expect(shown.lanes['MG1']).toBe(text.state['left out']);
    expect(shown.lanes['MG2']).toBe(text.state.refused);
    expect(shown.list).toEqual(shown.lanes);
    expect(shown.sentence).toContain(text.sentence.refused);
    expect(await page.locator('#build-theatre .figure-stage .fault').count()).toBeGreaterThan(0);
    expect(await axeFindings(page, '#build-theatre')).toEqual([]);
    // Taken back in, it is made up for, and the build goes on to its end.
    await leftOut('MG1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    expect((await read(page)).sentence).toContain(text.sentence.open);
  });

  test('a broken link opens the start with a notice in the reader’s language', async () => {
    await using opened = await openTheatre(locale, '1.AA');
    const { page } = opened;
    const notice = page.locator('#build-theatre .figure-notice');
    expect(await notice.textContent()).toContain(words[locale].trouble.broken);
    expect((await read(page)).status).toBe(words[locale].atStart);
    expect(await axeFindings(page, '#build-theatre')).toEqual([]);
  });
});

describe('one state', () => {
  test('the other language opens where the reader is', async () => {
    await using opened = await openTheatre('en', '1.AFbGHC3-belief-4');
    const { page } = opened;
    const before = await read(page);
    await page.locator('a[data-language-switch]').click();
    await page.waitForURL('**/zh/**');
    await page.locator('#build-theatre').scrollIntoViewIfNeeded();
    await page.locator('#build-theatre[data-ready]').waitFor();
    await nextFrame(page);
    const after = await read(page);
    expect(after.status).toBe(zh.drawer.departures['lose-proxy']);
    expect(Object.keys(after.lanes)).toEqual(Object.keys(before.lanes));
    expect(after.lanes['PH2']).toBe(zh.state['left out']);
    expect(await page.locator('#build-theatre .build-number [role=status]').textContent()).toBe(
      zh.build(4),
    );
  });

  test('belief and reality turn table and stage together', async () => {
    await using opened = await openTheatre('en', '1.AFBGHCIJDK');
    const { page } = opened;
    const row = page.locator('#build-theatre [data-name="object-store"] td');
    expect(await row.textContent()).toContain('Smart proxy → S3, bootstrap Region');
    const picture = await page.locator('#build-theatre .stage').innerHTML();
    await page.getByRole('radio', { name: en.views.belief }).click();
    expect(await row.textContent()).toContain('S3, new Region');
    expect(await page.locator('#build-theatre .stage').innerHTML()).not.toBe(picture);
  });

  test('plays, stands still for the voice, and stops at a refusal', async () => {
    await using opened = await openTheatre('en', '1.e');
    const { page } = opened;
    await page.locator('#build-theatre').getByText(en.speed.normal).click();
    await page.locator('#build-theatre').focus();
    await page.keyboard.press(' ');
    expect(await page.locator('.figure-sentence').getAttribute('aria-live')).toBe('off');
    await page.locator('#build-theatre .segment.refused').waitFor({ timeout: 25_000 });
    expect(await page.locator('.figure-sentence').getAttribute('aria-live')).toBe('polite');
    expect((await read(page)).now).toEqual(['SW6']);
    expect(await page.locator('.stepper .primary').textContent()).toContain(en.without);
  });

  test('each lane goes on alone', async () => {
    await using opened = await openTheatre('en');
    const { page } = opened;
    const physical = page.locator('#build-theatre .track.physical .track-head button');
    for (let times = 0; times < 5; times++) await physical.click();
    const { lanes } = await read(page);
    expect([lanes['PH5'], lanes['SW1']]).toEqual([en.state.done, en.state.next]);
    expect(await physical.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('on a small screen', () => {
  test.each([
    ['en', '1.AFBGHCIJDKELO'],
    ['zh', '1.AFBGHIJK'],
    ['en', `${WHOLE}-belief`],
  ] as const)('%s %s: nothing scrolls sideways, no text is tiny or cut', async (locale, state) => {
    await using opened = await openTheatre(locale, state, { width: 320 });
    const { page } = opened;
    await page.keyboard.press('b');
    expect.soft(await sidewaysScroll(page)).toEqual([]);
    expect.soft(await tinyFigureText(page)).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#build-theatre :is(button, .chip)')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent.trim()),
    );
    expect.soft(cut).toEqual([]);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#build-theatre :is(button, select, input)')]
        .filter((each) => each.checkVisibility() && each.offsetHeight < 44)
        .map((each) => each.textContent.trim()),
    );
    expect.soft(small).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test.each(['en', 'zh'] as const)('all steps stand in words, in %s', async (locale) => {
    const path = `/${locale}/chapters/09-build-step-by-step/`;
    await using opened = await openPage(path, { javaScript: false, locale });
    for (const { what } of told) {
      expect.soft(await opened.page.getByText(what[locale]).isVisible()).toBe(true);
    }
    expect(await opened.page.locator('#build-theatre .figure-controls').isVisible()).toBe(false);
  });
});

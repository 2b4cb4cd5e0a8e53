import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import content from '../../content/stories/region-2025.json' with { type: 'json' };
import { en } from '../../src/widgets/build-theatre/builds/region.en.text.ts';
import { zh } from '../../src/widgets/build-theatre/builds/region.zh.text.ts';
import { region } from '../../src/widgets/build-theatre/builds/region.theatre.ts';
import { axeFindings } from '../support/axe.ts';
import { expectAddress, openFigure, press } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';
import {
  cutControls,
  nextFrame,
  sidewaysScroll,
  smallTargets,
  tinyFigureText,
} from '../support/look.ts';

const words = { en, zh } as const;
const place = { chapter: '09-build-step-by-step', figure: 'build-theatre' };
const { figure } = place;
const told = region.runOf(1).story.steps.map(({ id }) => {
  const found = content.find((phase) => phase.id === id);
  if (!found) throw new Error(`no words for ${id}`);
  return found;
});
const WHOLE = '1.AFBGHCIJDKELMNOPQRSTUV';
const BEFORE_MIGRATION = '1.AFBGHCIJDKELM';

walkFigure({
  ...place,
  states: [
    ...told.map((_, done) => WHOLE.slice(0, '1.'.length + done)).filter((link) => link !== '1.'),
    ...region.runOf(1).story.departures.map((_, departure) => `${BEFORE_MIGRATION}${departure}`),
    '1.AFBGHIJK',
    `${WHOLE}-belief`,
    '1.AFbGHC3-belief-4',
  ],
  agree: async (page, state) => {
    const shown = await read(page);
    expect.soft(shown.list, state).toEqual(shown.lanes);
    expect.soft(shown.listNow, state).toEqual(shown.now);
    expect.soft(shown.sentence, state).not.toMatch(/undefined|@/);
  },
});

/** What picture, sentence and list say, each read from the page; list and panel follow the picture in the next frame. */
async function read(page: Page) {
  await nextFrame(page);
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
  test('steps by keyboard through all phases; sentence, lanes, list and panel name each', async () => {
    await using opened = await openFigure(place, locale);
    const { page } = opened;
    for (const phase of told) {
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
    }
    expect((await read(page)).sentence).toContain(words[locale].open);
    await expectAddress(page, figure).toBe(WHOLE);
    await press(page, 'Home');
    expect((await read(page)).status).toBe(words[locale].atStart);
    await press(page, 'End');
    expect((await read(page)).sentence).toContain(words[locale].open);
    expect(opened.violations).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('every departure is offered, and its outcome is in the model’s words', async () => {
    await using opened = await openFigure(place, locale, BEFORE_MIGRATION);
    const { page } = opened;
    const text = words[locale];
    for (const { id } of region.runOf(1).story.departures) {
      await press(page, 'b');
      const label = text.departures[id] ?? id;
      await page.locator('#build-theatre .drawer button', { hasText: label }).click();
      const shown = await read(page);
      expect.soft(shown.status).toBe(label);
      expect.soft(shown.sentence).toContain(label);
      expect.soft(shown.sentence.length).toBeGreaterThan(label.length + 10);
      const focused = await page.evaluate(() => document.activeElement?.textContent.trim());
      expect.soft(focused).toBe(text.break);
      await press(page, 'Escape', 'ArrowLeft');
    }
    expect(opened.errors).toEqual([]);
  });

  test('a phase of the finished build, left out by keyboard, stops it where the model says', async () => {
    await using opened = await openFigure(place, locale, WHOLE);
    const { page } = opened;
    const text = words[locale];
    const leftOut = async (id: string) => {
      await page.locator(`#build-theatre [data-phase="${id}"]`).focus();
      await press(page, 'Enter', 'Enter');
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
    await press(page, 'Escape', 'End');
    expect((await read(page)).sentence).toContain(text.open);
  });
});

describe('one state', () => {
  test('belief and reality turn table and stage together', async () => {
    await using opened = await openFigure(place, 'en', '1.AFBGHCIJDK');
    const { page } = opened;
    const row = page.locator('#build-theatre [data-name="object-store"] td');
    expect(await row.textContent()).toContain('Smart proxy → S3, bootstrap Region');
    const picture = await page.locator('#build-theatre .stage').innerHTML();
    await page.getByRole('radio', { name: en.views.belief }).click();
    expect(await row.textContent()).toContain('S3, new Region');
    expect(await page.locator('#build-theatre .stage').innerHTML()).not.toBe(picture);
  });

  test('plays, stands still for the voice, and stops at a refusal', async () => {
    await using opened = await openFigure(place, 'en', '1.e');
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
    await using opened = await openFigure(place, 'en');
    const { page } = opened;
    const physical = page.locator('#build-theatre .track.physical .track-head button');
    for (let times = 0; times < 5; times++) await physical.click();
    const { lanes } = await read(page);
    expect([lanes['PH5'], lanes['SW1']]).toEqual([en.state.done, en.state.next]);
    expect(await physical.getAttribute('aria-disabled')).toBe('true');
  });
});

test.each(['en', 'zh'] as const)('the open drawer fits a small phone, in %s', async (locale) => {
  await using opened = await openFigure(place, locale, '1.AFBGHCIJDKELO', { width: 320 });
  const { page } = opened;
  await press(page, 'b');
  const faults = [
    await axeFindings(page, '#build-theatre'),
    await sidewaysScroll(page),
    await tinyFigureText(page),
    await cutControls(page, figure),
    await smallTargets(page, figure),
  ];
  expect(faults.flat()).toEqual([]);
});

test.each(['en', 'zh'] as const)('without JavaScript each phase is told, in %s', async (locale) => {
  await using opened = await openFigure(place, locale, '', { javaScript: false });
  const steps = opened.page.locator('.figure-steps');
  for (const { what } of told) {
    expect.soft(await steps.getByText(what[locale]).isVisible()).toBe(true);
  }
});

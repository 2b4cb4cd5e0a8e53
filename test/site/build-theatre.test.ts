import { describe, expect, test } from 'vitest';
import content from '../../content/stories/region-2025.json' with { type: 'json' };
import { en } from '../../src/widgets/build-theatre/builds/region.en.text.ts';
import { zh } from '../../src/widgets/build-theatre/builds/region.zh.text.ts';
import { region } from '../../src/widgets/build-theatre/builds/region.theatre.ts';
import { axeFindings } from '../support/axe.ts';
import { expectAddress, openFigure, press } from '../support/figure-page.ts';
import { leaveAlone, walkFigure } from '../support/figure-walk.ts';
import { readTheatre, theatreAgrees } from '../support/theatre-page.ts';
import { cutControls, sidewaysScroll, smallTargets, tinyFigureText } from '../support/look.ts';

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
  // One of each kind: the start, hosts on both sides, a fall, a refusal with a circle, a failed check, and the end as believed.
  states: [
    '',
    BEFORE_MIGRATION,
    `${BEFORE_MIGRATION}3`,
    '1.AFBGHIJK',
    '1.AFbGHC3-belief-4',
    `${WHOLE}-belief`,
  ],
  agree: (page, state) => theatreAgrees(page, figure, state),
});

describe.each(['en', 'zh'] as const)('the build theatre in %s', (locale) => {
  test('steps by keyboard through all phases, each free of faults; sentence, lanes, list and panel name each', async () => {
    await using opened = await openFigure(place, locale);
    const { page } = opened;
    await leaveAlone(page, figure);
    // Names, roles and contrast at every step: in light with English words, in dark with Chinese ones.
    if (locale === 'zh') await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator(`#${figure}`).focus();
    for (const phase of told) {
      await page.keyboard.press('ArrowRight');
      const shown = await readTheatre(page, figure);
      const faults = await axeFindings(page, `#${figure}`, locale === 'en' ? 'all' : 'colours');
      expect.soft(faults, phase.id).toEqual([]);
      expect.soft(shown.status).toContain(phase.name[locale]);
      expect.soft(shown.sentence).toContain(phase.name[locale]);
      expect.soft(shown.sentence).toContain(phase.exit[locale]);
      expect.soft(shown.side).toContain(phase.what[locale]);
      expect.soft(shown.now).toEqual([phase.id]);
      expect.soft(shown.listNow).toEqual([phase.id]);
      expect.soft(shown.list).toEqual(shown.lanes);
      expect.soft(shown.lanes[phase.id]).toBe(words[locale].state.done);
    }
    expect((await readTheatre(page, figure)).sentence).toContain(words[locale].open);
    await expectAddress(page, figure).toBe(WHOLE);
    await press(page, 'Home');
    expect((await readTheatre(page, figure)).status).toBe(words[locale].atStart);
    await press(page, 'End');
    expect((await readTheatre(page, figure)).sentence).toContain(words[locale].open);
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
      const shown = await readTheatre(page, figure);
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
      return readTheatre(page, figure);
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
    expect((await readTheatre(page, figure)).sentence).toContain(text.open);
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
    await using opened = await openFigure(place, 'en', '1.eAFBGHCIJD');
    const { page } = opened;
    await page.locator('#build-theatre').getByText(en.speed.normal).click();
    await page.locator('#build-theatre').focus();
    await page.keyboard.press(' ');
    expect(await page.locator('.figure-sentence').getAttribute('aria-live')).toBe('off');
    await page.locator('#build-theatre .segment.refused').waitFor({ timeout: 25_000 });
    expect(await page.locator('.figure-sentence').getAttribute('aria-live')).toBe('polite');
    expect((await readTheatre(page, figure)).now).toEqual(['SW6']);
    expect(await page.locator('.stepper .primary').textContent()).toContain(en.without);
  });

  test('each lane goes on alone', async () => {
    await using opened = await openFigure(place, 'en');
    const { page } = opened;
    const physical = page.locator('#build-theatre .track.physical .track-head button');
    for (let times = 0; times < 5; times++) await physical.click();
    const { lanes } = await readTheatre(page, figure);
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

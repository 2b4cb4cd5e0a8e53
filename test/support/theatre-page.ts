import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { nextFrame } from './look.ts';

/** What lanes, sentence, panel and list of a build theatre say, each read from the page. */
export interface Shown {
  readonly status: string;
  readonly sentence: string;
  readonly side: string;
  readonly now: readonly (string | undefined)[];
  /** The state of each phase in words, by its id. */
  readonly lanes: Readonly<Record<string, string>>;
  readonly list: Readonly<Record<string, string>>;
  readonly listNow: readonly (string | undefined)[];
}

/** Panel, picture and list follow the lanes in the next frame. */
export async function readTheatre(page: Page, figure: string): Promise<Shown> {
  await nextFrame(page);
  return page.evaluate((id) => {
    const here = document.getElementById(id)?.closest('astro-island') ?? document;
    const text = (selector: string) => here.querySelector(selector)?.textContent.trim() ?? '';
    const all = (selector: string) => [...here.querySelectorAll<HTMLElement>(selector)];
    const states = (selector: string, key: string, word: string) => {
      const found: Record<string, string> = {};
      for (const each of all(selector)) {
        found[each.dataset[key] ?? ''] = each.querySelector(word)?.textContent.trim() ?? '';
      }
      return found;
    };
    return {
      status: text('.figure-status'),
      sentence: text('.figure-sentence').replace(/\s+/g, ' '),
      side: text('.happened').replace(/\s+/g, ' '),
      now: all('[data-phase][aria-current]').map((each) => each.dataset['phase']),
      lanes: states('[data-phase]', 'phase', 'small'),
      list: states('.build-steps [data-step]', 'step', '.state'),
      listNow: all('.build-steps [data-step][aria-current]').map((each) => each.dataset['step']),
    };
  }, figure);
}

/** Lanes and list name the same phase, in the same states; the sentence has no gap and no id. */
export async function theatreAgrees(page: Page, figure: string, state: string): Promise<void> {
  const shown = await readTheatre(page, figure);
  expect.soft(shown.list, state).toEqual(shown.lanes);
  expect.soft(shown.listNow, state).toEqual(shown.now);
  expect.soft(shown.sentence, state).not.toMatch(/undefined|@/);
}

import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { QuestionShow, Show } from '../../src/session/protocol/state.ts';
import { openPage, type OpenPage, type PageOptions } from './open-page.ts';
import { soon } from './room.ts';
import type { SessionSite } from './session-site.ts';

/** A learner's page of a session, and what the room may be shown there. */
export const both = (en: string, zh: string) => ({ en, zh });

export const figure = (link: string | null): Show => ({
  kind: 'figure',
  figure: 'cut-the-knot',
  link,
});

export function question(more: Partial<QuestionShow> = {}): QuestionShow {
  const words = {
    ask: both('Which one comes first?', '哪个先来？'),
    options: [both('Power', '供电'), both('Network', '网络'), both('Names', '名字')],
  };
  const plain = { kind: 'question', id: 'which', poll: 1, options: 3, pick: 'one', words };
  return { ...plain, phase: 'open', ...more } as QuestionShow;
}

export function openFollower(
  session: SessionSite,
  options: PageOptions = {},
  how: 'link' | 'typed' | 'state' = 'link',
): Promise<OpenPage> {
  return openPage(session.follow(options.locale === 'zh' ? 'zh' : 'en', how), options);
}

/** Waits until a part of the page has these words. */
export const says = (page: Page, part: string, text: string | RegExp) =>
  soon(() => page.locator(`[data-part="${part}"]`).textContent()).toMatch(text);

export const frameOf = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/labs/cut-the-knot/embed/'));

/** Waits until the figure in the frame takes events. */
export const figureReady = (page: Page) =>
  page.locator('[data-part="frame"]').contentFrame().locator('#cut-the-knot[data-ready]').waitFor();

/** The state of the figure in the frame; null for its first picture. */
export const linkOf = (page: Page) =>
  new URL(frameOf(page)?.url() ?? 'about:blank').searchParams.get('cut-the-knot');

/** Nothing went wrong but the network. */
export function clean({ errors, violations }: OpenPage): void {
  expect(violations).toEqual([]);
  expect(
    errors.filter((line) => !/WebSocket|ERR_CONNECTION|Failed to (load|fetch)/.test(line)),
  ).toEqual([]);
}

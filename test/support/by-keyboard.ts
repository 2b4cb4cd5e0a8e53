import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { soon } from './room.ts';

/** Works a page without a pointer. After every key the focus is looked at: it is on something, it is drawn, and nothing lies over it. */
export function byKeyboard(page: Page) {
  /** What has the focus, as it is called; the figure in the frame by its id. */
  const held = async () => (await focused(page)).name;

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      const good = { key, name: expect.any(String) as string, seen: true, outlined: true };
      await soon(async () => ({ key, ...(await focused(page)) })).toEqual(good);
    }
  }
  async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    while (!(await held()).startsWith(name)) {
      expect(passed.length, `${name} after ${passed.join(', ')}`).toBeLessThan(60);
      passed.push(await held());
      await press(key);
    }
  }
  async function use(button: string, key = 'Enter'): Promise<void> {
    await tabTo(button);
    await press(key);
  }
  return { press, tabTo, use, held };
}

interface Focused {
  readonly name: string;
  /** It is in sight, and its middle is not covered. */
  readonly seen: boolean;
  readonly outlined: boolean;
}

async function focused(page: Page): Promise<Focused> {
  const frame = await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  const inside = page.frames().find((one) => one !== page.mainFrame());
  return (frame && inside ? inside : page.mainFrame()).evaluate(() => {
    const it = document.activeElement ?? document.body;
    const label = it.closest('label') ?? it;
    const { left, top, right, bottom } = label.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
    const over = document.elementFromPoint(x, y);
    const style = getComputedStyle(it);
    const words = it.getAttribute('aria-label') ?? label.textContent;
    return {
      name: (it.id || words)
        .replaceAll(/[◀▶\s]+/g, ' ')
        .trim()
        .slice(0, 60),
      seen: it !== document.body && over !== null && (label.contains(over) || over.contains(label)),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });
}

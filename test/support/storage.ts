import type { Page } from 'playwright-core';

/** For `before` of `openPage`: the storage refuses everything, as in a strict browser. */
export async function deniedStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
}

/** The storage can be read and takes nothing more. */
export async function fullStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

/** The storage holds these texts, by their full names, before the first page opens; later pages find what was left of them. */
export function withStored(stored: Readonly<Record<string, string>>) {
  return async (page: Page): Promise<void> => {
    await page.addInitScript((entries) => {
      if (sessionStorage.getItem('stored')) return;
      sessionStorage.setItem('stored', 'yes');
      for (const [name, text] of entries) localStorage.setItem(name, text);
    }, Object.entries(stored));
  };
}

/** What lies in the storage now, by full name. */
export function storedIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
}

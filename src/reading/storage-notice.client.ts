import type { StoreTrouble } from '../ui/device-store.ts';

const words = { denied: 'off', full: 'off', corrupt: 'broken', newer: 'newer' } as const;

/**
 * Says what is wrong with the storage, in the words that the page holds. The store itself reports each kind of trouble a
 * single time, so null mostly.
 */
export function tellTrouble(trouble: StoreTrouble | null): void {
  const notice = document.querySelector<HTMLElement>('[data-storage-notice]');
  if (!trouble || !notice) return;
  notice.textContent = notice.dataset[words[trouble]] ?? '';
  notice.hidden = false;
}

/** True when the page has said that something is wrong. */
export function troubleTold(): boolean {
  return document.querySelector('[data-storage-notice]:not([hidden])') !== null;
}

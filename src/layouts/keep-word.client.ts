/**
 * Keeps one word on this device for the script in the head, which must read it before the first paint and therefore
 * cannot load the device store. An empty word forgets. Where storage is denied or full the choice lasts for this page.
 */
export function keepWord(key: string, word: string): void {
  try {
    if (word) localStorage.setItem(key, word);
    else localStorage.removeItem(key);
  } catch {
    // The attribute on the page already shows the choice; there is nothing else to do.
  }
}

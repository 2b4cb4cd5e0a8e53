import type { StoreTrouble } from '../ui/device-store.ts';
import { deviceStore } from '../ui/device-store.ts';
import { betKey, betShape } from './bet-record.ts';

/** The bet and its return in the debrief; the words are all in the page, in the reader's language. */
function bets(): void {
  const section = document.querySelector<HTMLElement>('[data-bet]');
  if (!section) return;
  const key = betKey(section.dataset['bet'] ?? '');
  const bet = section.dataset['betId'] ?? '';
  const found = deviceStore.read(key, betShape);
  tell(section, found.trouble);
  const radios = [...section.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  for (const radio of radios) {
    if (found.value?.bet === bet && found.value.choice === radio.value) radio.checked = true;
    if (radio.checked) meetAgain(radio.value);
    radio.addEventListener('change', () => {
      const trouble = deviceStore.write(key, betShape, { bet, choice: radio.value });
      tell(section, trouble);
      const note = section.querySelector<HTMLElement>('[data-kept]');
      if (note && !section.dataset['trouble']) note.textContent = note.dataset['kept'] ?? '';
      meetAgain(radio.value);
    });
  }
}

/** Shows, in the debrief, the sentences that belong to the option. */
function meetAgain(choice: string): void {
  for (const again of document.querySelectorAll('[data-bet-again]')) {
    again.querySelector('[data-unanswered]')?.setAttribute('hidden', '');
    for (const said of again.querySelectorAll<HTMLElement>('[data-said]')) {
      said.hidden = said.dataset['said'] !== choice;
    }
  }
}

/** Says once what is wrong with the storage. The store itself reports each kind of trouble a single time. */
function tell(section: HTMLElement, trouble: StoreTrouble | null): void {
  const notice = section.querySelector<HTMLElement>('.notice');
  if (!trouble || !notice) return;
  const words = { denied: 'off', full: 'off', corrupt: 'broken', newer: 'newer' } as const;
  section.dataset['trouble'] = trouble;
  notice.textContent = notice.dataset[words[trouble]] ?? '';
  notice.hidden = false;
}

/** A chosen option gets its own reply: the hint for a wrong one, the reason for the right one. */
function checks(): void {
  for (const check of document.querySelectorAll<HTMLElement>('[data-check]')) {
    check.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const reply = check.querySelector<HTMLElement>('.reply');
      const found = check.querySelector<HTMLElement>(`[data-for="${CSS.escape(target.value)}"]`);
      const words = found?.querySelector('[data-reply]')?.textContent ?? '';
      const right = found?.dataset['right'];
      check.dataset['state'] = right ? 'right' : 'wrong';
      reply?.replaceChildren(...(right ? [strong(right), ' ', words] : [words]));
    });
  }
}

function strong(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}

bets();
checks();

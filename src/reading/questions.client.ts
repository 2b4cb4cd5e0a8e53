import { deviceStore } from '../ui/device-store.ts';
import { betKey, betShape } from './bet-record.ts';
import { chapterKey, chapterShape, type ChapterRecord } from './chapter-record.ts';
import { onChoice, reply, tick } from './check.client.ts';
import { tellTrouble, troubleTold } from './storage-notice.client.ts';

/** The bet and its return in the debrief; the words are all in the page, in the reader's language. */
export function rememberBet(): void {
  const section = document.querySelector<HTMLElement>('[data-bet]');
  if (!section) return;
  const key = betKey(section.dataset['bet'] ?? '');
  const bet = section.dataset['betId'] ?? '';
  const found = deviceStore.read(key, betShape);
  tellTrouble(found.trouble);
  if (found.value?.bet === bet && tick(section, found.value.choice)) meetAgain(found.value.choice);
  onChoice(section, (choice) => {
    tellTrouble(deviceStore.write(key, betShape, { bet, choice }));
    const note = section.querySelector<HTMLElement>('[data-kept]');
    if (note && !troubleTold()) note.textContent = note.dataset['kept'] ?? '';
    meetAgain(choice);
  });
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

/** The checks of the chapter: each answer gets its reply and is remembered; all right means that the chapter is done. */
export function rememberChecks(): void {
  const section = document.querySelector<HTMLElement>('[data-checks]');
  if (!section) return;
  const key = chapterKey(section.dataset['checks'] ?? '');
  const found = deviceStore.read(key, chapterShape);
  tellTrouble(found.trouble);
  let record = found.value;
  const keep = (next: ChapterRecord) => {
    record = next;
    tellTrouble(deviceStore.write(key, chapterShape, next));
    showDone(next.done);
  };
  const checks = [...section.querySelectorAll<HTMLElement>('[data-check]')];
  for (const check of checks) {
    const id = check.dataset['check'] ?? '';
    const before = record.answers[id];
    if (before && tick(check, before)) reply(check, before);
    onChoice(check, (choice) => {
      reply(check, choice);
      const allRight = checks.every(({ dataset }) => dataset['state'] === 'right');
      keep({ answers: { ...record.answers, [id]: choice }, done: record.done || allRight });
    });
  }
  showDone(record.done);
  document.querySelector('[data-done-switch]')?.addEventListener('click', () => {
    keep({ ...record, done: !record.done });
  });
}

function showDone(done: boolean): void {
  document.querySelector('[data-done-switch]')?.setAttribute('aria-pressed', String(done));
}

import { showMarks } from '../layouts/marks.client.ts';
import { deviceStore, type Snapshot } from '../ui/device-store.ts';
import { writeBackup } from './backup.ts';
import { fill } from './fill.ts';
import type { ReadBackup } from './read-backup.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);

/** What was kept before the last change of all; the undo button brings it back. */
let before: Snapshot | undefined;

/** Wires the buttons for all that is kept. `changed` is called whenever something else is kept than before. */
export function offerKept(changed: () => void): void {
  const showAll = () => {
    part('text')?.replaceChildren(writeBackup(deviceStore.snapshot()));
    changed();
  };
  const change = (to: Snapshot, words: string, mayUndo: boolean) => {
    const was = deviceStore.snapshot();
    const trouble = deviceStore.restore(to);
    if (trouble) {
      say(wordsOf('said', trouble));
      return;
    }
    before = mayUndo ? was : undefined;
    part('undo')?.toggleAttribute('hidden', !mayUndo);
    wear(to);
    showAll();
    say(words);
  };
  part('take')?.addEventListener('click', () => {
    save(writeBackup(deviceStore.snapshot()));
    say(wordsOf('take', 'take'));
  });
  part('erase')?.addEventListener('click', () => {
    change(new Map(), wordsOf('erase', 'erase'), true);
    part('undo')?.focus();
  });
  part('undo')?.addEventListener('click', () => {
    if (before) change(before, wordsOf('undo', 'undo'), false);
    part('erase')?.focus();
  });
  const file = document.querySelector<HTMLInputElement>('[data-file]');
  part('bring')?.addEventListener('click', () => {
    file?.click();
  });
  file?.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen) void bring(chosen, change);
    file.value = '';
  });
  // Another tab may answer a question while this one shows what is kept.
  addEventListener('storage', showAll);
  showAll();
}

async function bring(
  file: File,
  change: (to: Snapshot, words: string, mayUndo: boolean) => void,
): Promise<void> {
  const read = await readFile(file);
  if (read.kind === 'fault') {
    say(wordsOf('said', read.fault));
    return;
  }
  const brought = fill(wordsOf('said', 'brought'), { taken: read.taken });
  const leftOut = read.left > 0 ? fill(wordsOf('said', 'leftOut'), { left: read.left }) : '';
  change(read.snapshot, `${brought} ${leftOut}`.trim(), true);
}

/** Few readers bring a file, so what reads it is loaded then. */
async function readFile(
  file: File,
): Promise<ReadBackup | { readonly kind: 'fault'; readonly fault: 'unread' }> {
  try {
    const { largestBackup, readBackup } = await import('./read-backup.ts');
    // UTF-8 takes up to four bytes for a character; a file that is longer is not even read.
    if (file.size > largestBackup * 4) return { kind: 'fault', fault: 'large' };
    return readBackup(await file.text(), deviceStore.snapshot());
  } catch {
    return { kind: 'fault', fault: 'unread' };
  }
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'how-a-region-is-built.json';
  link.click();
  // The download has begun; the address may go once the browser has had time to open it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Shows the page in the colours and with the claim marks that are kept now. */
function wear(kept: Snapshot): void {
  const root = document.documentElement;
  for (const word of ['theme', 'marks']) {
    const value = kept.get(`region-built/${word}`);
    if (value) root.setAttribute(`data-${word}`, value);
    else root.removeAttribute(`data-${word}`);
  }
  showMarks();
}

function wordsOf(name: string, key: string): string {
  return part(name)?.dataset[key] ?? '';
}

function say(words: string): void {
  part('said')?.replaceChildren(words);
}

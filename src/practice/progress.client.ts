import { betKey, betShape } from '../reading/bet-record.ts';
import { chapterKey, chapterShape } from '../reading/chapter-record.ts';
import { tellTrouble } from '../reading/storage-notice.client.ts';
import { deviceStore } from '../ui/device-store.ts';
import { fill } from './fill.ts';
import { offerKept } from './kept.client.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
const rows = [...document.querySelectorAll<HTMLElement>('tr[data-of]')];

/** What every cell says while nothing is kept; a cell returns to it when all is erased. */
const untouched = new Map(
  rows.flatMap((row) => [...row.querySelectorAll('td')]).map((cell) => [cell, cell.textContent]),
);

function showProgress(): void {
  const done = rows.filter(showRow).length;
  const line = part('left');
  if (!line) return;
  const { left = '', allDone = '', nothing = '' } = line.dataset;
  const open = rows.length - done;
  const words = open === 0 ? allDone : fill(left, { count: open });
  line.textContent = deviceStore.list().length === 0 ? nothing : words;
}

/** Fills the row of one chapter; true when the chapter is done. */
function showRow(row: HTMLElement): boolean {
  const chapter = row.dataset['of'] ?? '';
  const bet = deviceStore.read(betKey(chapter), betShape);
  const { value, trouble } = deviceStore.read(chapterKey(chapter), chapterShape);
  tellTrouble(bet.trouble ?? trouble);
  const questions = row.dataset['questions']?.split(' ') ?? [];
  const done = questions.filter((question) => question in value.answers).length;
  fillCell(row, 'bet', bet.value !== null);
  fillCell(row, 'answered', done > 0, { done, of: questions.length });
  fillCell(row, 'state', value.done);
  return value.done;
}

function fillCell(
  row: HTMLElement,
  name: string,
  known: boolean,
  values: Readonly<Record<string, number>> = {},
): void {
  const cell = row.querySelector<HTMLTableCellElement>(`[data-${name}]`);
  if (cell)
    cell.textContent = known ? fill(cell.dataset[name] ?? '', values) : (untouched.get(cell) ?? '');
}

showProgress();
offerKept(showProgress);

import { chapterKey, chapterShape } from '../reading/chapter-record.ts';
import { lastKey, lastShape } from '../reading/last-record.ts';
import { deviceStore } from '../ui/device-store.ts';
import { resumeAt } from './resume.ts';

const isDone = (chapter: string): boolean =>
  deviceStore.read(chapterKey(chapter), chapterShape).value.done;

/** Marks the chapters that are done, in the place of their minutes, so that no line grows. */
function markDone(items: readonly HTMLElement[]): void {
  for (const item of items) {
    const minutes = item.querySelector<HTMLElement>('[data-done-mark]');
    if (!minutes || !isDone(item.dataset['chapter'] ?? '')) continue;
    minutes.textContent = minutes.dataset['doneMark'] ?? '';
    minutes.classList.add('done-mark');
  }
}

/** Shows the line that leads a returning reader on; who was in no chapter yet sees none. */
function leadOn(items: readonly HTMLElement[]): void {
  const line = document.querySelector<HTMLElement>('[data-resume]');
  const chapters = items.map(({ dataset }) => dataset['chapter'] ?? '');
  const place = resumeAt(deviceStore.read(lastKey, lastShape).value, chapters, isDone);
  const item = items.find(({ dataset }) => dataset['chapter'] === place?.chapter);
  const [link, title] = [line?.querySelector('a'), item?.querySelector('a')];
  if (!line || !place || !item || !link || !title) return;
  link.href = `${title.href}${place.heading ? `#${place.heading}` : ''}`;
  link.textContent = item.dataset['resumeWords'] ?? '';
  line.querySelector('span')?.replaceChildren(title.textContent);
  line.hidden = false;
}

const items = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
markDone(items);
leadOn(items);

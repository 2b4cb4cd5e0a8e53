import { deviceStore } from '../ui/device-store.ts';
import { lastKey, lastShape } from './last-record.ts';

/** Remembers the chapter and the heading that was read last, when the reader leaves; trouble is told elsewhere. */
export function rememberPlace(chapter: string): void {
  const keep = () => {
    const heading = headingRead();
    if (heading) deviceStore.write(lastKey, lastShape, { chapter, heading });
  };
  addEventListener('pagehide', keep);
  // On phones a page that is put aside may never hear that it has ended.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}

/** The last heading above the middle of the window; none before the reader has scrolled. */
function headingRead(): string | undefined {
  if (scrollY < 1) return undefined;
  const headings = [...document.querySelectorAll('main :is(h2, h3)[id]')];
  return headings.filter((each) => each.getBoundingClientRect().top < innerHeight / 2).at(-1)?.id;
}

import type { Attachment } from 'svelte/attachments';

/*
 * Keys of parts of the figure. They listen on their own element, before the frame of the figure does (Svelte's own
 * handlers run after it); what they use, they prevent.
 */

/** On a segment ← → Home End walk along its lane, and ↑ ↓ change the lane; anywhere else the keys are the figure's. */
export const walkLanes: Attachment<HTMLElement> = (lanes) => {
  const onKey = (event: KeyboardEvent) => {
    const from = event.target instanceof Element ? event.target.closest('[data-phase]') : null;
    const track = from?.closest('[data-track]');
    if (!from || !track || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = segmentsOf(track);
    const other = [...lanes.querySelectorAll('[data-track]')].find((each) => each !== track);
    const down = track === lanes.querySelector('[data-track]');
    const across = event.key === (down ? 'ArrowDown' : 'ArrowUp');
    const target = across && other ? nearest(segmentsOf(other), from) : along(event.key, row, from);
    if (!target) return;
    target.focus();
    event.preventDefault();
  };
  lanes.addEventListener('keydown', onKey);
  return () => {
    lanes.removeEventListener('keydown', onKey);
  };
};

const segmentsOf = (track: Element) => [...track.querySelectorAll<HTMLElement>('[data-phase]')];

function along(key: string, row: readonly HTMLElement[], from: Element): HTMLElement | undefined {
  const at = row.findIndex((each) => each === from);
  if (key === 'ArrowLeft') return row[Math.max(0, at - 1)];
  if (key === 'ArrowRight') return row[Math.min(row.length - 1, at + 1)];
  if (key === 'Home') return row[0];
  return key === 'End' ? row.at(-1) : undefined;
}

function nearest(row: readonly HTMLElement[], from: Element): HTMLElement | undefined {
  const middle = (each: Element) => each.getBoundingClientRect().x + each.clientWidth / 2;
  const distance = (each: Element) => Math.abs(middle(each) - middle(from));
  return row.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A part that opens inside the figure: the focus goes to its first control, Escape closes it. */
export const opened =
  (close: () => void): Attachment<HTMLElement> =>
  (part) => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    part.addEventListener('keydown', onKey);
    const first = ['select', '.primary', 'button'].map((each) =>
      part.querySelector<HTMLElement>(each),
    );
    first.find((control) => control !== null)?.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'nearest' });
    return () => {
      part.removeEventListener('keydown', onKey);
    };
  };

import { DRAWN_FOR } from './scale.ts';

/** Widths in CSS px for which a figure may be drawn: the text of 12 px has 24 px at the first, on a wall of 1,920, and 14.4 at the last. */
const WIDTHS = [DRAWN_FOR, 1120, 1280, 1440, 1600];

/**
 * Draws a figure as much smaller as it must be for all of it to be seen, or as small as can still be read from the front. Where it grows
 * later it gets smaller again, and never larger under the eyes of the room. Returns the undo.
 * @param page of the figure, in its frame on the wall
 */
export function showWhole(page: Document): () => void {
  const frame = page.defaultView?.frameElement;
  if (!(frame instanceof HTMLIFrameElement)) return () => undefined;
  const { style } = frame;
  let place = 0;
  let asked = 0;

  function write(): void {
    style.setProperty('--share', String(DRAWN_FOR / (WIDTHS[place] ?? DRAWN_FOR)));
  }
  /** A figure arranges itself anew within a frame or two after its width has changed. */
  function look(): void {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      asked = requestAnimationFrame(() => {
        const figure = page.querySelector('.figure');
        if (!figure || figure.scrollHeight <= figure.clientHeight) return;
        if (place === WIDTHS.length - 1) return;
        place += 1;
        write();
        look();
      });
    });
  }
  const changes = new MutationObserver(look);
  changes.observe(page, { childList: true, characterData: true, subtree: true });
  page.documentElement.classList.add('whole');
  look();
  return () => {
    changes.disconnect();
    cancelAnimationFrame(asked);
    page.documentElement.classList.remove('whole');
    style.removeProperty('--share');
  };
}

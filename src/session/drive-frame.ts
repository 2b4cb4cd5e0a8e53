import type { Locale } from '#i18n/locales.ts';
import { href } from '#i18n/paths.ts';
import type { FIGURE_STATE, FigureState } from '#ui/link-state.ts';

/** By its type alone: the module would bring all that figures share onto pages that have none of it yet. */
const figureState: typeof FIGURE_STATE = 'figure-state';

/** Where a figure stands alone, in a state of its link. */
export function embedAddress(locale: Locale, figure: string, link: string | null): string {
  const query = link === null ? '' : `?${figure}=${link}`;
  return href(locale, `labs/${figure}/embed/${query}`);
}

/** The state of a figure in a frame, as its address says it; undefined while the frame shows another page. */
export function frameLink(frame: HTMLIFrameElement, figure: string): string | null | undefined {
  const url = addressOf(frame);
  if (!url?.pathname.includes(`/labs/${figure}/`)) return undefined;
  return url.searchParams.get(figure);
}

/** Puts a figure in a frame of our own origin into another state, without loading it anew. */
export function driveFrame(frame: HTMLIFrameElement, figure: string, link: string | null): void {
  const { contentWindow } = frame;
  const url = addressOf(frame);
  const now = frameLink(frame, figure);
  if (!contentWindow || !url || now === undefined || now === link) return;
  if (link === null) url.searchParams.delete(figure);
  else url.searchParams.set(figure, link);
  contentWindow.history.replaceState(null, '', url);
  contentWindow.dispatchEvent(new Event('popstate'));
}

/**
 * Wakes the figure of a frame that has loaded: nobody may have touched it, and a figure that sleeps hears no change of its address.
 * Hears what is done in it: `onstate` gets the text of its state, `onkey` every key before the figure does. Returns the undo.
 */
export function listenToFrame(
  frame: HTMLIFrameElement,
  figure: string,
  hear: {
    onstate?: ((link: string | null) => void) | undefined;
    onkey?: ((event: KeyboardEvent) => void) | undefined;
  },
): () => void {
  const inside = frame.contentWindow;
  if (!inside) return () => undefined;
  inside.document
    .querySelector('astro-island')
    ?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  const onstate = (event: Event) => {
    const { key, text } = (event as CustomEvent<FigureState>).detail;
    if (key === figure) hear.onstate?.(text);
  };
  const onkey = (event: KeyboardEvent) => hear.onkey?.(event);
  inside.addEventListener(figureState, onstate);
  inside.addEventListener('keydown', onkey, true);
  return () => {
    inside.removeEventListener(figureState, onstate);
    inside.removeEventListener('keydown', onkey, true);
  };
}

/** Null for a page of another origin, which tells nothing. */
function addressOf({ contentWindow }: HTMLIFrameElement): URL | null {
  try {
    return contentWindow ? new URL(contentWindow.location.href) : null;
  } catch {
    return null;
  }
}

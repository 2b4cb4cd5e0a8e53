import { FIGURE_ASK, FIGURE_STATE } from '#ui/link-state.ts';

/**
 * A frame with a figure in it, as `drive-frame.ts` meets them, with each delay in the hands of the test: the page that was asked for
 * last arrives with `load`, and the figure writes what was done in it with `settle` (`src/ui/useLink.svelte.ts` waits 150 ms).
 */
export interface FakeFrame {
  readonly element: HTMLIFrameElement;
  /** The page that was asked for arrives; the one that is there goes with all its listeners. */
  readonly load: () => void;
  /** Somebody brings the figure into a state; false when there is none, or when it goes because another page is on its way. */
  readonly work: (link: string | null) => boolean;
  /** The figure writes its state into its address and tells it. */
  readonly settle: () => void;
  /** Figure and state as they are seen in the frame. */
  readonly seen: () => { figure: string | undefined; link: string | null };
  /** How often a page was loaded. */
  readonly loads: () => number;
}

export function fakeFrame(): FakeFrame {
  let inside = newPage('about:blank');
  let wanted: string | null = null;
  let loads = 0;
  const element = {
    onload: null as (() => void) | null,
    blur: () => undefined,
    get contentWindow() {
      return {
        document: { querySelector: () => null },
        location: {
          href: inside.url.href,
          replace: (to: string) => (wanted = new URL(to, 'http://room').href),
        },
        history: { replaceState: (_: unknown, __: string, to: URL) => (inside.url = new URL(to)) },
        addEventListener: (...all: Parameters<EventTarget['addEventListener']>) =>
          inside.events.addEventListener(...all),
        removeEventListener: (...all: Parameters<EventTarget['removeEventListener']>) =>
          inside.events.removeEventListener(...all),
        dispatchEvent: (event: Event) => inside.events.dispatchEvent(event),
      };
    },
  };
  return {
    element: element as unknown as HTMLIFrameElement,
    load() {
      if (wanted === null) return;
      inside = newPage(wanted);
      wanted = null;
      loads++;
      element.onload?.();
    },
    work(link) {
      if (inside.figure === undefined || wanted !== null) return false;
      inside.link = link;
      return true;
    },
    settle: () => inside.events.dispatchEvent(new Event(FIGURE_ASK)),
    seen: () => ({ figure: inside.figure, link: inside.link }),
    loads: () => loads,
  };
}

interface Page {
  readonly figure: string | undefined;
  readonly events: EventTarget;
  url: URL;
  link: string | null;
}

function newPage(href: string): Page {
  const url = new URL(href);
  const figure = /\/labs\/([\w-]+)\//.exec(url.pathname)?.[1];
  const events = new EventTarget();
  const address = () => (figure === undefined ? null : page.url.searchParams.get(figure));
  const page: Page = { figure, events, url, link: null };
  page.link = address();
  events.addEventListener('popstate', () => (page.link = address()));
  events.addEventListener(FIGURE_ASK, () => {
    if (figure === undefined || page.link === address()) return;
    page.url = new URL(page.url);
    if (page.link === null) page.url.searchParams.delete(figure);
    else page.url.searchParams.set(figure, page.link);
    const detail = { key: figure, text: page.link };
    events.dispatchEvent(new CustomEvent(FIGURE_STATE, { detail }));
  });
  return page;
}

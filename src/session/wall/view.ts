/*
 * A figure may be higher than the wall. Where the facilitator reads in the console, the wall reads too, although the figure has
 * another width there and no controls: what is said is a part of the figure by number, and how far into it. The facilitator may also
 * turn the wall as one turns a page, or have it show the whole figure, smaller. The wall says how much of the figure it shows, so that the console knows what the room
 * cannot see. All of it tells nothing of the session, and goes over a channel of its own.
 */
export interface Reading {
  /** Place of the part among all parts of the figure; 0 is its head. */
  readonly part: number;
  /** How much of it is above the upper edge, 0 to 1. */
  readonly into: number;
  /** There is nothing more below. */
  readonly end: boolean;
}

/** What the wall shows of its figure, as shares of its height, and whether it was asked to show all of it; null when it shows no figure. */
export type Seen = { readonly from: number; readonly to: number; readonly whole: boolean } | null;

type Said =
  | { readonly reading: Reading }
  | { readonly turn: 1 | -1 }
  | { readonly whole: boolean }
  | { readonly ask: true }
  | { readonly seen: Seen }
  | { readonly gone: true };

const PARTS = '.figure > *, .figure-body > *, .figure-stage > *';
/** Of a page that is turned, so much stays, so that nobody loses the line. */
const KEPT = 0.2;

const channelOf = (room: string) => new BroadcastChannel(`region-built:scroll:${room}`);
const say = (channel: BroadcastChannel, said: Said) => channel.postMessage(said);

export interface WallLead {
  /** The wall reads along with the figure of this frame. Returns the undo. */
  readonly reads: (frame: HTMLIFrameElement) => () => void;
  readonly turn: (by: 1 | -1) => void;
  /** All of the figure as small as that asks for, or back to the size that can be read from afar. */
  readonly showWhole: (whole: boolean) => void;
  readonly close: () => void;
}

/** The console's end. `onseen` hears what the wall shows, and `undefined` when its window has been closed. */
export function leadWall(room: string, onseen: (seen: Seen | undefined) => void): WallLead {
  const channel = channelOf(room);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isSaid(data, 'seen') && isSeen(data.seen)) onseen(data.seen);
    else if (isSaid(data, 'gone')) onseen(undefined);
  };
  say(channel, { ask: true });
  return {
    reads({ contentWindow }) {
      const tell = () => {
        if (contentWindow) say(channel, { reading: readingOf(contentWindow) });
      };
      contentWindow?.addEventListener('scroll', tell, { passive: true });
      return () => contentWindow?.removeEventListener('scroll', tell);
    },
    turn: (by) => say(channel, { turn: by }),
    showWhole: (whole) => say(channel, { whole }),
    close: () => channel.close(),
  };
}

/**
 * The wall's end: moves the figure on this page as the console says; null when there is none to move. Returns the undo.
 * @param whole whether all of the figure is asked for; `onwhole` hears that it should be otherwise
 */
export function followLead(
  room: string,
  page: Document | null,
  whole: boolean,
  onwhole: (whole: boolean) => void,
): () => void {
  const channel = channelOf(room);
  // Asked each time: while it wakes, a figure may be made anew.
  const figure = () => page?.querySelector<HTMLElement>('.figure') ?? null;
  let told = '';
  const tell = () => {
    const seen = seenOf(figure(), whole);
    if (JSON.stringify(seen) === told) return;
    told = JSON.stringify(seen);
    say(channel, { seen });
  };
  const leave = () => say(channel, { gone: true });
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const it = figure();
    if (isSaid(data, 'ask')) say(channel, { seen: seenOf(it, whole) });
    else if (it && isSaid(data, 'reading') && isReading(data.reading)) readAt(it, data.reading);
    else if (it && isSaid(data, 'whole')) onwhole(data.whole === true);
    else if (it && isSaid(data, 'turn')) {
      it.scrollTop += (data.turn === -1 ? -1 : 1) * (1 - KEPT) * zoneOf(it).high;
    }
  };
  const changes = new MutationObserver(tell);
  if (page) changes.observe(page, { childList: true, characterData: true, subtree: true });
  page?.addEventListener('scroll', tell, { capture: true, passive: true });
  page?.defaultView?.addEventListener('resize', tell);
  addEventListener('pagehide', leave);
  tell();
  return () => {
    changes.disconnect();
    page?.removeEventListener('scroll', tell, { capture: true });
    page?.defaultView?.removeEventListener('resize', tell);
    removeEventListener('pagehide', leave);
    channel.close();
  };
}

/** Where the figure scrolls: between its head and its sentence, which stay. In px of its page. */
function zoneOf(figure: HTMLElement): { readonly top: number; readonly high: number } {
  const heightOf = (part: string) =>
    figure.querySelector(part)?.getBoundingClientRect().height ?? 0;
  const top = heightOf('.figure-bar');
  return { top, high: figure.clientHeight - top - heightOf('figcaption') };
}

function seenOf(figure: HTMLElement | null, whole: boolean): Seen {
  if (!figure) return null;
  const { high } = zoneOf(figure);
  const all = figure.scrollHeight - figure.clientHeight + high;
  if (all <= 0) return { from: 0, to: 1, whole };
  const share = (px: number) => Math.min(1, Math.max(0, Math.round((100 * px) / all) / 100));
  return { from: share(figure.scrollTop), to: share(figure.scrollTop + high), whole };
}

function readAt(figure: HTMLElement, { part, into, end }: Reading): void {
  const parts = [...figure.ownerDocument.querySelectorAll<HTMLElement>(PARTS)];
  // What is only for hands is not on the wall: then the next part that is.
  const there = parts.findIndex((one, place) => place >= part && one.checkVisibility());
  const box = parts[there]?.getBoundingClientRect();
  if (end) figure.scrollTop = figure.scrollHeight;
  else if (part === 0) figure.scrollTop = 0;
  else if (box) {
    const deep = there === part ? box.height * into : 0;
    figure.scrollTop += box.top + deep - zoneOf(figure).top;
  }
}

/** The last part that begins at or above the upper edge. */
function readingOf({ document, scrollY, innerHeight }: Window): Reading {
  const end = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  const boxes = Array.from(document.querySelectorAll(PARTS), (one) => one.getBoundingClientRect());
  const part = boxes.findLastIndex(({ top, height }) => height > 0 && top <= 0);
  const box = boxes[part];
  if (!box || part === 0) return { part: 0, into: 0, end };
  return { part, into: Math.min(1, -box.top / box.height), end };
}

function isSaid<Key extends string>(data: unknown, key: Key): data is Record<Key, unknown> {
  return typeof data === 'object' && data !== null && key in data;
}

function isReading(data: unknown): data is Reading {
  if (!isSaid(data, 'part') || !isSaid(data, 'into') || !isSaid(data, 'end')) return false;
  const { part, into, end } = data as Record<string, unknown>;
  return Number.isSafeInteger(part) && isShare(into) && typeof end === 'boolean';
}

const isSeen = (data: unknown): data is Seen =>
  data === null ||
  (isSaid(data, 'from') &&
    isSaid(data, 'to') &&
    isSaid(data, 'whole') &&
    isShare(data.from) &&
    isShare(data.to) &&
    typeof data.whole === 'boolean');

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

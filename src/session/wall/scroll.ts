/*
 * A figure may be higher than the wall. Where the facilitator reads in the console, the wall reads too, although the figure has
 * another width there and no controls: what is said is a part of the figure by number, and how far into it. That tells
 * nothing, and goes over a channel of its own.
 */
interface Reading {
  /** Place of the part among all parts of the figure. */
  readonly part: number;
  /** How much of it is above the upper edge, 0 to 1. */
  readonly into: number;
}

const PARTS = '.figure > *, .figure-body > *, .figure-stage > *';

const channelOf = (room: string) => new BroadcastChannel(`region-built:scroll:${room}`);

/** Tells the wall how far down the figure of this frame is read. Returns the undo. */
export function leadScroll(room: string, { contentWindow }: HTMLIFrameElement): () => void {
  const channel = channelOf(room);
  const tell = () => {
    const reading = contentWindow && readingOf(contentWindow.document);
    if (reading) channel.postMessage(reading);
  };
  contentWindow?.addEventListener('scroll', tell, { passive: true });
  return () => {
    contentWindow?.removeEventListener('scroll', tell);
    channel.close();
  };
}

/** Scrolls the figure of this frame as the console does. Returns the undo. */
export function followScroll(room: string, { contentWindow }: HTMLIFrameElement): () => void {
  const channel = channelOf(room);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!contentWindow || !isReading(data)) return;
    const part = contentWindow.document.querySelectorAll<HTMLElement>(PARTS)[data.part];
    if (!part?.checkVisibility()) return;
    const { top, height } = part.getBoundingClientRect();
    contentWindow.scrollBy(0, top + height * data.into);
  };
  return () => channel.close();
}

/** The last part that begins at or above the upper edge. */
function readingOf(page: Document): Reading | null {
  const boxes = Array.from(page.querySelectorAll(PARTS), (part) => part.getBoundingClientRect());
  const part = boxes.findLastIndex(({ top, height }) => height > 0 && top <= 0);
  const box = boxes[part];
  return box ? { part, into: Math.min(1, -box.top / box.height) } : { part: 0, into: 0 };
}

function isReading(data: unknown): data is Reading {
  if (typeof data !== 'object' || data === null) return false;
  const { part, into } = data as { part?: unknown; into?: unknown };
  return Number.isSafeInteger(part) && typeof into === 'number' && into >= 0 && into <= 1;
}

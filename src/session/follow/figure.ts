import type { Locale } from '#i18n/locales.ts';
import { driveFrame, embedAddress, listenToFrame } from '../drive-frame.ts';
import { part } from './elements.ts';

export interface Shown {
  readonly figure: string;
  readonly link: string | null;
}

export interface FigureView {
  /** Shows a figure in a state; null: none. The figure that is there already is driven, not loaded anew. */
  readonly show: (shown: Shown | null) => void;
  /** The figure as it stands, also where the learner changed it. */
  readonly now: () => Shown | null;
}

/**
 * The figure of the room in a frame.
 * @param hear `onstate`: the learner changed the figure; `onkey`: every key that is pressed in it
 */
export function figureView(
  locale: Locale,
  hear: { onstate: (now: Shown) => void; onkey: (event: KeyboardEvent) => void },
): FigureView {
  const frame = part('frame', HTMLIFrameElement);
  let now: Shown | null = null;
  let loaded = '';
  let stop = (): void => undefined;

  frame.onload = () => {
    if (now === null) return;
    const { figure } = now;
    loaded = figure;
    stop();
    stop = listenToFrame(frame, figure, {
      onstate(link) {
        now = { figure, link };
        hear.onstate(now);
      },
      onkey: hear.onkey,
    });
    driveFrame(frame, figure, now.link);
  };

  return {
    now: () => now,
    show(shown) {
      const before = now?.figure;
      now = shown;
      frame.hidden = shown === null;
      if (shown === null || before === shown.figure) {
        if (shown !== null && loaded === shown.figure) driveFrame(frame, shown.figure, shown.link);
        return;
      }
      loaded = '';
      // Not by `src`: that would be one more step for the back button.
      frame.contentWindow?.location.replace(embedAddress(locale, shown.figure, shown.link));
    },
  };
}

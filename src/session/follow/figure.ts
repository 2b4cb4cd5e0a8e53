import type { Locale } from '#i18n/locales.ts';
import { frameDriver, type FrameDriver, type FrameEvents } from '../drive-frame.ts';
import { part } from './elements.ts';

/** The figure of the room in the frame of the page, which is there only as long as a figure is shown. */
export function figureView(locale: Locale, hear: FrameEvents): FrameDriver {
  const frame = part('frame', HTMLIFrameElement);
  const driver = frameDriver(frame, locale, hear);
  return {
    ...driver,
    show(next) {
      frame.hidden = next === null;
      driver.show(next);
    },
  };
}

import { en } from './guide.en.text.ts';
import { zh } from './guide.zh.text.ts';
import type { Locale } from './locales.ts';

/** A part of the guide: a heading with paragraphs, or with a list. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
}

export interface GuideWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly parts: readonly Part[];
}

/** The facilitator's guide, by language. */
export const guideText: Record<Locale, GuideWords> = { en, zh };

import type { Locale } from '../i18n/locales.ts';
import type { GlossaryEntry } from '../reading/schemas.ts';

export interface LetterGroup<T> {
  /** A capital from A to Z; in Chinese the first letter of the pinyin, as in a dictionary. */
  readonly letter: string;
  readonly entries: readonly T[];
}

const collators: Record<Locale, Intl.Collator> = {
  en: new Intl.Collator('en'),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin'),
};

/** For each letter that begins a syllable, the character that the pinyin order has first there. */
const firstOf =
  '阿A芭B擦C搭D蛾E发F噶G哈H击J喀K垃L妈M拿N哦O啪P期Q然R撒S塌T挖W昔X压Y匝Z'.match(/../gu) ?? [];

/** The words as a reader of the language looks them up: by letter, and in its order within the letter. */
export function byLetter<T extends Pick<GlossaryEntry, 'term' | 'sortAs'>>(
  entries: readonly T[],
  locale: Locale,
): LetterGroup<T>[] {
  const keyOf = ({ term, sortAs }: T) => (locale === 'zh' ? (sortAs ?? term.zh) : term.en);
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const letter = letterOf(keyOf(entry));
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, of]) => ({
      letter,
      entries: of.sort((a, b) => collators[locale].compare(keyOf(a), keyOf(b))),
    }));
}

function letterOf(word: string): string {
  const [first = ''] = word;
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  const begun = firstOf.filter((pair) => collators.zh.compare(pair.charAt(0), first) <= 0);
  return begun.at(-1)?.charAt(1) ?? first;
}

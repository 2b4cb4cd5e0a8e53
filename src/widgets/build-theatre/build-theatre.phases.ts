import type { Locale } from '#i18n/locales.ts';
import type { Story } from '#model/stories/types.ts';
import type { PhaseWords } from './build-theatre.describe.ts';

type Both = Readonly<Record<Locale, string>>;

/** A phase as `content/stories` holds it. */
interface Entry {
  readonly id: string;
  readonly data: { readonly [Part in 'name' | 'short' | 'what' | 'exit']: Both };
}

/**
 * The phases of a story in one language, in the order in which they are told; the other language is not sent.
 *
 * @throws when `content/stories` has no words for one of them
 */
export function phasesOf(
  { id, steps }: Story,
  content: readonly Entry[],
  locale: Locale,
): PhaseWords[] {
  return steps.map((step) => {
    const found = content.find((entry) => entry.id === step.id);
    if (!found)
      throw new Error(`content/stories/${id}.json has no words for the phase “${step.id}”`);
    const { name, short, what, exit } = found.data;
    return {
      id: step.id,
      name: name[locale],
      short: short[locale],
      what: what[locale],
      exit: exit[locale],
    };
  });
}

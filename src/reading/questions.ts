import { getEntry } from 'astro:content';
import type { Bet, Check } from './schemas.ts';
import type { Where } from './where.ts';

/** The opening bet and the check questions of the chapter that a part stands in. */
export async function questionsOf({
  chapter,
  file,
}: Where): Promise<{ bet: Bet; checks: Check[] }> {
  const entry = await getEntry('checks', chapter);
  if (entry) return entry.data;
  throw new Error(
    `${file}: a bet or check needs content/checks/${chapter}.json, which is not there`,
  );
}

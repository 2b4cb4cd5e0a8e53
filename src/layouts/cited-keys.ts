import type { Bet, Check } from '../reading/schemas.ts';

/** The keys of all public documents that a chapter's text and check questions cite. */
export function citedKeys(
  mdx: string,
  questions: { bet: Bet; checks: Check[] } | undefined,
): Set<string> {
  const inText = [...mdx.matchAll(/<Cite\b[^>]*\bsource="([^"]*)"/g)].flatMap(
    (match) => match[1]?.split(/\s+/) ?? [],
  );
  const inChecks = questions?.checks.flatMap((check) => check.cite.source ?? []) ?? [];
  return new Set([...inText, ...inChecks].filter(Boolean));
}

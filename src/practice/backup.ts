import type { Snapshot } from '../ui/device-store.ts';
import { STORE_PREFIX } from '../ui/device-store.ts';

/** The reader's choices about the look of the pages, which are kept as plain words: `region-built/theme`. */
export const WORDS = 'region-built/';

/** What the file says about itself; a higher version is one that this code cannot read. */
export const label = { site: 'how-a-region-is-built', version: 1 } as const;

/** All that this device keeps, as a file to take away. A damaged record goes along as the text that it is. */
export function writeBackup(snapshot: Snapshot): string {
  const below = (prefix: string) =>
    [...snapshot]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, text]) => [name.slice(prefix.length), text] as const);
  const records = below(STORE_PREFIX).map(([key, text]) => [key, parsed(text) ?? text] as const);
  const file = {
    ...label,
    settings: Object.fromEntries(below(WORDS)),
    records: Object.fromEntries(records),
  };
  return JSON.stringify(file, null, 2);
}

/** Undefined for a text that is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

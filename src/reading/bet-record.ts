import type { Shape } from '../ui/device-store.ts';
import { isName } from './record-parts.ts';

/** A bet as the device keeps it: which question, and which option. One record per chapter. */
export interface PlacedBet {
  readonly bet: string;
  readonly choice: string;
}

/** The shape of the record, for the device store. No bet is null. */
export const betShape: Shape<PlacedBet | null> = {
  version: 1,
  defaults: null,
  read: (data) => {
    if (data === null) return null;
    if (typeof data !== 'object') return undefined;
    const { bet, choice } = data as { bet?: unknown; choice?: unknown };
    return isName(bet) && isName(choice) ? { bet, choice } : undefined;
  },
};

/** The name under which the bet of a chapter is kept. */
export const betKey = (chapter: string): string => `bet:${chapter}`;

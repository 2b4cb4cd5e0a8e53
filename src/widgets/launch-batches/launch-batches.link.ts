import { versioned, type Decode } from '#ui/link-state.ts';
import { within } from './launch-batches.machine.ts';
import { MOST_RUNS, start, type Choices, type Dial } from './launch-batches.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'launch-batches';

/**
 * The choices as text: `1.launch.10-20-1.100-1` is the start: the view; size, odds and run; odds of a change and the day. Null for the
 * start, so that an untouched page keeps a clean address.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) ? null : text;
}

const write = ({ view, size, odds, run, change, day }: Choices): string =>
  `1.${view}.${size}-${odds}-${run}.${change}-${day}`;

export const decodeLink: Decode<Choices> = versioned({
  1(body) {
    const match = /^(launch|drift)\.(\d{1,2})-(\d{1,3})-(\d{1,3})\.(\d{1,3})-(\d{1,2})$/.exec(body);
    if (match === null) return undefined;
    const [size = NaN, odds = NaN, run = NaN, change = NaN, day = NaN] = match.slice(2).map(Number);
    const dials: Record<Dial, number> = { size, odds, change, day };
    const fits = (Object.keys(dials) as Dial[]).every(
      (dial) => within(dial, dials[dial]) === dials[dial],
    );
    if (!fits || run < 1 || run > MOST_RUNS) return undefined;
    return { ...dials, view: match[1] === 'drift' ? 'drift' : 'launch', run };
  },
});

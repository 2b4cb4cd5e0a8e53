import { versioned, type Decode } from '#ui/link-state.ts';
import { isDays, orders, startOf, type Choices, type Offer } from './two-lanes.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'two-lanes';

/**
 * The choices as text: the order, the activity spoken of, then each activity whose days are changed:
 * `1.serial.buildings`, `1.parallel.control.buildings-120.control-90`. Null for the start, so that an untouched page keeps a
 * clean address.
 */
export function linkText(offer: Offer, choices: Choices): string | null {
  const text = write(offer, choices);
  return text === write(offer, startOf(offer)) ? null : text;
}

function write({ activities }: Offer, { order, days, picked }: Choices): string {
  const changed = activities
    .filter((activity) => days[activity.id] !== activity.days)
    .map(({ id }) => `${id}-${days[id]}`);
  return ['1', order, picked, ...changed].join('.');
}

/** Reads the text of a link for this offer: known activities, each changed at most once, days within their range. */
export function linkDecoder(offer: Offer): Decode<Choices> {
  const start = startOf(offer);
  return versioned({
    1(body) {
      const [first, picked = '', ...changes] = body.split('.');
      const order = orders.find((known) => known === first);
      if (order === undefined || !Object.hasOwn(start.days, picked)) return undefined;
      const days = { ...start.days };
      const seen = new Set<string>();
      for (const change of changes) {
        const [, id = '', written = ''] = /^([a-z]{1,12})-(\d{1,4})$/.exec(change) ?? [];
        if (!Object.hasOwn(days, id) || seen.has(id) || !isDays(Number(written))) return undefined;
        days[id] = Number(written);
        seen.add(id);
      }
      return { order, picked, days };
    },
  });
}

import { versioned, type Decode } from '#ui/link-state.ts';
import {
  MAX_WEIGHT,
  startOf,
  type Choices,
  type Offer,
  type View,
} from './choose-bootstrap.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'choose-bootstrap';

const STAGES = ['belief', 'reality'] as const satisfies readonly View[];

/**
 * The choices as text: `1.600.5-5-5`, `1.600.5-5-5.c` with a chosen candidate, `1.600.5-5-5.c.reality` with its VPC
 * open. Null for the start, so that an untouched page keeps a clean address.
 */
export function linkText(offer: Offer, choices: Choices): string | null {
  const text = write(choices);
  return text === write(startOf(offer)) ? null : text;
}

function write({ units, weights, asked, opened, view }: Choices): string {
  const parts = [units, `${weights.capacity}-${weights.latency}-${weights.fibre}`];
  if (asked !== null) parts.push(asked);
  if (asked !== null && opened) parts.push(view);
  return `1.${parts.join('.')}`;
}

/** Reads the text of a link for this offer. Whether the chosen one may lend is not its question but the model's. */
export function linkDecoder(offer: Offer): Decode<Choices> {
  return versioned({
    1(body) {
      const match =
        /^(\d{1,5})\.(\d{1,2})-(\d{1,2})-(\d{1,2})(?:\.([a-z]{1,8})(?:\.(belief|reality))?)?$/.exec(
          body,
        );
      if (match === null) return undefined;
      const [units = NaN, capacity = NaN, latency = NaN, fibre = NaN] = match
        .slice(1, 5)
        .map(Number);
      const asked = match[5] ?? null;
      const view = STAGES.find((known) => known === match[6]);
      const known = asked === null || offer.candidates.some(({ id }) => id === asked);
      const heavy = Math.max(capacity, latency, fibre) > MAX_WEIGHT;
      if (!known || heavy || !isSize(offer, units)) return undefined;
      return {
        units,
        weights: { capacity, latency, fibre },
        asked,
        opened: view !== undefined,
        view: view ?? 'belief',
      };
    },
  });
}

function isSize({ sizes }: Offer, units: number): boolean {
  return units >= sizes.min && units <= sizes.max && (units - sizes.min) % sizes.step === 0;
}

import { versioned, type Decode } from '#ui/link-state.ts';
import { pressures } from '#model/pressure/pressed-sheet.ts';
import { isIn, isStep } from './pressure.machine.ts';
import { startOf, type Choices, type Offer } from './pressure.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'pressure';

/** Stands for no pressure at all. */
const NONE = 'none';

/**
 * The choices as text: the pressures that are on, services, Regions a year, and the step that somebody else does where there is
 * one: `1.ec2_opt-in.200.4` and `1.ec2_opt-in.200.4.M25`. Null for the start, so that an untouched page keeps a clean address.
 */
export function linkText(offer: Offer, choices: Choices): string | null {
  const text = write(choices);
  return text === write(startOf(offer)) ? null : text;
}

function write({ on, services, regions, standIn }: Choices): string {
  return [`1.${on.join('_') || NONE}`, services, regions, ...(standIn ? [standIn] : [])].join('.');
}

/** Reads the text of a link for this offer. The pressures stand in the order of the figure, each at most once. */
export function linkDecoder(offer: Offer): Decode<Choices> {
  return versioned({
    1(body) {
      const [, names = '', many = '', often = '', step = null] =
        /^([a-z0-9_-]{1,80})\.(\d{1,3})\.(\d{1,2})(?:\.(M\d\d))?$/.exec(body) ?? [];
      const written = names.split('_');
      const on = pressures.filter((one) => written.includes(one));
      const choices = { on, services: Number(many), regions: Number(often), standIn: step };
      const stands =
        isIn(offer.services, choices.services) &&
        isIn(offer.regions, choices.regions) &&
        isStep(offer, choices.standIn);
      return stands && write(choices) === `1.${body}` ? choices : undefined;
    },
  });
}

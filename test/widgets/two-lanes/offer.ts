import { offerFor } from '#widgets/two-lanes/two-lanes.given.ts';
import { sceneOf, startOf, type Choices, type Offer } from '#widgets/two-lanes/two-lanes.scene.ts';

export const offer: Offer = offerFor('en');
export const start = startOf(offer);

export interface Changed extends Partial<Omit<Choices, 'days'>> {
  readonly days?: Readonly<Record<string, number>>;
}

/** The start with some choices changed; days not named stay. */
export const choicesWith = ({ days = {}, ...others }: Changed): Choices => ({
  ...start,
  ...others,
  days: { ...start.days, ...days },
});
export const after = (changed: Changed) => sceneOf(offer, choicesWith(changed));

const all = (days: number) => Object.fromEntries(Object.keys(start.days).map((id) => [id, days]));

/** Choices from the start to each kind of state, with a name for messages. */
export const states: readonly (readonly [string, Changed])[] = [
  ['start', {}],
  ['one after another', { order: 'serial' }],
  ['one after another, the last', { order: 'serial', picked: 'launch' }],
  ['one that can slip', { picked: 'control' }],
  ['a single day', { picked: 'launch' }],
  ['both lanes equally long', { days: { buildings: 120 } }],
  ['software is the longer lane', { days: { buildings: 30 }, picked: 'racks' }],
  ['shortest of all', { days: all(1) }],
  ['longest of all', { days: all(600), picked: 'growth' }],
];

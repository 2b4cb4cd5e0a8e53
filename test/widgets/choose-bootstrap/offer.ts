import content from '../../../content/candidates.json' with { type: 'json' };
import {
  sceneOf,
  startOf,
  type Choices,
  type Offer,
} from '#widgets/choose-bootstrap/choose-bootstrap.scene.ts';

export const offer: Offer = content;
export const start = startOf(offer);

/** The scene of the start with some choices changed. */
export const after = (changed: Partial<Choices>) => sceneOf(offer, { ...start, ...changed });

/** Choices from the start to each kind of state, with a name for messages. */
export const states: readonly (readonly [string, Partial<Choices>])[] = [
  ['start', {}],
  ['no weights', { weights: { capacity: 0, latency: 0, fibre: 0 } }],
  ['latency alone', { weights: { capacity: 0, latency: 10, fibre: 0 } }],
  ['smallest', { units: offer.sizes.min }],
  ['one left', { units: 1500 }],
  ['largest, nobody left', { units: offer.sizes.max }],
  ...offer.candidates.map(({ id }) => [`asked for ${id}`, { asked: id }] as const),
  ['all beyond the reserve', { units: offer.sizes.max, asked: 'd' }],
  ['opened, belief', { asked: 'c', opened: true, view: 'belief' }],
  ['opened, reality', { asked: 'c', opened: true, view: 'reality' }],
];

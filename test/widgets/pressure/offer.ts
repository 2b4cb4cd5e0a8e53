import { pressures, type Pressure } from '#model/pressure/pressed-sheet.ts';
import { offerFor } from '#widgets/pressure/pressure.given.ts';
import { sceneOf, startOf, type Choices, type Offer } from '#widgets/pressure/pressure.scene.ts';

export const offer: Offer = offerFor('en');
export const start = startOf(offer);
export const after = (changed: Partial<Choices>) => sceneOf(offer, { ...start, ...changed });

const each: readonly (readonly [string, Partial<Choices>])[] = pressures.map((one: Pressure) => [
  `${one} alone`,
  { on: [one] },
]);

/** Choices from the start to each kind of state, with a name for messages. */
export const states: readonly (readonly [string, Partial<Choices>])[] = [
  ['nothing on', {}],
  ...each,
  ['a few services', { on: ['services'], services: 10 }],
  ['no service on top', { on: ['services'], services: 0 }],
  ['two Regions', { on: ['regions'], regions: 2 }],
  ['services on EC2', { on: ['ec2', 'services'], services: 40 }],
  ['EC2 with help that frees it', { on: ['ec2'], standIn: 'M25' }],
  ['EC2 with help in vain', { on: ['ec2'], standIn: 'M24' }],
  ['a local engineer', { on: ['sovereignty'], standIn: 'M02' }],
  ['loaded on the day', { on: ['opt-in'], standIn: 'M23' }],
  ['help that nobody needs', { standIn: 'M03' }],
  ['everything', { on: pressures }],
  ['everything, as strong as can be', { on: pressures, services: 300, regions: 8 }],
];

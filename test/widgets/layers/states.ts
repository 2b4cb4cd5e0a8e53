import { sceneOf, start, cuts, levels, type Choices } from '#widgets/layers/layers.scene.ts';
import { seedThatMeets } from '#widgets/layers/layers.steps.ts';

/** The scene of the start with some choices changed. */
export const after = (changed: Partial<Choices>) => sceneOf({ ...start, ...changed });

const met = seedThatMeets();
const [zone] = after({ seed: met }).pair.zones;
const way = start.way;
/** Choices from the start to each kind of state, with a name for messages. */
export const states: readonly (readonly [string, Partial<Choices>])[] = [
  ...levels.map((level) => [`zoomed to ${level}`, { level }] as const),
  ...cuts.map((cut) => [`cut: ${cut}`, { cut }] as const),
  ['100 km', { view: 'distance' }],
  ['too far', { view: 'distance', way: { ...way, km: 1200 } }],
  ['no reach', { view: 'distance', way: { ...way, km: 10, equipment: 3000, detour: 200 } }],
  ['two names', { view: 'names' }],
  ['one zone', { view: 'names', seed: met }],
  ['one zone, struck', { view: 'names', seed: met, struck: zone }],
  ['another zone struck', { view: 'names', seed: met, struck: (zone + 1) % 6 }],
  ['mapped alike', { view: 'names', seed: met, mapping: 'same', struck: zone }],
];

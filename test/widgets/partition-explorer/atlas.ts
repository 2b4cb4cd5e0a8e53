import content from '../../../content/partitions.json' with { type: 'json' };
import { pointAt } from '#figures/world-map/land.ts';
import { atlasOf } from '#widgets/partition-explorer/partition-explorer.atlas.ts';
import { start, type Choices } from '#widgets/partition-explorer/partition-explorer.scene.ts';

export const atlas = { en: atlasOf(content, 'en', pointAt), zh: atlasOf(content, 'zh', pointAt) };
export const { partitions } = atlas.en;

const none = start.moves;
/** Choices from the start to each kind of state, with a name for messages. */
export const states: readonly (readonly [string, Partial<Choices>])[] = [
  ['start', {}],
  ...partitions.map(({ id }) => [`seen: ${id}`, { seen: id }] as const),
  ...partitions.map(({ id }) => [`tried: ${id}`, { view: 'try', target: id }] as const),
  ['no permission', { view: 'try', target: 'aws' }],
  ['through', { view: 'try', moves: { ...none, allowed: true, account: true } }],
  ['a stranger named', { view: 'try', moves: { ...none, named: true, account: true } }],
  ['read a Region', { view: 'read' }],
  ['read nothing', { view: 'read', typed: '' }],
  ['read nonsense', { view: 'read', typed: '<b>&' }],
  ['read a torn ARN', { view: 'read', typed: 'arn:aws:ec2:cn-north-1:1:i-1' }],
];

import { readFileSync } from 'node:fs';
import { cuts, placements } from '#model/local-zone/zone-graph.ts';
import { localZoneData } from '../../../src/reading/local-zone-schema.ts';
import { givenIn } from '#widgets/local-zone-bench/local-zone-bench.given.ts';
import { start, type Choices } from '#widgets/local-zone-bench/local-zone-bench.choices.ts';
import { views as en } from '#widgets/local-zone-bench/local-zone-bench.en.views.ts';
import { allOf } from '#widgets/local-zone-bench/local-zone-bench.parts.ts';
import { atHome } from '#widgets/local-zone-bench/local-zone-bench.steps.ts';
import { views as zh } from '#widgets/local-zone-bench/local-zone-bench.zh.views.ts';

const file = localZoneData.parse(JSON.parse(readFileSync('content/local-zone.json', 'utf8')));
export const given = { en: givenIn('en', file), zh: givenIn('zh', file) };

/** Every view, loaded. */
export const parts = { en: await allOf(en), zh: await allOf(zh) };

const { page } = start;
const near = (changed: Partial<Choices['page']>): Partial<Choices> => ({
  view: 'near',
  page: { ...page, ...changed },
});
const all = file.offers.map(({ id }) => id);

/** Choices from the start to each kind of state, with a name for messages. */
export const states: readonly (readonly [string, Partial<Choices>])[] = [
  ...placements.flatMap((placement) => [
    [`whole, ${placement}`, { placement }] as const,
    ...cuts.map((cut) => [`${cut} cut, ${placement}`, { placement, cut }] as const),
  ]),
  ['in time with a zone', near({})],
  ['both in time', near({ far: 100, budget: 300 })],
  ['both late', near({ home: page.calls })],
  ['never near enough', near({ near: 100, calls: 12, home: 12, detour: 200, budget: 10 })],
  ...file.cases.map(({ id }) => [`all in the Region, ${id}`, { view: 'data', zone: id }] as const),
  ['all at home', { view: 'data', keeping: atHome }],
  ['passes abroad', { view: 'data', keeping: { ...atHome, office: 'transit' } }],
  ['nothing asked for', { view: 'offers' }],
  ['one fits', { view: 'offers', wishes: ['s3-express', 'alone'] }],
  ['nobody says', { view: 'offers', wishes: ['ec2', 'ebs'] }],
  ['all asked for', { view: 'offers', wishes: all }],
];

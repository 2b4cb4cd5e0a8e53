import given from '../../../content/deployment-calendar.json' with { type: 'json' };
import { faultsOf } from '#model/calendar/exposure.ts';
import type { Rollout, Rules } from '#model/calendar/types.ts';

const { regions, work, deploy, closed } = given;
const zones = regions.flatMap((region) => region.zones);

/** Two changes over the zones of three live Regions. Regions, customers and closed days are an illustration. */
export const rollout: Rollout = {
  regions,
  changes: given.changes.map((id) => ({ id, zones })),
  work,
  deploy,
  closed,
};
export const allZones: readonly string[] = zones;

/** Bake times that a reader can choose: as public documents have them, or longer. */
export const bakes = { published: given.rules.bake, longer: given.rules.longerBake } as const;
/** The one-box as public documents have it. */
export const { oneBox } = given.rules;
export type BakeId = keyof typeof bakes;

/** All rules, with these bake times. */
export const rulesWith = (bake: BakeId): Rules => ({
  zoneADay: true,
  quietFirst: true,
  bake: bakes[bake],
  oneBox,
  noChange: true,
});

/** Every bad change that can be drawn. */
export const faults = faultsOf(rollout, given.noticedAfter);

/** The last day of the calendar; the shortest plan fits in, whatever rules are on. */
export const LAST_DAY = given.lastDay;

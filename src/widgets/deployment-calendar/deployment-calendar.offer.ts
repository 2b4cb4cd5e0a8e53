import { daysByRule, type Added } from '#model/calendar/neighbours.ts';
import { ruleIds } from '#model/calendar/types.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import type { Story } from '#model/stories/types.ts';
import { zone } from '#model/stories/zone.ts';
import { live } from '#model/stories/zone/ids.ts';
import type { BelowWords } from './deployment-calendar.below.text.ts';
import type { Words } from './deployment-calendar.en.text.ts';
import { rollout, rulesWith } from './deployment-calendar.given.ts';
import { MOST_ROUNDS } from './deployment-calendar.scene.ts';

/** A build with some of the rules, and its days. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly days: number;
  /** Days that the last of the rules has added. */
  readonly added: number;
}

/** A zone against a Region with so many rounds of changes in each phase, in numbers and in words. */
export interface Neighbours {
  /** The Region first, then the zone without rules and with one rule after another. */
  readonly bars: readonly Bar[];
  readonly sentence: string;
  readonly note: string;
}

/** By rounds: the first entry is for one round in each phase. */
export type Offer = readonly Neighbours[];

/** Phases do not hang on the seed. */
const SEED = 1;

const phasesOf = ({ steps }: Story): number =>
  steps.filter(({ lane }) => lane === 'software' || lane === 'migration').length;

const phases = { region: phasesOf(region2025(SEED)), zone: phasesOf(zone(SEED)) };
/** Zones that a round of the zone build goes over: those with customers, and the new one. */
const zones = live.length + 1;

/** Both builds, from their stories. Computed while the page is built, so that neither stories nor words are sent. */
export function offerFor(words: Words, below: BelowWords): Offer {
  return Array.from({ length: MOST_ROUNDS }, (_, index) => {
    const rounds = index + 1;
    // Nobody lives in the new Region: each round goes to all its zones on one day.
    const region = rounds * phases.region;
    const all = { rounds: rounds * phases.zone, zones };
    const zone = daysByRule(all, rollout, rulesWith('published'), ruleIds);
    return {
      bars: barsOf(region, zone, words, below),
      sentence: sentenceOf(rounds, region, zone, words, below),
      note: below.barsNote(phases, zones),
    };
  });
}

function barsOf(region: number, zone: readonly Added[], { rule }: Words, { bars }: BelowWords) {
  return [
    { id: 'region', name: bars.region, days: region, added: 0 },
    ...zone.map(({ rule: id, days }, index) => ({
      id: id ?? 'zone',
      name: id === null ? bars.zone : bars.added(rule[id]),
      days,
      added: addedBy(zone, index),
    })),
  ];
}

function sentenceOf(
  rounds: number,
  region: number,
  zone: readonly Added[],
  { rule, between }: Words,
  { told }: BelowWords,
): string {
  const adding = zone.flatMap(({ rule: id }, index) => {
    const more = addedBy(zone, index);
    return id !== null && more > 0 ? [told.added(rule[id], more)] : [];
  });
  return [
    told.region(rounds, region),
    told.zone(zone[0]?.days ?? 0, zone.at(-1)?.days ?? 0, zones),
    told.adds(adding),
  ].join(between);
}

const addedBy = (zone: readonly Added[], index: number): number =>
  (zone[index]?.days ?? 0) - (zone[index - 1]?.days ?? zone[index]?.days ?? 0);

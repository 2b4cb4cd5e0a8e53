import { zoneId } from '#model/layers/fate.ts';
import { describe, nameOf } from './layers.describe.ts';
import {
  cuts,
  levels,
  MAX_SEED,
  sceneOf,
  shape,
  start,
  type Choices,
  type Scene,
} from './layers.scene.ts';
import type { BelowWords } from './layers.below.text.ts';
import type { Words } from './layers.en.text.ts';

interface Told {
  readonly lead: string;
  readonly choices: Choices;
  readonly drawn?: boolean;
}

/** A step of the list: in words, and the scene that its picture on paper draws. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
  /** Whether paper shows it: the first, and where something is lost. */
  readonly drawn: boolean;
}

/**
 * All steps, for readers without JavaScript and on paper: every level, every cut, distances from next door to another Region, and
 * two accounts that meet in one zone.
 */
export function stepsOf(words: Words, below: BelowWords): Step[] {
  return toldSteps(words, below).map(({ lead, choices, drawn = false }) => {
    const scene = sceneOf(choices);
    return { words: lead + words.between + describe(scene, words), scene, drawn };
  });
}

function toldSteps(words: Words, below: BelowWords): Told[] {
  const far: Choices = { ...start, view: 'distance' };
  const named: Choices = { ...start, view: 'names' };
  const met: Choices = { ...named, seed: seedThatMeets() };
  const struck = sceneOf(met).pair.zones[0];
  return [
    ...levels.map((level) => ({
      lead: below.zoom(words.level[level]),
      choices: { ...start, level },
      drawn: level === start.level,
    })),
    ...cuts.map((cut) => ({
      lead: below.cut(nameOf(cut, words)),
      choices: { ...start, cut },
      drawn: cut === 'link' || cut === zoneId(shape.parent),
    })),
    ...[1, 100, 1000].map((km) => ({
      lead: below.distance(words.km(km)),
      choices: { ...far, way: { ...far.way, km } },
    })),
    {
      lead: below.loaded,
      choices: { ...far, way: { ...far.way, km: 1000, detour: 100, equipment: 2000 } },
      drawn: true,
    },
    { lead: below.names, choices: named },
    { lead: below.unlucky, choices: met },
    { lead: below.struck(words.zoneId(struck)), choices: { ...met, struck }, drawn: true },
    { lead: below.same, choices: { ...met, mapping: 'same', struck } },
  ];
}

/** The first pair of accounts, after the first one shown, whose names meet in one zone. */
export function seedThatMeets(): number {
  for (let seed = start.seed; seed <= MAX_SEED; seed++) {
    if (sceneOf({ ...start, view: 'names', seed }).pair.shared) return seed;
  }
  throw new RangeError('no seed puts both names on one zone');
}

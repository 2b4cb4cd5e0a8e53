import { dayOfHour } from '#model/calendar/exposure.ts';
import { lengthOf } from '#model/calendar/types.ts';
import type { Violation } from '#model/calendar/violations.ts';
import { allZones, rollout } from './deployment-calendar.given.ts';
import { shortestOf, type Scene } from './deployment-calendar.scene.ts';
import type { Words } from './deployment-calendar.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  if (scene.neighbours) return scene.neighbours.sentence;
  return [...planned(scene, words), ...played(scene, words)].join(words.between);
}

/** The rules that are broken, each once. */
export const rulesBroken = (violations: readonly Violation[]): Violation['rule'][] => [
  ...new Set(violations.map(({ rule }) => rule)),
];

function planned(scene: Scene, words: Words): string[] {
  const { violations, missing, days, choices } = scene;
  const { sentence } = words;
  const everything = allZones.length * rollout.changes.length;
  if (missing.length === everything) return [sentence.empty];
  const ways = groupedByRule(violations, words);
  const shortest = lengthOf(shortestOf(choices));
  return [
    sentence.plan(days),
    ways.length > 0 ? sentence.breaks(ways) : sentence.legal(choices.off.length > 0),
    ...rollout.changes.flatMap(({ id }) => {
      const zones = missing.filter(({ change }) => change === id).map(({ zone }) => zone);
      return zones.length > 0 ? [sentence.missing(id, zones)] : [];
    }),
    ways.length === 0 && missing.length === 0 && days === shortest
      ? sentence.isShortest
      : sentence.shortest(shortest),
  ];
}

function groupedByRule(violations: readonly Violation[], { sentence, rule }: Words): string[] {
  return rulesBroken(violations).map((id) => {
    const on = violations.filter((one) => one.rule === id).map(({ day }) => day);
    return sentence.broken(rule[id], [...new Set(on)]);
  });
}

function played({ bad }: Scene, { sentence }: Words): string[] {
  if (bad === null) return [];
  const { fault, exposure } = bad;
  const { noticed, reached, spared, hurt, regions } = exposure;
  if (noticed === null) return [sentence.badNowhere(fault.change)];
  const of = (part: 'box' | 'zone') =>
    reached.filter((one) => one.part === part).map(({ zone }) => zone);
  return [
    sentence.bad(fault.change, fault.hours, dayOfHour(noticed), noticed % 24),
    sentence.reached(of('box'), of('zone')),
    sentence.hurt(hurt.all, hurt.overZones, regions),
    sentence.spared(spared.length),
  ];
}

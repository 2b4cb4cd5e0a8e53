import { expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { answersOf, keyOf, MOST_ADDED } from '#model/power/work.ts';
import { decodeLink, linkText } from '#widgets/power-cut/power-cut.link.ts';
import { describe as told } from '#widgets/power-cut/power-cut.describe.ts';
import { labels } from '#widgets/power-cut/power-cut.en.labels.ts';
import { en } from '#widgets/power-cut/power-cut.en.text.ts';
import { powerCut } from '#widgets/power-cut/power-cut.machine.ts';
import { lastOf } from '#widgets/power-cut/power-cut.run.ts';
import { sceneOf, type Choices } from '#widgets/power-cut/power-cut.scene.ts';
import { statesOf } from '#widgets/power-cut/power-cut.steps.ts';
import { linkLaws } from '../../support/link-laws.ts';

linkLaws({
  decode: decodeLink,
  published: [
    '1.hard.4-a-.0.1ffff',
    '1.stable.2-a-b.0.1ffff*bf',
    '1.hard.6-a-.10441.1ffff.all',
    '1.stable.1-l-m.0.3ffff*bf',
  ],
  broken: [
    '1.soft.4-a-.0.1ffff',
    '1.hard.100-a-.0.1ffff',
    '1.hard.4-n-.0.1ffff',
    '1.hard.4-a-.0.3ffff',
    '1.hard.4-a-.00.1ffff',
    '1.hard.4-a-.0*db.1ffff',
    '1.hard.4-a-.0*bf*bf.1ffff',
    '1.hard.4-a-.0.1ffff.some',
  ],
  like: ['1.hard.4-a-.0.1ffff', '1.stable.2-a-b.a0f.1ffff*bf*cm'],
  stands: (choices, text) => {
    expect(isSound(choices), text).toBe(true);
    isShown(choices);
  },
  opening: 300,
});

it('a link carries every state of the list', () => {
  for (const choices of statesOf()) {
    const text = linkText(choices);
    if (text !== null) expect(decodeLink(text)).toEqual({ ok: true, value: choices });
  }
});

/** Its copies are of wants that there are, and its text is read as it was written. */
function isSound(choices: Choices): boolean {
  const works = Object.values(choices.works).every((work) => {
    const keys = answersOf(work).map(keyOf);
    return work.added.length <= MOST_ADDED && work.copies.every((key) => keys.includes(key));
  });
  const written = linkText(choices);
  const again = written === null ? null : decodeLink(written);
  return works && (again === null || (again.ok && linkText(again.value) === written));
}

/** A moment beyond the last is taken as the last, and every sentence can be said. */
function isShown(choices: Choices): void {
  const [begin] = initialTransition(powerCut, { choices: undefined });
  const [shown] = transition(powerCut, begin, { type: 'restore', choices });
  const scene = sceneOf(shown.context.choices);
  expect(scene.choices.moment).toBe(Math.min(choices.moment, lastOf(scene.run)));
  expect(told(scene, en(labels))).not.toMatch(/undefined|NaN/);
}

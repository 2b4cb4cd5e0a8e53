import { describe, expect, it } from 'vitest';
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
import { fuzzedTexts } from '../../ui/fuzz.ts';

describe('links to this figure', () => {
  it('every link ever published keeps opening', () => {
    for (const text of [
      '1.hard.4-a-.0.1ffff',
      '1.stable.2-a-b.0.1ffff*bf',
      '1.hard.6-a-.10441.1ffff.all',
      '1.stable.1-l-m.0.3ffff*bf',
    ])
      expect(decodeLink(text), text).toMatchObject({ ok: true });
  });

  it('tell what is wrong with them', () => {
    const reason = (text: string) => {
      const result = decodeLink(text);
      return result.ok ? 'ok' : result.reason;
    };
    expect(reason('2.hard.4-a-.0.1ffff')).toBe('unknown-version');
    expect(reason(`1.${'1'.repeat(600)}`)).toBe('too-long');
    for (const text of [
      '1.soft.4-a-.0.1ffff',
      '1.hard.100-a-.0.1ffff',
      '1.hard.4-n-.0.1ffff',
      '1.hard.4-a-.0.3ffff',
      '1.hard.4-a-.00.1ffff',
      '1.hard.4-a-.0*db.1ffff',
      '1.hard.4-a-.0*bf*bf.1ffff',
      '1.hard.4-a-.0.1ffff.some',
    ])
      expect(reason(text), text).toBe('broken');
  });

  it('carry every state of the list', () => {
    for (const choices of statesOf()) {
      const text = linkText(choices);
      if (text !== null) expect(decodeLink(text)).toEqual({ ok: true, value: choices });
    }
  });

  it('100,000 fuzzed texts open as a state that can be shown and written again, or give a reason', () => {
    let opened = 0;
    for (const text of fuzzedTexts(100_000, [
      '1.hard.4-a-.0.1ffff',
      '1.stable.2-a-b.a0f.1ffff*bf*cm',
    ])) {
      const result = decodeLink(text);
      if (!result.ok) continue;
      opened += 1;
      if (!isSound(result.value)) expect.fail(text);
      if (opened % 100 === 0) isShown(result.value);
    }
    expect(opened).toBeGreaterThan(300);
  });
});

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

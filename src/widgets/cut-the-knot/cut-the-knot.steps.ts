import { devices, type Device } from '#model/stories/knot-parts.ts';
import type { Below } from './cut-the-knot.below.text.ts';
import { describe } from './cut-the-knot.describe.ts';
import type { Words } from './cut-the-knot.en.text.ts';
import { sceneOf, start, verdictOf, type Asked, type Choices } from './cut-the-knot.scene.ts';

/**
 * All steps in words, for readers without JavaScript and on paper: the circle, the try with nothing placed, the waves with
 * all devices, and who is believed to answer.
 */
export function stepsInWords(knot: Asked, text: Words, words: Below): string[] {
  const told = (choices: Partial<Choices>) =>
    describe(sceneOf(knot, { ...start, ...choices }), text);
  const { waves, answers } = sceneOf(knot, { ...start, moves: devices });
  return [
    [words.start, told({})],
    [words.try, told({ wave: 0 })],
    [words.all, told({ moves: devices, wave: 0 })],
    ...waves.map((_, i) => [told({ moves: devices, wave: i + 1 })]),
    [text.belief(answers.length)],
  ].map((sentences) => sentences.join(text.between));
}

/** With all devices but one: how many of all do not start, and a circle that is left, told until it closes. */
export function withoutEach(
  knot: Asked,
): { device: Device; stuck: number; all: number; loop: string[] }[] {
  return devices.map((device) => {
    const moves = devices.filter((other) => other !== device);
    const { stuck, all } = sceneOf(knot, { ...start, moves });
    const loop = verdictOf(knot, moves).left ?? [];
    return { device, stuck: stuck.length, all, loop: [...loop, ...loop.slice(0, 1)] };
  });
}

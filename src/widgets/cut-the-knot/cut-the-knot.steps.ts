import { devices, type Device } from '#model/stories/knot-parts.ts';
import type { Below } from './cut-the-knot.below.text.ts';
import { describe } from './cut-the-knot.describe.ts';
import type { Words } from './cut-the-knot.en.text.ts';
import {
  sceneOf,
  start,
  verdictOf,
  type Asked,
  type Choices,
  type Scene,
} from './cut-the-knot.scene.ts';

/** A step of the list, in words and as what its picture shows. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
}

/**
 * All steps, for readers without JavaScript and on paper: the circle, the try with nothing placed, the waves with all
 * devices, and who is believed to answer.
 */
export function stepsOf(knot: Asked, text: Words, words: Below): Step[] {
  const step = (choices: Partial<Choices>, lead?: string): Step => {
    const scene = sceneOf(knot, { ...start, ...choices });
    const told =
      scene.choices.view === 'belief' ? text.belief(scene.answers.length) : describe(scene, text);
    return { words: lead === undefined ? told : lead + text.between + told, scene };
  };
  const { waves } = sceneOf(knot, { ...start, moves: devices });
  return [
    step({}, words.start),
    step({ wave: 0 }, words.try),
    step({ moves: devices, wave: 0 }, words.all),
    ...waves.map((_, i) => step({ moves: devices, wave: i + 1 })),
    step({ moves: devices, wave: waves.length, view: 'belief' }),
  ];
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

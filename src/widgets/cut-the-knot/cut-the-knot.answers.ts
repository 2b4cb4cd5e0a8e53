import type { Answer } from '#model/stories/knot-answers.ts';
import { isDevice, toneOf, type Scene, type View } from './cut-the-knot.scene.ts';
import type { Words } from './cut-the-knot.en.text.ts';

/** Who answers for a name in words, and the tone of its chip: `build` is its own, `boot` borrowed, none is nobody. */
export function answerTold({ belief, reality }: Answer, view: View, text: Words) {
  const own = { told: text.kind(`${belief}@region`), tone: 'build' };
  if (view === 'belief') return own;
  const [first, last] = [reality[0], reality.at(-1)];
  if (first === undefined || last === undefined) return { told: text.nobody, tone: null };
  if (first === belief) return own;
  return { told: first === last ? text.kind(last) : text.through(last, first), tone: 'boot' };
}

/** The state of a component in a word or two; of one that runs, also whether it is lent a place in the VPC. */
export function stateTold(scene: Scene, id: string, text: Words): string {
  const { being, wave } = scene.states.get(id) ?? { being: 'absent', wave: 0 };
  if (being !== 'runs') return text.states[being];
  const lent = !isDevice(id) && toneOf(scene, id) === 'boot';
  return text.wave(wave) + (lent ? text.inVpc : '');
}

import { devices } from '#model/stories/knot-parts.ts';
import { count, type Being, type Scene } from './cut-the-knot.scene.ts';
import type { Words } from './cut-the-knot.en.text.ts';

/** The state in a few words, for the bar. */
export function statusOf({ shown, over, waves, placed, stuck, all }: Scene, text: Words): string {
  if (shown === null) return text.untried(placed.length, devices.length);
  if (!over) return text.waveOf(shown, waves.length);
  return stuck.length > 0 ? text.notStarted(stuck.length, all) : text.allRun(placed.length);
}

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, text: Words): string {
  return [
    ...(scene.shown === null ? untried(scene, text) : trying(scene, text)),
    ...hinted(scene, text),
    ...(scene.why ? [text.chain(scene.why.path, scene.why.ends)] : []),
    ...seen(scene, text),
  ].join(text.between);
}

function untried({ knot, placed, loops, choices }: Scene, text: Words): string[] {
  const first = placed.length === 0 ? text.nothing() : text.placed(placed, devices.length);
  if (choices.hint) return [first];
  return [first, ...(loops.length === 0 ? [text.cut(knot.ec2, knot.stores)] : round(loops, text))];
}

/** A loop as "each waits for the next"; another that differs in one member only is told by that one. */
function round(loops: readonly (readonly string[])[], text: Words): string[] {
  return loops.map((loop, i) => {
    const before = loops[i - 1];
    const at = before ? loop.findIndex((id, j) => id !== before[j]) : -1;
    const other = before?.[at];
    const alike = before?.every((id, j) => j === at || id === loop[j]);
    if (other !== undefined && alike) return text.same(other, loop[at] ?? '');
    return text.chain([...loop, loop[0] ?? ''], 'circle');
  });
}

function trying(scene: Scene, text: Words): string[] {
  const { waves, shown, over, stuck, running, all, placed } = scene;
  const last = waves[(shown ?? 0) - 1];
  if (!over) return [last ? text.starts(shown ?? 0, last, running, all) : text.begin()];
  if (stuck.length === 0) return [text.done(waves.length, placed.length, last ?? [])];
  const outside = inState(scene, 'waits');
  return [
    waves.length === 0 ? text.nobodyStarts() : text.stops(waves.length, running, all),
    text.circle(inState(scene, 'circle')),
    ...(outside.length === 0 ? [] : [text.outside(outside)]),
  ];
}

const inState = ({ states }: Scene, being: Being): string[] =>
  [...states].filter(([, state]) => state.being === being).map(([id]) => id);

function hinted({ choices, loops }: Scene, text: Words): string[] {
  if (!choices.hint) return [];
  const [loop] = round(loops, text);
  return [loop === undefined ? text.noCircle() : text.hinted(loop)];
}

/** Who answers is said once something runs, and always when it is seen as believed. */
function seen(scene: Scene, text: Words): string[] {
  const names = scene.answers.length;
  if (scene.choices.view === 'belief') return [text.belief(names)];
  const { borrowed, nobody } = count(scene);
  return scene.over && scene.running > 0 ? [text.reality(borrowed, nobody, names)] : [];
}

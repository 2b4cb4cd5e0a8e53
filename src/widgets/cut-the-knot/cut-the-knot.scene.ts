import { whoAnswers, type Answer } from '#model/stories/knot-answers.ts';
import type { Knot } from '#model/stories/knot.ts';
import { devices, deviceSets, permanent, type Device } from '#model/stories/knot-parts.ts';
import { arrowsOf, type Arrow } from './cut-the-knot.arrows.ts';
import { members, type Verdict } from './cut-the-knot.carry.ts';

export type View = 'belief' | 'reality';

/** All that the reader has done; small and serialisable, a link carries it. */
export interface Choices {
  /** A log: each entry places a device, or takes it back when it stands. */
  readonly moves: readonly Device[];
  /** How many waves of the cold start are shown; null before a try with these devices. */
  readonly wave: number | null;
  readonly view: View;
  /** The component whose waiting is told, if it is stuck. */
  readonly picked: string | null;
  readonly hint: boolean;
  /** The set that the reader looks at in the proof, by its place in `deviceSets`; null while it is closed. */
  readonly set: number | null;
}

export const start: Choices = {
  moves: [],
  wave: null,
  view: 'reality',
  picked: null,
  hint: false,
  set: null,
};

export const isDevice = (id: string): id is Device => (devices as readonly string[]).includes(id);

/** The devices that stand after these moves, in the order of `devices`. */
export const placedBy = (moves: readonly Device[]): Device[] =>
  devices.filter((device) => moves.filter((move) => move === device).length % 2 === 1);

/**
 * What a component is in the picture: `absent` (a device that is not placed), `placed` (a device before its start),
 * `idle` (a service before its start), `runs`, and after the last wave `circle` or `waits` (stuck outside a circle).
 */
export type Being = 'absent' | 'placed' | 'idle' | 'runs' | 'circle' | 'waits';

export interface State {
  readonly being: Being;
  /** The wave in which it started, from 1; 0 when it does not run. */
  readonly wave: number;
}

/** What a figure is given: the names, the ends of the circle that everybody sees, and a verdict on each set of devices. */
export interface Asked extends Omit<Knot, 'graph'> {
  /** In the order of `deviceSets`. */
  readonly verdicts: readonly Verdict[];
}

/** Whom a component waits for, and how that ends: in a circle, or at somebody who is not placed. */
export interface Waiting {
  readonly path: readonly string[];
  readonly ends: 'circle' | 'missing';
}

/** What is true after the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly knot: Asked;
  readonly choices: Choices;
  readonly placed: readonly Device[];
  readonly waves: readonly (readonly string[])[];
  /** Waves shown; null before a try. */
  readonly shown: number | null;
  /** The cold start has come to its end, good or bad. */
  readonly over: boolean;
  readonly stuck: readonly string[];
  readonly states: ReadonlyMap<string, State>;
  readonly running: number;
  readonly all: number;
  /** The circles told as loops: those of the stores before a try, or the one of the hint. */
  readonly loops: readonly (readonly string[])[];
  /** Why the picked one, or the first of the stuck, does not start; null unless the start is over and somebody is stuck. */
  readonly why: Waiting | null;
  readonly arrows: readonly Arrow[];
  readonly answers: readonly Answer[];
}

export function sceneOf(knot: Asked, choices: Choices): Scene {
  const placed = placedBy(choices.moves);
  const verdict = verdictOf(knot, placed);
  const { waves } = verdict;
  const stuck = stuckIn(verdict);
  const shown = choices.wave === null ? null : Math.min(choices.wave, waves.length);
  const over = shown === waves.length;
  const states = new Map(members.map((id) => [id, stateOf(id, verdict, placed, shown ?? 0, over)]));
  const running = new Set(members.filter((id) => states.get(id)?.being === 'runs'));
  const told = {
    choices,
    placed,
    loops: loopsIn(verdict, choices, shown),
    why: over && !choices.hint ? waitingOf(verdict, choices.picked) : null,
    answers: whoAnswers(knot.names, placed, running),
  };
  return {
    ...told,
    knot,
    waves,
    shown,
    over,
    stuck,
    states,
    running: running.size,
    all: permanent.length + placed.length,
    arrows: arrowsOf(told),
  };
}

const placeOfSet = new Map(deviceSets.map((set, i) => [set.join(), i]));

/** What the model says about these devices, given in their order. */
export const verdictOf = (knot: Asked, placed: readonly Device[]): Verdict =>
  knot.verdicts[placeOfSet.get(placed.join()) ?? 0] as Verdict;

export const stuckIn = ({ waits }: Verdict): string[] => waits.flatMap((path) => path[0] ?? []);

function stateOf(
  id: string,
  { waves, waits, circle }: Verdict,
  placed: readonly Device[],
  shown: number,
  over: boolean,
): State {
  if (isDevice(id) && !placed.includes(id)) return { being: 'absent', wave: 0 };
  const wave = waves.findIndex((some) => some.includes(id)) + 1;
  if (wave > 0 && wave <= shown) return { being: 'runs', wave };
  if (over && waits.some(([first]) => first === id)) {
    return { being: circle.includes(id) ? 'circle' : 'waits', wave: 0 };
  }
  return { being: isDevice(id) ? 'placed' : 'idle', wave: 0 };
}

function loopsIn({ stores, left }: Verdict, { hint }: Choices, shown: number | null) {
  if (hint) return left === null ? [] : [left];
  return shown === null ? stores : [];
}

function waitingOf({ waits }: Verdict, picked: string | null): Waiting | null {
  const path = waits.find(([first]) => first === picked) ?? waits[0];
  if (path === undefined) return null;
  const closes = path.indexOf(path.at(-1) ?? '') < path.length - 1;
  return { path, ends: closes ? 'circle' : 'missing' };
}

/** Names that are truly answered from the bootstrap Region, and names that nobody answers. */
export function count({ answers }: Scene): { borrowed: number; nobody: number } {
  const nobody = answers.filter(({ reality }) => reality.length === 0).length;
  const own = answers.filter(({ belief, reality }) => reality[0] === belief).length;
  return { borrowed: answers.length - nobody - own, nobody };
}

/** The set that is looked at in the proof. */
export const setOf = (index: number): readonly Device[] => deviceSets[index] ?? [];

/** Whose it truly is, or seems to be: `boot` is borrowed, `build` its own, `grey` out of sight. */
export type Tone = 'boot' | 'build' | 'grey';

export function toneOf({ choices, answers }: Scene, id: string): Tone {
  const own = (permanent as readonly string[]).includes(id);
  if (choices.view === 'belief') return own ? 'build' : 'grey';
  const lent = answers.some(({ belief, reality }) => belief === id && reality[0] === `${id}@vpc`);
  return own && !lent ? 'build' : 'boot';
}

/** The components of the chain or the loop that is told, in that order; loops that run side by side share their numbers. */
export function toldOrder({ loops, why }: Scene): ReadonlyMap<string, number> {
  const told = why ? [why.path] : loops;
  const order = new Map<string, number>();
  for (const path of told) {
    path.forEach((id, i) => !order.has(id) && order.set(id, i + 1));
  }
  return order;
}

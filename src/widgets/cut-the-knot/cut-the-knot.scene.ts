import { explain, waitsFor, type Waiting } from '#model/graph/circles.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import {
  circleLeft,
  devices,
  deviceSets,
  knotNames,
  knotWith,
  permanent,
  storeCircles,
  whoAnswers,
  type Device,
} from '#model/stories/knot.ts';
import type { Name } from '#model/world/types.ts';
import { arrowsOf, type Arrow } from './cut-the-knot.arrows.ts';

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

/** Everything that has a box: the permanent services, then the devices. */
export const members: readonly string[] = [...permanent, ...devices];
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

export interface Answer {
  readonly name: Name;
  readonly belief: string;
  /** From the first to answer to the last one behind it; empty while nobody answers. */
  readonly reality: readonly string[];
}

/** What is true after the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
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

export function sceneOf(choices: Choices): Scene {
  const placed = placedBy(choices.moves);
  const graph = knotWith(placed);
  const { waves, stuck } = coldStart(graph);
  const shown = choices.wave === null ? null : Math.min(choices.wave, waves.length);
  const over = shown === waves.length;
  const inCircle = over ? new Set(explain(graph, stuck).circles.flat()) : new Set<string>();
  const states = statesOf(placed, waves, shown, stuck, over, inCircle);
  const running = new Set(members.filter((id) => states.get(id)?.being === 'runs'));
  const first = stuck.find((id) => id === choices.picked) ?? stuck[0];
  const why = over && first !== undefined ? waitsFor(graph, stuck, first) : null;
  const answers = knotNames.map((name) => ({ name, ...whoAnswers(name, placed, running) }));
  const loops = loopsOf(choices, placed, shown);
  return {
    choices,
    placed,
    waves,
    shown,
    over,
    stuck,
    states,
    running: running.size,
    all: permanent.length + placed.length,
    loops,
    why: choices.hint ? null : why,
    arrows: arrowsOf({ choices, placed, loops, why, answers }),
    answers,
  };
}

function statesOf(
  placed: readonly Device[],
  waves: readonly (readonly string[])[],
  shown: number | null,
  stuck: readonly string[],
  over: boolean,
  inCircle: ReadonlySet<string>,
): Map<string, State> {
  const beingOf = (id: string, wave: number): Being => {
    if (isDevice(id) && !placed.includes(id)) return 'absent';
    if (wave > 0) return 'runs';
    if (over && stuck.includes(id)) return inCircle.has(id) ? 'circle' : 'waits';
    return isDevice(id) ? 'placed' : 'idle';
  };
  return new Map(
    members.map((id) => {
      const at = waves.findIndex((wave) => wave.includes(id)) + 1;
      const wave = at <= (shown ?? 0) ? at : 0;
      return [id, { being: beingOf(id, wave), wave }];
    }),
  );
}

function loopsOf(choices: Choices, placed: readonly Device[], shown: number | null): string[][] {
  if (choices.hint) {
    const left = circleLeft(placed);
    return left === null ? [] : [left];
  }
  return shown === null ? storeCircles(placed) : [];
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

import { applyAll } from '../world/apply.ts';
import { circleBehind, roots } from '../world/causes.ts';
import { evaluateAll } from '../world/checks.ts';
import type { PlacementId, World } from '../world/types.ts';
import type { Reason } from '../world/reasons.ts';
import type { Step, Story } from './types.ts';

/** What a reader does: a phase, a phase left out, or something against the plan. */
export type Move =
  | { readonly do: 'step'; readonly id: string }
  | { readonly do: 'skip'; readonly id: string }
  | { readonly do: 'departure'; readonly id: string };

/** Why a move was refused, or why the exit check of its phase does not hold. */
export interface Trouble {
  /** As first met. */
  readonly reasons: readonly Reason[];
  /** Where the reasons begin, once everyone who only waits is followed to what is missing. */
  readonly roots: readonly Reason[];
  /** Placements that wait for one another, if that is what it comes to. */
  readonly circle: readonly PlacementId[] | null;
}

/** What a move led to. A refused move leaves the world as it was. */
export interface Turn {
  readonly move: Move;
  readonly world: World;
  readonly refused: Trouble | null;
  readonly failed: Trouble | null;
}

function troubleOf(world: World, reasons: readonly Reason[]): Trouble | null {
  if (reasons.length === 0) return null;
  return { reasons, roots: roots(world, reasons), circle: circleBehind(world, reasons) };
}

/** @throws RangeError for an id that the story does not have */
function stepOf(story: Story, id: string): Step {
  const step = story.steps.find((candidate) => candidate.id === id);
  if (!step) throw new RangeError(`no phase "${id}" in the story "${story.id}"`);
  return step;
}

/** Does one move on a world and evaluates the exit check of its phase. */
export function perform(story: Story, world: World, move: Move): Turn {
  if (move.do === 'skip') return { move, world, refused: null, failed: null };
  const step = move.do === 'step' ? stepOf(story, move.id) : null;
  const departure = story.departures.find((candidate) => candidate.id === move.id);
  const events = step?.events ?? departure?.events;
  if (!events) throw new RangeError(`no departure "${move.id}" in the story "${story.id}"`);
  const outcome = applyAll(world, events);
  if (!outcome.ok) {
    return { move, world, refused: troubleOf(outcome.at, outcome.reasons), failed: null };
  }
  const failed = step ? evaluateAll(outcome.world, step.exit) : [];
  return { move, world: outcome.world, refused: null, failed: troubleOf(outcome.world, failed) };
}

/** Plays moves from the story's first world. */
export function play(story: Story, moves: readonly Move[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const move of moves) {
    turns.push(perform(story, turns.at(-1)?.world ?? story.initial, move));
  }
  return turns;
}

import { frankenNames, proxyNames } from '#model/world/catalogue.ts';
import { circleBehind, roots } from '#model/world/causes.ts';
import { changes, type Change } from '#model/world/changes.ts';
import { evaluateAll, whyNotRunning } from '#model/world/checks.ts';
import { behind, belief, choose, registered, whyUnanswered } from '#model/world/lookup.ts';
import { unmet } from '#model/world/resolve.ts';
import type { Name, PlacementId, SiteId, World } from '#model/world/types.ts';
import type { Reason } from '#model/world/reasons.ts';
import type { Move, Trouble, Turn } from '#model/stories/play.ts';
import type { Step } from '#model/stories/types.ts';
import {
  nextIn,
  onward,
  remaining,
  standing,
  type Course,
  type Track,
} from './build-theatre.moves.ts';
import type { Run } from './build-theatre.run.ts';

/** `healed`: the check failed when the phase was done, and holds on the world as it is now. */
export type PhaseState = 'planned' | 'next' | 'done' | 'left out' | 'refused' | 'failed' | 'healed';

export interface PhaseScene {
  readonly id: string;
  readonly lane: Step['lane'];
  /** Place in the order in which the story is told, from 1. */
  readonly number: number;
  readonly state: PhaseState;
  /** The last move was about this phase. */
  readonly now: boolean;
}

/** Who answers for a name: what the name is believed to mean, and the chain that truly answers. */
export interface Answer {
  readonly name: Name;
  readonly belief: PlacementId | null;
  /** From the one that is asked to the one that answers; empty while nobody does. */
  readonly chain: readonly PlacementId[];
  readonly site: SiteId | null;
  readonly why: Reason | null;
}

/** How the build stands once no phase is left. */
export interface Ending {
  readonly open: boolean;
  /** Why the last phase was refused, or why its check does not hold now. */
  readonly reasons: readonly Reason[];
}

/** What is true where the reader is: picture, lanes, table, list and sentence all show this. */
export interface Scene {
  readonly phases: readonly PhaseScene[];
  readonly last: Turn | null;
  readonly world: World;
  readonly before: World | null;
  readonly changes: readonly Change[];
  /** What the stage marks: a refusal, a failed check, or who fell by what was just done. */
  readonly trouble: Trouble | null;
  readonly kind: 'refused' | 'failed' | 'fallen' | null;
  /** Where the host stands that asks for the names: in the new place once instances were started there. */
  readonly asker: SiteId;
  readonly answers: readonly Answer[];
  /** The next phase of each lane. */
  readonly lanes: Readonly<Record<Track, string | null>>;
  readonly next: Move | null;
  /** The refused phase that Next would leave out. */
  readonly without: string | null;
  readonly place: number;
  readonly places: number;
  readonly ending: Ending | null;
}

const names: readonly Name[] = [...frankenNames, 'identity', 'network', 'compute', ...proxyNames];

/** The scenes that were asked for, so that one that is worked out ahead of the reader's step is there when it comes. */
const known = new WeakMap<Run, Map<string, Scene>>();
const KEPT = 100;

export function sceneOf(run: Run, course: Course): Scene {
  const scenes = known.get(run) ?? new Map<string, Scene>();
  known.set(run, scenes);
  const key = JSON.stringify([course.log, course.ahead]);
  const scene = scenes.get(key) ?? lookAt(run, course);
  if (scenes.size > KEPT) scenes.clear();
  scenes.set(key, scene);
  return scene;
}

function lookAt(run: Run, course: Course): Scene {
  const turns = run.turns(course.log);
  const last = turns.at(-1) ?? null;
  const world = last?.world ?? run.story.initial;
  const before = last ? (turns.at(-2)?.world ?? run.story.initial) : null;
  const next = onward(run, course);
  const fallen = last && before ? fallenBy(before, world) : null;
  const { place, seat } = run.story;
  const asker = seat !== run.story.lender && !hasHosts(world, place) ? seat : place;
  const handled = [...standing(run, course), ...course.ahead];
  const waiting = remaining(run, handled).filter(({ id }) => id !== next?.without).length;
  return {
    phases: phasesOf(run, turns, world, next?.move ?? null),
    last,
    world,
    before,
    changes: before ? changes(before, world, place) : [],
    trouble: last?.refused ?? last?.failed ?? fallen,
    kind: last?.refused ? 'refused' : last?.failed ? 'failed' : fallen ? 'fallen' : null,
    asker,
    answers: names.map((name) => answerOf(world, place, asker, name)),
    lanes: {
      physical: nextIn(run, course, 'physical')?.id ?? null,
      software: nextIn(run, course, 'software')?.id ?? null,
    },
    next: next?.move ?? null,
    without: next?.without ?? null,
    place: course.log.length,
    places: course.log.length + course.ahead.length + waiting,
    ending: next ? null : endingOf(run, turns, world),
  };
}

function phasesOf(
  run: Run,
  turns: readonly Turn[],
  world: World,
  next: Move | null,
): readonly PhaseScene[] {
  const last = turns.at(-1);
  return run.story.steps.map(({ id, lane, exit }, index) => {
    const turn = turns.findLast(({ move }) => move.do !== 'departure' && move.id === id);
    const planned = next?.id === id && next.do !== 'departure' ? 'next' : 'planned';
    const state = turn ? stateOf(turn, () => evaluateAll(world, exit).length === 0) : planned;
    return { id, lane, number: index + 1, state, now: last !== undefined && turn === last };
  });
}

function stateOf({ move, refused, failed }: Turn, holdsNow: () => boolean): PhaseState {
  if (move.do === 'skip') return 'left out';
  if (refused) return 'refused';
  if (!failed) return 'done';
  return holdsNow() ? 'healed' : 'failed';
}

/** What ran before and waits now: what each one could not go on without, and where that begins. */
function fallenBy(before: World, world: World): Trouble | null {
  const reasons = Object.keys(world.placements)
    .filter((id) => before.placements[id]?.life === 'running')
    .filter((id) => world.placements[id]?.life === 'starting')
    .flatMap((id) => {
      const lost = unmet(world, id, 'running');
      return lost.length > 0 ? lost : whyNotRunning(world, id);
    });
  if (reasons.length === 0) return null;
  return { reasons, roots: roots(world, reasons), circle: circleBehind(world, reasons) };
}

/** Something runs, or has run, on machines of the new place: from then on the host that asks stands there. */
const hasHosts = (world: World, place: SiteId) =>
  world.placements[`hosts@${place}`]?.life !== 'planned';

function answerOf(world: World, place: SiteId, asker: SiteId, name: Name): Answer {
  // The names are those of the new place, wherever the host that asks stands.
  const candidates = registered(world, place, name);
  const first = choose(world, asker, candidates);
  const why = whyUnanswered(world, asker, asker, name, candidates);
  const chain = first === null || why ? [] : [first, ...behind(world, first, name)];
  const site = world.placements[chain.at(-1) ?? '']?.site ?? null;
  return { name, belief: belief(world, place, name), chain, site, why };
}

function endingOf(run: Run, turns: readonly Turn[], world: World): Ending {
  const exit = run.story.steps.at(-1)?.exit ?? [];
  const last = turns.at(-1);
  const refused = last?.move.do === 'step' ? last.refused : null;
  return { open: world.customers, reasons: refused?.reasons ?? evaluateAll(world, exit) };
}

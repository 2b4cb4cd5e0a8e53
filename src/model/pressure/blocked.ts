import { circlesOf, shortestLoop } from '../graph/circles.ts';
import { coldStart } from '../graph/fixpoints.ts';
import { hardStarting, type Graph } from '../graph/types.ts';
import { needsOnSheet, type Ground, type Setting } from './pressed-sheet.ts';
import type { Trouble } from './troubles.ts';

/** A step that cannot be done, though nothing is wrong with the step itself. */
export interface Waiting {
  readonly step: string;
  /** What it waits for, directly. */
  readonly for: string;
}

/** What of the sheet can be done, what waits, and whom or what it waits for in the end. */
export interface Blocked {
  /** In the order of the sheet. */
  readonly done: readonly string[];
  /** Without the steps that are themselves the trouble. */
  readonly waiting: readonly Waiting[];
  readonly troubles: readonly (Refused | Circle)[];
}

type Refused = Extract<Trouble, { kind: 'refused' }>;
type Circle = Extract<Trouble, { kind: 'circle' }>;

/** Cold start of the sheet: whatever order the steps are done in, the stuck are never reached. */
export function blockedOn(ground: Ground, setting: Setting): Blocked {
  const graph = needsOnSheet(ground, setting);
  const { waves, stuck } = coldStart(graph);
  const started = new Set(waves.flat());
  const troubles = [...refusedBy(ground, setting), ...circlesOn(graph, ground, setting)];
  const ill = new Set(troubles.flatMap((it) => (it.kind === 'circle' ? it.members : [it.step])));
  return {
    done: graph.components.filter((id) => started.has(id)),
    waiting: waitingOf(graph, stuck).filter(({ step }) => !ill.has(step)),
    troubles,
  };
}

const refusedBy = ({ assumed }: Ground, { on, standIn }: Setting): Refused[] =>
  assumed.brought
    .filter(({ step }) => on.includes('sovereignty') && step !== standIn)
    .map(({ step, what }) => ({ kind: 'refused', step, what }));

function circlesOn(graph: Graph, ground: Ground, setting: Setting): Circle[] {
  const { launchService } = ground.assumed;
  const circles = circlesOf(graph, hardStarting);
  const openers = circles.length === 0 ? [] : openersOf(ground, setting);
  return circles.flatMap(({ members, loop }) =>
    // It shows at the first of its steps.
    members.slice(0, 1).map((step): Circle => ({
      kind: 'circle',
      step,
      members,
      loop: (members.includes(launchService) && shortestLoop(graph, launchService)) || loop,
      openers: members.filter((step) => openers.includes(step)),
    })),
  );
}

/** Each of the stuck with the first of the stuck that it needs, if there is one. */
function waitingOf({ needs }: Graph, stuck: readonly string[]): Waiting[] {
  const stopped = new Set(stuck);
  const firstNeed = new Map<string, string>();
  for (const { from, to } of needs) {
    if (stopped.has(to) && !firstNeed.has(from)) firstNeed.set(from, to);
  }
  return stuck.flatMap((step) => {
    const need = firstNeed.get(step);
    return need === undefined ? [] : [{ step, for: need }];
  });
}

/**
 * Steps that leave no circle when somebody else does them. A stand-in opens circles through its own step only, so there has to
 * be a single one, and what is left of it is all that has to be looked at.
 */
function openersOf(ground: Ground, setting: Setting): readonly string[] {
  const graph = needsOnSheet(ground, { ...setting, standIn: null });
  const [circle, ...others] = circlesOf(graph, hardStarting);
  if (circle === undefined || others.length > 0) return [];
  const { members: components } = circle;
  const inner = graph.needs.filter(
    ({ from, to }) => components.includes(from) && components.includes(to),
  );
  return components.filter((standIn) => {
    const needs = inner.filter(({ from }) => from !== standIn);
    return circlesOf({ components, needs }, hardStarting).length === 0;
  });
}

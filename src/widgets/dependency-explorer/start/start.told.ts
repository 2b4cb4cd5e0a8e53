import { circlesOf, shortestLoop, waitsFor, type Circle } from '#model/graph/circles.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { condensationLayers } from '#model/graph/layers.ts';
import { without, withStandIns } from '#model/graph/stand-ins.ts';
import { hardRunning, hardStarting, type Graph, type Over } from '#model/graph/types.ts';
import type { Choices } from '../dependency-explorer.choices.ts';
import type { Shown } from '../dependency-explorer.shown.ts';
import type { Arrow, Asked, Mark, Told } from '../dependency-explorer.told.ts';
import { describeStart } from './start.describe.ts';
import type { StartWords } from './start.en.text.ts';

export interface StartTold extends Told {
  readonly words: StartWords;
  /** Who starts when, from nothing, with the devices that are there. In a warm Region nobody has to start. */
  readonly waves: readonly (readonly string[])[];
  /** Waves that are shown as started. */
  readonly shownWaves: number;
  readonly stuck: readonly string[];
  readonly circles: readonly Circle[];
  /** The loop that is told, each needs the next and the last the first; null when no circle is open. */
  readonly loop: readonly string[] | null;
  /** From the picked one, each waits for the next, into a circle; null where it starts or nobody is picked. */
  readonly chain: readonly string[] | null;
  /** How many layers of needs lie on one another: what a warm Region has instead of waves. */
  readonly layers: number;
}

export const tellStart =
  (words: StartWords) =>
  (asked: Asked): StartTold => {
    const { shown, choices } = asked;
    const graph = startingGraph(shown, choices);
    const over = choices.cold ? hardStarting : hardRunning;
    const circles = circlesOf(graph, over);
    const { waves, stuck } = choices.cold ? coldStart(graph) : { waves: [], stuck: [] };
    const shownWaves = Math.min(choices.wave ?? waves.length, waves.length);
    const here = new Set(graph.components);
    const picked = choices.picked !== null && here.has(choices.picked) ? choices.picked : null;
    const loop = loopTold(graph, over, circles, choices.circle, picked);
    const waiting = picked !== null && stuck.includes(picked) && loop === null;
    const found = {
      words,
      waves,
      shownWaves,
      stuck,
      circles,
      loop,
      chain: waiting ? waitsFor(graph, stuck, picked).path : null,
      layers: choices.cold ? 0 : condensationLayers(graph, over).length,
    };
    const arrows = [...arrowsOf(loop && [...loop, loop[0] ?? '']), ...arrowsOf(found.chain)];
    const told = { ...found, arrows, marks: marksOf(shown, choices, found) };
    return { ...told, sentence: describeStart(asked, told) };
  };

/** In a cold Region a device that is not there is no component, and one that is there stands in. */
function startingGraph({ graph, devices }: Shown, { cold, devices: placed }: Choices): Graph {
  if (!cold || devices.length === 0) return graph;
  const leftOut = devices.filter((id) => !placed.includes(id));
  return withStandIns(without(graph, leftOut), placed);
}

/** Of the open circle the shortest loop, or the shortest through the picked one. */
function loopTold(
  graph: Graph,
  over: Over,
  circles: readonly Circle[],
  open: number | null,
  picked: string | null,
): readonly string[] | null {
  const circle = circles[open ?? -1];
  if (!circle) return null;
  const through = picked !== null && circle.members.includes(picked) ? picked : null;
  return through === null ? circle.loop : shortestLoop(graph, through, over);
}

const arrowsOf = (path: readonly string[] | null): Arrow[] =>
  (path ?? []).slice(1).map((to, i) => ({ from: path?.[i] ?? '', to, kind: 'fault' }));

function marksOf(
  { devices }: Shown,
  { cold, devices: placed, picked, circle: open }: Choices,
  told: Pick<StartTold, 'waves' | 'shownWaves' | 'stuck' | 'circles' | 'loop'>,
): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  told.waves.forEach((wave, number) => {
    const ahead = number >= told.shownWaves;
    const last = number === told.shownWaves - 1 && told.shownWaves < told.waves.length;
    const sign = ahead ? 'later' : last ? 'starts' : 'runs';
    for (const id of wave) marks.set(id, { sign, number });
  });
  for (const id of told.stuck) marks.set(id, { sign: 'waits' });
  const several = told.circles.length > 1;
  told.circles.forEach(({ members }, number) => {
    for (const id of members)
      marks.set(id, { sign: 'circle', ...(several && { number: number + 1 }) });
  });
  if (cold) for (const id of devices) if (!placed.includes(id)) marks.set(id, { sign: 'absent' });
  if (picked !== null && !marks.has(picked) && open === null) marks.set(picked, { sign: 'picked' });
  return marks;
}

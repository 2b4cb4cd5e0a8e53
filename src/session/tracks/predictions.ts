import type { Both } from '#i18n/locales.ts';
import { buildOf } from '#model/run-sheet/builds.ts';
import { AS_ON_THE_SHEET, oddsFor } from '#model/run-sheet/distribution.ts';
import { placeOf, type RunSheet } from '#model/run-sheet/sheet.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { impactOf } from '#model/service-graph/impact.ts';
import type { ServiceGraph } from '#model/service-graph/types.ts';
import { play, type Move } from '#model/stories/play.ts';
import type { Story } from '#model/stories/types.ts';
import type { Question } from './kit.ts';
import { together } from './predictions.text.ts';

/*
 * Predictions on figures as questions to vote on. Which option is right is never written down: the model is asked, here as in
 * the figure. What the answer is called comes from the content.
 */
export type Names = ReadonlyMap<string, Both>;

/**
 * Who falls with a killed component: one that does, and three that do not, those first that are hurt and go on.
 * @throws RangeError when nobody falls, or fewer than three go on: there is nothing to ask then
 */
export function redSet(service: ServiceGraph, killed: string, names: Names): Question {
  const impact = impactOf(graphOf(service), [killed]);
  // Neither the nearest, which is easy, nor the last, which is often the caller.
  const falls = impact.fallen[Math.floor(impact.fallen.length / 2)];
  const goOn = [...new Set([...impact.stale, ...impact.degraded, ...impact.unharmed])].slice(0, 3);
  if (!falls || goOn.length < 3)
    throw new RangeError(`killing “${killed}” leaves nothing to predict`);
  // In the order of the graph, so that the place of the right one gives nothing away.
  const order = service.components.map(({ id }) => id);
  const ids = [falls.id, ...goOn].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return {
    q: together((text) => text.redSet.q, nameOf(names, killed)),
    options: ids.map((id) => ({
      text: nameOf(names, id),
      hint: id === falls.id ? null : together((text) => text.redSet.hint),
    })),
    right: ids.indexOf(falls.id),
    why: together(
      (text) => text.redSet.why,
      nameOf(names, falls.id),
      nameOf(names, falls.because),
      impact.fallen.length,
    ),
  };
}

/** At which part of the run sheet a build first stops. Ten steps an option, then “only after the hand-over” and “never”. */
export function firstStop(sheet: RunSheet, build: number): Question {
  const { mistakes } = buildOf(sheet, oddsFor(sheet, AS_ON_THE_SHEET), build);
  const places = mistakes.flatMap(({ noticed }) =>
    noticed === null ? [] : [placeOf(sheet, noticed)],
  );
  const first = places.length === 0 ? null : Math.min(...places);
  const parts = Math.ceil(sheet.length / PART);
  const options = Array.from({ length: parts }, (_, i) =>
    together((text) => text.firstStop.part, i * PART + 1, Math.min(sheet.length, (i + 1) * PART)),
  );
  const later = together((text) =>
    mistakes.length > 0 ? text.firstStop.late : text.firstStop.never,
  );
  return {
    q: together((text) => text.firstStop.q),
    options: [...options, together((text) => text.firstStop.none)].map((text) => ({
      text,
      hint: null,
    })),
    right: first === null ? parts : Math.floor(first / PART),
    why: first === null ? later : together((text) => text.firstStop.why, first + 1),
  };
}
const PART = 10;

/**
 * Which phase complains first when one is left out: that one, and the next three that follow the omission. Later phases are done in
 * the order of the story, each whose turn has come although it was refused is passed over, as the theatre does.
 * @throws RangeError when nobody complains
 */
export function firstComplaint(story: Story, omitted: string, names: Names): Question {
  const ids = story.steps.map(({ id }) => id);
  const moves = ids.map((id): Move => ({ do: id === omitted ? 'skip' : 'step', id }));
  const turns = play(story, moves);
  const at = turns.findIndex(({ refused, failed }) => refused ?? failed);
  const from = ids.indexOf(omitted) + 1;
  const complains = ids[at];
  if (complains === undefined) throw new RangeError(`nobody misses the phase “${omitted}”`);
  const offered = [...new Set([...ids.slice(from, from + 3), complains])].sort(
    (a, b) => ids.indexOf(a) - ids.indexOf(b),
  );
  return {
    q: together((text) => text.firstComplaint.q, nameOf(names, omitted)),
    options: offered.map((id) => ({ text: nameOf(names, id), hint: null })),
    right: offered.indexOf(complains),
    why: together((text) => text.firstComplaint.why, nameOf(names, complains)),
  };
}

function nameOf(names: Names, id: string): Both {
  const found = names.get(id);
  if (!found) throw new RangeError(`“${id}” has no name`);
  return found;
}

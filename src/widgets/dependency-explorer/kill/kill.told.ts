import { recovery } from '#model/graph/fixpoints.ts';
import { allNeeds } from '#model/graph/reach.ts';
import { hardRunning, type Recovery } from '#model/graph/types.ts';
import {
  fates,
  impactOf,
  scoreBet,
  type Fate,
  type Impact,
  type Score,
} from '#model/service-graph/impact.ts';
import type { Arrow, Asked, Mark, Sign, Told } from '../dependency-explorer.told.ts';
import { describeKill } from './kill.describe.ts';
import type { KillWords } from './kill.en.text.ts';

/** A landmark under a failure: whether it goes on, and how many it cannot do without, of whom so many have stopped. */
export interface Stand {
  readonly goesOn: boolean;
  readonly needs: number;
  readonly stopped: number;
}

export interface KillTold extends Told {
  readonly words: KillWords;
  readonly impact: Impact;
  readonly score: Score;
  readonly launch: Stand | null;
  readonly instance: Stand | null;
  /** Who comes back from what still runs; null before it is asked. */
  readonly back: Recovery | null;
}

export const tellKill =
  (words: KillWords) =>
  (asked: Asked): KillTold => {
    const { shown, choices } = asked;
    const impact = impactOf(shown.graph, choices.killed);
    const stopped = new Set([...choices.killed, ...impact.fallen.map(({ id }) => id)]);
    const standOf = (id: string): Stand => {
      const needs = allNeeds(shown.graph, id, hardRunning);
      return {
        goesOn: !stopped.has(id),
        needs: needs.length,
        stopped: needs.filter((need) => stopped.has(need)).length,
      };
    };
    const survivors = shown.graph.components.filter((id) => !stopped.has(id));
    const back = choices.stage === 'back' ? recovery(shown.graph, survivors) : null;
    const found = {
      words,
      impact,
      score: scoreBet(choices.bet, impact),
      launch: shown.landmarks && standOf(shown.landmarks.launch),
      instance: shown.landmarks && standOf(shown.landmarks.instance),
      back,
      marks: marksOf(asked, impact, back),
      arrows: arrowsOf(asked, impact),
    };
    return { ...found, sentence: describeKill(asked, found) };
  };

const signs: Readonly<Partial<Record<Fate, Sign>>> = {
  killed: 'killed',
  fallen: 'fell',
  degraded: 'less',
  stale: 'stale',
};

function marksOf({ choices }: Asked, impact: Impact, back: Recovery | null): Map<string, Mark> {
  const { killed, bet, stage, picked } = choices;
  const marks = new Map<string, Mark>();
  if (stage === 'open' || killed.length === 0) {
    if (killed.length === 0 && picked !== null) marks.set(picked, { sign: 'picked' });
    for (const id of killed) marks.set(id, { sign: 'killed' });
    for (const id of bet) marks.set(id, { sign: null, bet: true });
    return marks;
  }
  for (const [id, fate] of fates(impact)) {
    const sign = signs[fate] ?? null;
    if (sign !== null || bet.includes(id)) marks.set(id, { sign, bet: bet.includes(id) });
  }
  if (back === null) return marks;
  back.waves.forEach((wave, number) =>
    wave.forEach((id) => marks.set(id, { sign: 'runs', number })),
  );
  for (const id of back.stuck) marks.set(id, { sign: 'waits' });
  return marks;
}

/** From each that stopped to those that stopped because of it. */
function arrowsOf({ choices }: Asked, { fallen }: Impact): Arrow[] {
  if (choices.stage !== 'told') return [];
  return fallen.map(({ id, because }) => ({ from: because, to: id, kind: 'fault' }));
}

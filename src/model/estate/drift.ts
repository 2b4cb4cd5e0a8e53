/**
 * How a map of dependencies ages. Every day each team changes some of its needs: a need is drawn anew with small odds, by
 * the same habits by which it was drawn first. The map of day 0 is kept beside the truth. Odds are an illustration; that fine
 * detail is out of date the next day is the talk's (62:00 to 70:00).
 */
import { draw } from '../chance.ts';
import { condensationLayers } from '../graph/layers.ts';
import { coarseGraph, coarsePairs, fineGraph, outerOf, targetOf, type Estate } from './estate.ts';

/** Odds are whole parts of this: 100 parts are one per cent a day. */
export const PARTS = 10_000;

/** How much of the day-0 maps is still true, as shares from 0 to 1. */
export interface Age {
  readonly day: number;
  /** Needs of the fine map that still go where the map says. */
  readonly fine: number;
  /** Needs between outer services on the coarse map that are still there. */
  readonly coarse: number;
  /** Needs between outer services today that the coarse map does not know. */
  readonly unknown: number;
  /** Inner services that would start before something they need, in the order of the fine map. */
  readonly fineOrder: number;
  /** Outer services that would, in the order of the coarse map. */
  readonly coarseOrder: number;
}

/** The share of needs that nobody has touched by the end of a day, on average, exactly: (1 − q)ᵈ. */
export const untouched = (odds: number, day: number): number => (1 - odds / PARTS) ** day;

/** The chance that a map of so many needs is right in every one of them: (1 − q)^(n·d). */
export const allUntouched = (odds: number, day: number, needs: number): number =>
  (1 - odds / PARTS) ** (day * needs);

/**
 * The age of both maps on every day from 0 to `days`.
 *
 * @param odds that a need is drawn anew on a day, in parts of `PARTS`
 */
export function drift(estate: Estate, odds: number, days: number): Age[] {
  const { size, seed, targets } = estate;
  const map = {
    pairs: coarsePairs(estate),
    fine: ranks(estate, false),
    coarse: ranks(estate, true),
  };
  const now = targets.slice();
  const versions = new Int32Array(targets.length);
  const ages: Age[] = [];
  for (let day = 0; day <= days; day++) {
    if (day > 0) {
      for (let need = 0; need < now.length; need++) {
        if (draw(seed ^ 0x0d41f7, need * 4096 + day, PARTS) >= odds) continue;
        const version = (versions[need] ?? 0) + 1;
        versions[need] = version;
        now[need] = targetOf(seed, size, need, version % 64);
      }
    }
    ages.push(ageOf({ ...estate, targets: now }, targets, map, day));
  }
  return ages;
}

interface Maps {
  readonly pairs: ReadonlySet<number>;
  /** The layer of each service; services of one circle share it and its number. */
  readonly fine: Ranks;
  readonly coarse: Ranks;
}

function ageOf(truth: Estate, drawn: Int32Array, maps: Maps, day: number): Age {
  const { size, targets } = truth;
  const pairs = coarsePairs(truth);
  const kept = [...maps.pairs].filter((pair) => pairs.has(pair)).length;
  const late = { fine: new Set<number>(), coarse: new Set<number>() };
  let same = 0;
  targets.forEach((to, need) => {
    if (to === drawn[need]) same++;
    const from = Math.floor(need / size.needsEach);
    if (tooEarly(maps.fine, from, to)) late.fine.add(from);
    const [user, host] = [outerOf(truth, from), outerOf(truth, to)];
    if (user !== host && tooEarly(maps.coarse, user, host)) late.coarse.add(user);
  });
  return {
    day,
    fine: same / targets.length,
    coarse: maps.pairs.size === 0 ? 1 : kept / maps.pairs.size,
    unknown: pairs.size === 0 ? 0 : (pairs.size - kept) / pairs.size,
    fineOrder: late.fine.size / (size.outer * size.innerEach),
    coarseOrder: late.coarse.size / size.outer,
  };
}

interface Ranks {
  readonly layer: Int32Array;
  readonly group: Int32Array;
}

/** The order that a map gives: each service starts with its layer, and a circle starts as one. */
function ranks(estate: Estate, coarse: boolean): Ranks {
  const graph = coarse ? coarseGraph(estate) : fineGraph(estate);
  const layer = new Int32Array(graph.components.length);
  const group = new Int32Array(graph.components.length);
  let number = 0;
  condensationLayers(graph).forEach((groups, at) => {
    for (const members of groups) {
      for (const id of members) {
        layer[Number(id)] = at;
        group[Number(id)] = number;
      }
      number++;
    }
  });
  return { layer, group };
}

/** `from` starts before `to`, or with it without being in its circle. */
function tooEarly({ layer, group }: Ranks, from: number, to: number): boolean {
  return group[from] !== group[to] && (layer[from] ?? 0) <= (layer[to] ?? 0);
}

import { replay, type Pass } from '#model/graph/replay.ts';
import { passOf } from '#model/service-graph/stops.ts';
import { nameOf, type ToldStop } from '../dependency-explorer.shown.ts';
import type { Arrow, Asked, Mark, Told } from '../dependency-explorer.told.ts';
import type { LaunchWords } from './launch.en.text.ts';

/** A stop with the step at which it stops the call; -1 where the call never comes there. */
export interface PlacedStop extends ToldStop {
  readonly step: number;
}

export interface LaunchTold extends Told {
  readonly words: LaunchWords;
  readonly order: readonly Pass[];
  readonly step: number;
  readonly stops: readonly PlacedStop[];
  /** The stop that the reader looks at; the call ends there. */
  readonly stop: PlacedStop | null;
}

export const tellLaunch =
  (words: LaunchWords) =>
  (asked: Asked): LaunchTold => {
    const { shown, choices } = asked;
    const { landmarks } = shown;
    const order = landmarks ? replay(shown.graph, landmarks.call, landmarks.instance) : [];
    const stops = (landmarks?.stops ?? []).map((stop) => ({ ...stop, step: passOf(order, stop) }));
    const stop = stops.find(({ id, step }) => id === choices.code && step >= 0) ?? null;
    const step = stop ? stop.step : Math.min(choices.step, Math.max(0, order.length - 1));
    const found = {
      words,
      order,
      step,
      stops,
      stop,
      marks: marksOf(order, step, stop),
      arrows: arrowsOf(order[step]),
    };
    return { ...found, sentence: describe(asked, found) };
  };

function marksOf(order: readonly Pass[], now: number, stop: PlacedStop | null): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  order.forEach(({ id }, place) => {
    const number = place + 1;
    if (place === now) marks.set(id, { sign: stop ? 'refuses' : 'now', number });
    else marks.set(id, { sign: place < now ? 'done' : 'ahead', number });
  });
  return marks;
}

const arrowsOf = (pass: Pass | undefined): Arrow[] =>
  pass?.askedBy
    ? [{ from: pass.askedBy, to: pass.id, kind: pass.how === 'told' ? 'soft' : 'need' }]
    : [];

function describe({ shown, words: all }: Asked, told: Omit<LaunchTold, 'sentence'>): string {
  const { words, order, step, stop } = told;
  const pass = order[step];
  if (!pass) return '';
  const name = (id: string) => nameOf(shown, id);
  const at = words.at(step + 1, order.length);
  if (stop) return all.join([words.stopsAt[stop.when](name(stop.at), stop.id, at), stop.what]);
  const { id, askedBy, how, fromCopy } = pass;
  const told_ = {
    asked: askedBy === null ? words.begins(name(id)) : words.asks(name(askedBy), name(id)),
    told: words.tells(name(askedBy ?? ''), name(id)),
    started: words.starts(name(id)),
  }[how];
  return all.join([
    at,
    told_,
    shown.byId.get(id)?.role ?? '',
    fromCopy.length === 0 ? '' : words.copies(all.list(fromCopy.map(name))),
  ]);
}

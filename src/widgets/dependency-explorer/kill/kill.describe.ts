import { listed } from '../dependency-explorer.listing.ts';
import { nameOf } from '../dependency-explorer.shown.ts';
import type { Asked } from '../dependency-explorer.told.ts';
import type { KillTold } from './kill.told.ts';

/** What has been stopped, what the bet was worth, who stops and who goes on, in sentences. */
export function describeKill(asked: Asked, told: Omit<KillTold, 'sentence'>): string {
  const { shown, choices, words: all } = asked;
  const { words, impact, score, launch, instance, back } = told;
  const { killed, bet, stage, picked } = choices;
  const names = (ids: readonly string[]) => listed(ids, shown, all);
  if (killed.length === 0) {
    return picked === null ? words.pickOne : words.stopsIf(nameOf(shown, picked));
  }
  const who = names(killed);
  if (stage === 'open') return words.bet(who, bet.length, names(bet));
  const fallen = impact.fallen.map(({ id }) => id);
  if (back !== null) {
    const started = back.waves.flat();
    return all.join([
      words.back(started.length, back.waves.length, names(started)),
      back.stuck.length === 0 ? '' : words.stuck(back.stuck.length, names(back.stuck)),
    ]);
  }
  const stale = impact.stale.filter((id) => !impact.degraded.includes(id));
  return all.join([
    bet.length === 0 ? '' : words.score(bet.length, score.hits.length, fallen.length),
    words.fell(who, fallen.length, names(fallen)),
    stale.length === 0 ? '' : words.stale(stale.length, names(stale)),
    impact.degraded.length === 0 ? '' : words.less(impact.degraded.length, names(impact.degraded)),
    launch ? words.launch(launch) : '',
    instance ? words.instance(instance) : '',
  ]);
}

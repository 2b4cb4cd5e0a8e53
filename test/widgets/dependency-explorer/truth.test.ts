import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceNeed } from '#model/service-graph/types.ts';
import {
  noFilter,
  type Choices,
} from '#widgets/dependency-explorer/dependency-explorer.choices.ts';
import type { KillTold } from '#widgets/dependency-explorer/kill/kill.told.ts';
import type { StartTold } from '#widgets/dependency-explorer/start/start.told.ts';
import type { WhyTold } from '#widgets/dependency-explorer/why/why.told.ts';
import { after, bilingual, languages, loadAll, shown, tell } from './explorer.ts';

beforeAll(loadAll);
const [en] = languages;
const told = (changed: Partial<Choices>) => tell(en, after(changed));
const ids = shown.graph.components;
const needs: readonly ServiceNeed[] = shown.service.needs;
const hard = { ...noFilter, strength: 'hard' } as const;

/** Slow and plain: follow needs until nobody is added. */
function closure(from: string, follows: (need: ServiceNeed) => boolean): Set<string> {
  const found = new Set([from]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const need of needs) if (found.has(need.from) && follows(need)) found.add(need.to);
  }
  found.delete(from);
  return found;
}
/** Slow and plain: take out whoever lacks a hard running need until nobody has to go. */
function stops(killed: readonly string[]): Set<string> {
  const gone = new Set(killed);
  for (let size = 0; size < gone.size;) {
    size = gone.size;
    for (const { from, to, running } of needs)
      if (running === 'hard' && gone.has(to)) gone.add(from);
  }
  return gone;
}
const marked = (changed: Partial<Choices>, ...signs: readonly string[]) =>
  new Set(
    [...told(changed).marks].flatMap(([id, { sign }]) =>
      sign && signs.includes(sign) ? [id] : [],
    ),
  );

describe('what the figure tells is what the graph says', () => {
  it('all that a component needs, for every component, warm and cold', () => {
    for (const picked of ids) {
      const warm = marked({ picked, reach: 'needs', filter: hard }, 'need');
      expect(warm, picked).toEqual(closure(picked, ({ running }) => running === 'hard'));
      const cold = marked({ picked, reach: 'needs', cold: true }, 'need');
      expect(cold, picked).toEqual(closure(picked, () => true));
    }
  });
  it('who stops, for every single victim', () => {
    for (const victim of ids) {
      const state = { question: 'kill', killed: [victim], stage: 'told' } as const;
      expect(marked(state, 'fell', 'killed'), victim).toEqual(stops([victim]));
    }
  });
  it('every fall has an arrow from its cause, which stopped before', () => {
    const state = { question: 'kill', killed: ['ddb_api'], stage: 'told' } as const;
    const { arrows, impact } = told(state) as KillTold;
    expect(arrows.map(({ to }) => to)).toEqual(impact.fallen.map(({ id }) => id));
    const seen = new Set(['ddb_api']);
    for (const { from, to } of arrows) {
      expect(seen.has(from), to).toBe(true);
      expect(
        needs.some((need) => need.from === to && need.to === from && need.running === 'hard'),
      ).toBe(true);
      seen.add(to);
    }
  });
  it('a bet is scored against it', () => {
    const bet = ['ami_cat', 'kms', 'run_wf'];
    const { score } = told({
      question: 'kill',
      killed: ['ddb_api'],
      bet,
      stage: 'told',
    }) as KillTold;
    const red = stops(['ddb_api']);
    expect(score.hits).toEqual(bet.filter((id) => red.has(id)));
    expect(score.wronglyNamed).toEqual(bet.filter((id) => !red.has(id)));
    expect(score.hits.length + score.missed.length).toBe(red.size - 1);
  });
  it('a way is made of needs, and its reasons are theirs', () => {
    const { ways, steps } = told({ question: 'why', picked: 'run_wf', goal: 'ddb_api' }) as WhyTold;
    for (const way of ways) {
      for (const [i, to] of way.slice(1).entries()) {
        expect(needs.some((need) => need.from === way[i] && need.to === to)).toBe(true);
      }
    }
    expect(steps.map(({ to }) => to)).toEqual(ways[0]?.slice(1));
    expect(steps.every(({ why }) => why)).toBe(true);
  });
  it('a cold start holds everything exactly where all devices are there', () => {
    const subsets = [
      [],
      ['franken'],
      ['franken', 'smart_proxy'],
      ['franken', 'smart_proxy', 'boot_vpc'],
    ];
    const stuck = subsets.map(
      (devices) => (told({ question: 'start', cold: true, devices }) as StartTold).stuck.length,
    );
    expect(stuck.at(-1)).toBe(0);
    for (const many of stuck.slice(0, -1)) expect(many).toBeGreaterThan(0);
  });
  it('a loop closes: each needs the next, the last the first', () => {
    for (const picked of [null, ...marked({ question: 'start', cold: true }, 'circle')]) {
      const { loop } = told({ question: 'start', cold: true, circle: 0, picked }) as StartTold;
      for (const [i, from] of (loop ?? []).entries()) {
        const to = loop?.[(i + 1) % loop.length];
        const closes = needs.some(
          (need) => need.from === from && need.to === to && need.starting === 'hard',
        );
        expect(closes, `${picked}: ${from} → ${to}`).toBe(true);
      }
      if (picked) expect(loop).toContain(picked);
    }
  });
  it('every error code has its place on the way of a launch', () => {
    for (const { id, at } of bilingual.stops) {
      const { marks, sentence } = told({ question: 'launch', code: id });
      const [place] = [...marks].find(([, { sign }]) => sign === 'refuses') ?? [];
      expect(place === at || needs.some(({ from, to }) => from === place && to === at), id).toBe(
        true,
      );
      expect(sentence).toContain(shown.byId.get(at)?.label);
    }
  });
});

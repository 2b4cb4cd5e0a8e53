import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { services } from '#model/power/data-centre.ts';
import { fewestCopies } from '#model/power/fewest.ts';
import { decodeLink, linkText } from '#widgets/power-cut/power-cut.link.ts';
import { powerCut, type CutEvent } from '#widgets/power-cut/power-cut.machine.ts';
import { lastOf } from '#widgets/power-cut/power-cut.run.ts';
import { sceneOf, start } from '#widgets/power-cut/power-cut.scene.ts';

const [begin] = initialTransition(powerCut, { choices: undefined });
const run = (...events: CutEvent[]) =>
  events.reduce((now, event) => transition(powerCut, now, event)[0], begin);
const go = (moment: number): CutEvent => ({ type: 'go to', moment });
const stable: CutEvent = { type: 'look', design: 'stable' };
const ownNeed: CutEvent = { type: 'add', want: { from: 'network', to: 'config' } };

describe('what the reader can do', () => {
  it('goes through the outage to the standstill, and on by hand until all are back', () => {
    const states = Array.from({ length: 8 }, (_, moment) => run(go(moment)).value);
    expect(states).toEqual([
      'before',
      'lost',
      'returning',
      'returning',
      'standstill',
      'by hand',
      'by hand',
      'by hand',
    ]);
    const end = run(go(99));
    expect(sceneOf(end.context.choices).running).toBe(services.length);
    expect(run(go(-3)).context.choices.moment).toBe(0);
  });

  it('sees the stuck become fewer with the copies that are kept, and stays at the standstill', () => {
    const { one } = fewestCopies(start.works.hard);
    const kept = one.map((key): CutEvent => ({ type: 'turn', key }));
    const stuck = kept.map((_, count) => {
      const now = run(go(4), ...kept.slice(0, count + 1));
      expect(now.value).toBe(sceneOf(now.context.choices).phase);
      return sceneOf(now.context.choices).down.length;
    });
    expect(stuck.at(-1)).toBe(0);
    expect(stuck).toEqual([...stuck].sort((a, b) => b - a));
  });

  it('closes a circle while all run, without a sign, and finds it after the cut', () => {
    const before = sceneOf(run(stable, ownNeed).context.choices);
    expect([before.phase, before.running, before.solved]).toEqual([
      'before',
      services.length,
      null,
    ]);
    const after = sceneOf(run(stable, ownNeed, go(99), go(2)).context.choices);
    expect([after.phase, after.loop, after.solved]).toEqual([
      'standstill',
      ['network', 'config'],
      false,
    ]);
    const healed = run(stable, ownNeed, go(2), { type: 'turn', key: 'network>config' });
    expect(sceneOf(healed.context.choices).phase).toBe('back');
    const removed = run(stable, ownNeed, { type: 'remove', key: 'network>config' });
    expect(removed.context.choices.works).toEqual(start.works);
  });

  it('keeps the work on one design while it looks at the other', () => {
    const there = run({ type: 'turn', key: 'dns>database' }, stable, ownNeed);
    const back = transition(powerCut, there, { type: 'look', design: 'hard' })[0];
    expect(sceneOf(back.context.choices).work.copies).toEqual(['dns>database']);
    expect(back.context.choices.works.stable.added).toHaveLength(1);
  });

  it('lets another fail: it fails now', () => {
    const now = run(go(4), { type: 'fail', id: 'control' });
    expect(now.value).toBe('lost');
    expect(sceneOf(now.context.choices).down).toContain('data');
  });

  it('shows a smallest set where it is asked for, and starts again from anywhere', () => {
    const shown = run(stable, ownNeed, { type: 'prove' }, { type: 'show the fewest' });
    const scene = sceneOf(shown.context.choices);
    expect(scene.solved).toBe(true);
    expect(scene.work.copies).toHaveLength(scene.fewest?.copies ?? -1);
    expect(transition(powerCut, shown, { type: 'start again' })[0].context.choices).toEqual(start);
  });

  it('picks a service, and lets it go', () => {
    expect(run({ type: 'pick', id: 'dns' }).context.choices.picked).toBe('dns');
    expect(run({ type: 'pick', id: 'dns' }, { type: 'pick', id: 'dns' })).toMatchObject({
      context: { choices: start },
    });
  });
});

describe('every state that these moves reach', () => {
  const paths = getShortestPaths(powerCut, {
    input: { choices: undefined },
    events: [
      go(0),
      go(1),
      go(3),
      go(4),
      go(99),
      stable,
      ownNeed,
      { type: 'turn', key: 'network>config' },
      { type: 'fail', id: 'control' },
      { type: 'pick', id: 'auth' },
      { type: 'prove' },
    ],
    // Where the reader has picked or asked, the walk has come to an end: both go with everything.
    stopWhen: ({ context: { choices } }) => choices.picked !== null || choices.proven,
    serializeState: ({ value, context }) => JSON.stringify([value, context]),
    limit: 5000,
  });

  it('has every state of the machine among them but the one that passes at once', () => {
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(
      new Set(['before', 'lost', 'returning', 'standstill', 'back', 'by hand']),
    );
  });

  it('goes into a link of at most 512 characters and comes back the same', () => {
    for (const { state } of paths) {
      const { choices } = state.context;
      const text = linkText(choices);
      if (text === null) expect(choices).toEqual(start);
      else {
        expect(text.length).toBeLessThanOrEqual(512);
        expect(decodeLink(text)).toEqual({ ok: true, value: choices });
      }
    }
  });

  it('is at a moment that its outage has', () => {
    for (const { state } of paths) {
      const { run: outage, choices } = sceneOf(state.context.choices);
      expect(choices.moment).toBeLessThanOrEqual(lastOf(outage));
    }
  });
});

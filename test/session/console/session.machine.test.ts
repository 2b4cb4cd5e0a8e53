import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { savedShape } from '#session/console/saved.ts';
import { sessionMachine, type SessionEvent } from '#session/console/session.machine.ts';
import { figureOf, newSession, pollOf, stepOf, type Session } from '#session/console/session.ts';
import { roomStateOf } from '#session/wall/room-state.ts';
import { writeState } from '#session/protocol/state.ts';
import { optionsOf } from '#session/tracks/kit.ts';
import { siteKit, tracks } from '../site-kit.ts';

const NOON = 1_800_000_000_000;
const MINUTE = 60_000;
const track = { ...tracks[0]!, steps: tracks[0]!.steps.slice(0, 3) };
const begin = (rehearsal = false) => newSession(track, optionsOf(track, siteKit), rehearsal);
type Undated = SessionEvent extends infer One
  ? One extends SessionEvent
    ? Omit<One, 'at'>
    : never
  : never;

/** Runs events a minute apart. */
function run(input: Session, ...events: Undated[]) {
  const [first] = initialTransition(sessionMachine, input);
  return events.reduce(
    (now, event, index) =>
      transition(sessionMachine, now, { ...event, at: NOON + index * MINUTE })[0],
    first,
  );
}

describe('the flow', () => {
  test('begins with next, goes forward and back, and stays within the track', () => {
    expect(run(begin()).value).toBe('ready');
    const there = run(
      begin(),
      { type: 'next' },
      { type: 'next' },
      { type: 'next' },
      { type: 'next' },
    );
    expect(there.value).toBe('running');
    expect(there.context.at).toBe(2);
    const back = run(
      begin(),
      { type: 'start' },
      { type: 'next' },
      { type: 'back' },
      { type: 'back' },
    );
    expect(back.context.at).toBe(0);
    expect(back.context.startedAt).toBe(NOON);
    expect(back.context.log.map(({ step }) => step)).toEqual([
      'who-goes-first',
      'dark',
      'who-goes-first',
    ]);
  });

  test('a step that shows its question asks it at once, and the same asking is met again on the way back', () => {
    const there = run(begin(), { type: 'start' });
    const poll = pollOf(there.context);
    expect(poll).toMatchObject({ id: NOON, phase: 'open' });
    const again = run(
      begin(),
      { type: 'start' },
      { type: 'hands', option: 1, count: 7 },
      { type: 'next' },
      { type: 'back' },
    );
    expect(pollOf(again.context)).toMatchObject({
      id: NOON,
      hands: [
        [0, 7, 0, 0],
        [0, 0, 0, 0],
      ],
    });
  });

  test('a figure keeps the state in which it was left, and a late word of it goes to its own step', () => {
    const { context } = run(
      begin(),
      { type: 'start' },
      { type: 'next' },
      { type: 'drive', step: 'dark', link: '1.m0' },
      { type: 'next' },
      { type: 'drive', step: 'dark', link: '1.m01' },
      { type: 'drive', step: 'nowhere', link: '1.m01' },
    );
    expect(figureOf(context)).toEqual({ figure: 'cut-the-knot', link: '1.m01234.w9' });
    const back = run(context, { type: 'back' });
    expect(figureOf(back.context)).toEqual({ figure: 'cut-the-knot', link: '1.m01' });
    expect(Object.keys(back.context.links)).toEqual(['dark']);
  });

  test('a blank wall shows nothing until the next step or the same key', () => {
    const dark = run(begin(), { type: 'start' }, { type: 'next' }, { type: 'blank' });
    const show = (session: Session) =>
      roomStateOf(session, siteKit, { room: 'K7M4XT', rev: 1 }).show.kind;
    expect(show(dark.context)).toBe('blank');
    expect(show(run(dark.context, { type: 'blank' }).context)).toBe('figure');
    expect(show(run(dark.context, { type: 'next' }).context)).toBe('figure');
  });

  test('the wall says how to join before the start and whenever it is asked to, and at the end that it is over', () => {
    const show = (session: Session) =>
      roomStateOf(session, siteKit, { room: 'K7M4XT', rev: 1 }).show.kind;
    expect(show(begin())).toBe('welcome');
    const late = run(begin(), { type: 'start' }, { type: 'next' }, { type: 'welcome' });
    expect(show(late.context)).toBe('welcome');
    expect(show(run(late.context, { type: 'welcome' }).context)).toBe('figure');
    expect(show(run(late.context, { type: 'blank' }).context)).toBe('blank');
    expect(show(run(late.context, { type: 'next' }).context)).toBe('figure');
    expect(show(run(late.context, { type: 'end' }).context)).toBe('over');
  });

  test('a page shows what its chapter is about, in words of the kit, and a task its title and question', () => {
    const [first] = track.steps;
    const showing = (show: Session['track']['steps'][number]['show'], ask?: typeof first) =>
      roomStateOf(
        run(newSession({ ...track, steps: [{ ...first!, show, ask: ask?.title }] }, {}), {
          type: 'start',
        }).context,
        siteKit,
        { room: 'K7M4XT', rev: 1 },
      ).show;
    const { title, lead } = siteKit.chapters['10-availability-zone']!;
    expect(showing({ page: 'chapters/10-availability-zone/' })).toEqual({
      kind: 'page',
      path: 'chapters/10-availability-zone/',
      words: { title, lead },
      figure: siteKit.chapters['10-availability-zone']!.figure,
    });
    expect(showing('task')).toEqual({ kind: 'task', title: first!.title });
    expect(showing('task', first)).toMatchObject({ ask: first!.title });
  });

  test('an answer goes on the wall only with the results', () => {
    const { context } = run(begin(), { type: 'start' }, { type: 'reveal' });
    expect(pollOf(context)?.phase).toBe('shown');
    expect(roomStateOf(context, siteKit, { room: 'K7M4XT', rev: 1 }).show).toMatchObject({
      answer: [3],
    });
  });

  test('a vote beside a figure can be put away and brought back', () => {
    const asked = run(begin(), { type: 'start' }, { type: 'go', to: 2 }, { type: 'ask' });
    expect(roomStateOf(asked.context, siteKit, { room: 'K7M4XT', rev: 1 }).show).toMatchObject({
      kind: 'question',
      about: { figure: 'cut-the-knot' },
    });
    const away = run(asked.context, { type: 'hands', option: 0, count: 2 }, { type: 'put away' });
    expect(pollOf(away.context)).toBeNull();
    expect(pollOf(run(away.context, { type: 'ask' }).context)?.hands[0]).toEqual([2, 0, 0, 0]);
  });

  test('the end can be taken back', () => {
    const over = run(begin(), { type: 'start' }, { type: 'end' });
    expect(over.value).toBe('over');
    expect(run(over.context, { type: 'go on' }).value).toBe('running');
  });
});

describe('a rehearsal', () => {
  test('plays itself: each step for its minutes, then the end', () => {
    let now = run(begin(true), { type: 'start' });
    const seen: string[] = [];
    let minutes = 0;
    while (now.value === 'running' && minutes < 100) {
      seen.push(stepOf(now.context).id);
      minutes += 1;
      [now] = transition(sessionMachine, now, { type: 'tick', at: NOON + minutes * MINUTE });
    }
    const planned = track.steps.flatMap(({ id, minutes: each }) => Array<string>(each).fill(id));
    expect(seen).toEqual(planned);
    expect(now.value).toBe('over');
  });
  test('a session does not: it waits for its facilitator', () => {
    const late = run(begin(), { type: 'start' }, ...Array<Undated>(30).fill({ type: 'tick' }));
    expect(late.context.at).toBe(0);
    expect(late.context.now).toBe(NOON + 30 * MINUTE);
  });
});

describe('every state that these moves reach', () => {
  const at = NOON;
  // The shortest track that has everything: a step that is a question, and a figure with one.
  const short = { ...track, steps: track.steps.filter((_, index) => index !== 1) };
  const paths = getShortestPaths(sessionMachine, {
    input: newSession(short, optionsOf(short, siteKit)),
    events: [
      { type: 'next', at },
      { type: 'back', at },
      { type: 'blank', at },
      { type: 'ask', at },
      { type: 'put away', at },
      { type: 'poll', move: 'freeze', at },
      { type: 'poll', move: 'again', at },
      { type: 'reveal', at },
      { type: 'end', at },
      { type: 'go on', at },
    ] as SessionEvent[],
    serializeState: ({ value, context }) => {
      return JSON.stringify([value, { ...context, log: [], enteredAt: 0 }]);
    },
    limit: 20_000,
    stopWhen: ({ context }) => context.log.length > 4,
  });
  const states = paths.map(({ state }) => state);

  test('are many, and of every kind', () => {
    expect(states.length).toBeGreaterThan(300);
    expect(new Set(states.map(({ value }) => value))).toEqual(
      new Set(['ready', 'running', 'over']),
    );
  });

  test('tell the room something that it accepts, and never an answer or a result before its time', () => {
    for (const { context } of states) {
      const state = roomStateOf(context, siteKit, { room: 'K7M4XT', rev: 1 });
      expect(() => writeState(state)).not.toThrow();
      const text = JSON.stringify(state);
      const { notes, expect: wrong } = stepOf(context);
      for (const secret of [
        notes.en,
        notes.zh,
        ...wrong.flatMap(({ reply }) => [reply.en, reply.zh]),
      ]) {
        expect(text).not.toContain(secret);
      }
      const told = context.revealed.includes(stepOf(context).id);
      if (!told) expect(text).not.toContain('"answer":');
      if (pollOf(context)?.phase !== 'shown') expect(text).not.toContain('tallies');
      for (const { why, options } of Object.values(siteKit.questions)) {
        expect(text).not.toContain(why.en);
        for (const { hint } of options) if (hint) expect(text).not.toContain(hint.en);
      }
    }
  });

  test('are kept on the device and come back the same', () => {
    const secret = 'A'.repeat(43);
    for (const { context, value } of states) {
      const kept = savedShape.read(JSON.parse(JSON.stringify({ secret, session: context })), 1);
      expect(kept?.session).toEqual(context);
      expect(initialTransition(sessionMachine, context)[0].value).toBe(value);
    }
  });
});

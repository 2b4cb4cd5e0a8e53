import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { LINK_LIMIT } from '#ui/link-state.ts';
import { linkText, origin, readText } from '#widgets/build-theatre/build-theatre.link.ts';
import { buildTheatre } from '#widgets/build-theatre/build-theatre.machine.ts';
import { fuzzedTexts } from '../../ui/fuzz.ts';
import { anyEvent, departureIds, phaseIds } from './events.ts';

const first = initialTransition(buildTheatre, { state: undefined })[0];

describe('the link of a build', () => {
  it('is empty at the start and short at the end', () => {
    expect(linkText(origin)).toBeNull();
    const log = phaseIds.map((id) => ({ do: 'step', id }) as const);
    expect(linkText({ ...origin, log })).toBe('1.AFBGHCIJDKELMNOPQRSTUV');
  });

  it('has a character for every phase, done or left out, and for every departure', () => {
    const log = [
      ...phaseIds.map((id) => ({ do: 'skip', id }) as const),
      ...departureIds.map((id) => ({ do: 'departure', id }) as const),
    ];
    const text = linkText({ log, view: 'belief', seed: 42 });
    expect(text).toMatch(/^1\.[a-v]{22}0123456-belief-42$/);
    expect(readText(text ?? '')).toEqual({ ok: true, value: { log, view: 'belief', seed: 42 } });
  });

  it('opens the same state that it was made of, for every state a reader can reach', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const { context } = events.reduce(
          (now, event) => transition(buildTheatre, now, event)[0],
          first,
        );
        const text = linkText(context);
        const read = text === null ? { ok: true as const, value: origin } : readText(text);
        if (!read.ok) throw new Error(`${text} is ${read.reason}`);
        expect(text?.length ?? 0).toBeLessThanOrEqual(LINK_LIMIT);
        const [opened] = transition(buildTheatre, first, { type: 'restore', state: read.value });
        const { log, view, seed } = opened.context;
        expect({ log, view, seed }).toEqual({
          log: context.log,
          view: context.view,
          seed: context.seed,
        });
      }),
    );
  });
});

describe('a link from elsewhere', () => {
  it.each([
    ['1.AA', 'broken'],
    ['1.Aa', 'broken'],
    ['1.W', 'broken'],
    ['1.9', 'broken'],
    ['1.A-faith', 'broken'],
    ['1.A-0', 'broken'],
    ['2.A', 'unknown-version'],
    [`1.${'0'.repeat(600)}`, 'too-long'],
    ['', 'broken'],
    ['__proto__', 'broken'],
  ])('%j is %s', (text, reason) => {
    expect(readText(text)).toEqual({ ok: false, reason });
  });

  it('never throws, and never yields a state that cannot be played', () => {
    const like = ['1.AFBGHCIJDKELMNOPQRSTUV', '1.aF3b0-belief-12', '1.0-7'];
    let opened = 0;
    for (const text of fuzzedTexts(100_000, like)) {
      const read = readText(text);
      if (!read.ok || opened > 300) continue;
      opened += 1;
      const [shown] = transition(buildTheatre, first, { type: 'restore', state: read.value });
      expect(shown.value).toBe('reading');
    }
    expect(opened).toBeGreaterThan(20);
  });
});

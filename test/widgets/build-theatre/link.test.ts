import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { LINK_LIMIT } from '#ui/link-state.ts';
import { origin, type LinkState } from '#widgets/build-theatre/build-theatre.link.ts';
import { linkLaws } from '../../support/link-laws.ts';
import { anyEventOf, region } from './events.ts';
import { theatres } from './theatres.ts';

/** Links that have been handed on, and some that were never right. */
const links: Readonly<Record<string, { published: string[]; broken: string[] }>> = {
  'build-theatre': {
    published: ['1.AFBGHCIJDKELMNOPQRSTUV', '1.aF3b0-belief-12', '1.0-7', '1.AFbGHC3-belief-4'],
    broken: ['1.AA', '1.Aa', '1.W', '1.9', '1.A-faith', '1.A-0'],
  },
  'zone-theatre': {
    published: ['1.ABCDEFGH', '1.BcA2-belief-12', '1.BC3-4'],
    broken: ['1.AA', '1.I', '1.6', '1.A-0'],
  },
  'local-zone-theatre': {
    published: ['1.ABCDEFG', '1.ABCDE0fG-belief', '1.A2-4'],
    broken: ['1.AA', '1.H', '1.4', '1.A-0'],
  },
};

describe.each(theatres)('the link of $key', (played) => {
  const { key, theatre, phaseIds, departureIds } = played;
  const { linkText, readText, machine } = theatre;
  const first = initialTransition(machine, { state: undefined })[0];

  it('has a character for every phase, done or left out, and for every departure', () => {
    const log = [
      ...phaseIds.map((id) => ({ do: 'skip', id }) as const),
      ...departureIds.map((id) => ({ do: 'departure', id }) as const),
    ];
    const text = linkText({ log, view: 'belief', seed: 42 });
    expect(text).toMatch(/^1\.[a-z]+\d+-belief-42$/);
    expect(readText(text ?? '')).toEqual({ ok: true, value: { log, view: 'belief', seed: 42 } });
    expect(linkText(origin)).toBeNull();
  });

  it('opens the same state that it was made of, for every state a reader can reach', () => {
    fc.assert(
      fc.property(fc.array(anyEventOf(played), { maxLength: 40 }), (events) => {
        const { context } = events.reduce(
          (now, event) => transition(machine, now, event)[0],
          first,
        );
        const text = linkText(context);
        const read = text === null ? { ok: true as const, value: origin } : readText(text);
        if (!read.ok) throw new Error(`${text} is ${read.reason}`);
        expect(text?.length ?? 0).toBeLessThanOrEqual(LINK_LIMIT);
        const [opened] = transition(machine, first, { type: 'restore', choices: read.value });
        const { log, view, seed } = opened.context;
        expect({ log, view, seed }).toEqual({
          log: context.log,
          view: context.view,
          seed: context.seed,
        });
      }),
    );
  });

  linkLaws<LinkState>({
    decode: readText,
    published: links[key]?.published ?? [],
    broken: links[key]?.broken ?? [],
    like: links[key]?.published ?? [],
    opening: 300,
    stands: (state, text) => {
      const [shown] = transition(machine, first, { type: 'restore', choices: state });
      expect(shown.value, text).toBe('reading');
    },
  });
});

it('is short at the end of the longest build', () => {
  const log = region.phaseIds.map((id) => ({ do: 'step', id }) as const);
  expect(region.theatre.linkText({ ...origin, log })).toBe('1.AFBGHCIJDKELMNOPQRSTUV');
});

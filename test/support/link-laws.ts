import { describe, expect, it } from 'vitest';
import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import type { Decode } from '../../src/ui/link-state.ts';
import { fuzzedTexts } from '../ui/fuzz.ts';

export interface LinkLaws<T> {
  readonly decode: Decode<T>;
  /** Links that have been handed on: each keeps opening. Add to them, take none away. */
  readonly published: readonly string[];
  /** Well versioned, and yet no state of this figure. */
  readonly broken: readonly string[];
  /** Right texts that the fuzz damages, to reach further into the decoder than noise does. */
  readonly like: readonly string[];
  /** Fails for a state that the figure cannot stand in. Asked of some of the texts that open. */
  readonly stands: (state: T, text: string) => void;
  /** How many fuzzed texts open at least, so that `stands` is asked at all. */
  readonly opening?: number;
}

/** One in so many of the fuzzed texts that open is shown. */
const SHOWN = 20;

/** What every decoder of links holds: old links open, what is foreign gets its reason, and nothing throws. */
export function linkLaws<T>({
  decode,
  published,
  broken,
  like,
  stands,
  opening = 1000,
}: LinkLaws<T>): void {
  const reason = (text: string) => {
    const result = decode(text);
    return result.ok ? 'opens' : result.reason;
  };

  describe('links to this figure', () => {
    it.each(published)('%s, once published, opens', (text) => {
      expect(reason(text)).toBe('opens');
    });
    it.each([...broken, '', '__proto__', '1.__proto__', '1.constructor'])(
      '%j is broken',
      (text) => {
        expect(reason(text)).toBe('broken');
      },
    );
    it('say that they are of a later version, or too long', () => {
      expect(reason(`9999${like[0]?.slice(1) ?? ''}`)).toBe('unknown-version');
      expect(reason(`1.${'1'.repeat(600)}`)).toBe('too-long');
    });
    it('100,000 fuzzed texts give a state that the figure can stand in, or a reason', () => {
      let opened = 0;
      for (const text of fuzzedTexts(100_000, like)) {
        const result = decode(text);
        if (!result.ok) continue;
        if (opened % SHOWN === 0) stands(result.value, text);
        opened += 1;
      }
      expect(opened).toBeGreaterThanOrEqual(opening);
    });
  });
}

/** Asks the machine of a figure to take a state by its event `restore`, and to go on in it. */
export function restores(
  machine: AnyStateMachine,
  input: unknown,
): (choices: unknown, text: string) => void {
  const [begin] = initialTransition(machine, input as never);
  return (choices, text) => {
    const [now]: [{ status: string }, ...unknown[]] = transition(machine, begin, {
      type: 'restore',
      choices,
    });
    expect(now.status, text).toBe('active');
  };
}

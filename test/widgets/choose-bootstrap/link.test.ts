import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { linkDecoder, linkText } from '#widgets/choose-bootstrap/choose-bootstrap.link.ts';
import { chooseBootstrap } from '#widgets/choose-bootstrap/choose-bootstrap.machine.ts';
import { fuzzedTexts } from '../../ui/fuzz.ts';
import { offer, start } from './offer.ts';

const decode = linkDecoder(offer);

describe('links to this figure', () => {
  it('every link ever published keeps opening', () => {
    const published = [
      '1.600.5-5-5.c',
      '1.2200.0-10-0',
      '1.200.10-0-3.d.belief',
      '1.600.5-5-5.e.reality',
    ];
    for (const text of published) expect(decode(text), text).toMatchObject({ ok: true });
  });
  it('say all that the reader has chosen', () => {
    expect(decode('1.450.1-2-10.d.reality')).toEqual({
      ok: true,
      value: {
        units: 450,
        weights: { capacity: 1, latency: 2, fibre: 10 },
        asked: 'd',
        opened: true,
        view: 'reality',
      },
    });
  });
  it('are not written for the start', () => expect(linkText(offer, start)).toBeNull());
  it('tell what is wrong with them', () => {
    const reason = (text: string) => {
      const result = decode(text);
      return result.ok ? 'ok' : result.reason;
    };
    expect(reason('2.600.5-5-5')).toBe('unknown-version');
    expect(reason(`1.${'5'.repeat(600)}`)).toBe('too-long');
    for (const text of [
      '1.601.5-5-5',
      '1.100.5-5-5',
      '1.2250.5-5-5',
      '1.600.11-5-5',
      '1.600.5-5',
      '1.600.5-5-5.q',
      '1.600.5-5-5.reality',
      '1.600.5-5-5.c.opened',
      '1.600.5-5-5.c.belief.',
    ]) {
      expect(reason(text), text).toBe('broken');
    }
  });
  it('100,000 fuzzed texts give a state the machine can stand in, or a reason', () => {
    const like = ['1.600.5-5-5.c.reality', '1.1200.0-10-3.f', '1.250.9-9-9'];
    const [begin] = initialTransition(chooseBootstrap, { offer });
    let opened = 0;
    for (const text of fuzzedTexts(100_000, like)) {
      const result = decode(text);
      if (!result.ok) continue;
      opened += 1;
      if (opened % 20 > 0) continue;
      const [state] = transition(chooseBootstrap, begin, {
        type: 'restore',
        choices: result.value,
      });
      if (state.status !== 'active') expect.fail(text);
    }
    expect(opened).toBeGreaterThan(1000);
  });
});

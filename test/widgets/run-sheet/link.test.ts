import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { linkDecoder, linkText } from '#widgets/run-sheet/run-sheet.link.ts';
import { runSheet } from '#widgets/run-sheet/run-sheet.machine.ts';
import { fuzzedTexts } from '../../ui/fuzz.ts';
import { given, start, states } from './given.ts';

const decode = linkDecoder(given);
const reason = (text: string) => {
  const result = decode(text);
  return result.ok ? 'ok' : result.reason;
};

describe('links to this figure', () => {
  it('every link ever published keeps opening', () => {
    const published = [
      '1.18.10.0.15.sheet.1',
      '1.18.10.24.none.sheet.1',
      '1.7.0.all.30.builds.1',
      '1.10000.30.all.none.year.6',
    ];
    for (const text of published) expect(reason(text), text).toBe('ok');
  });
  it('say all that the reader has chosen', () => {
    expect(decode('1.18.10.24.15.sheet.3')).toEqual({
      ok: true,
      value: { build: 18, tenths: 10, done: 24, bet: 14, view: 'sheet', engineers: 3 },
    });
  });
  it.each(states)('bring back %s', (_, changed) => {
    const text = linkText({ ...start, ...changed });
    if (text === null) expect(changed).toEqual({});
    else expect(decode(text)).toEqual({ ok: true, value: { ...start, ...changed } });
  });
  it('tell what is wrong with them', () => {
    expect(reason('2.18.10.0.none.sheet.1')).toBe('unknown-version');
    expect(reason(`1.${'5'.repeat(600)}`)).toBe('too-long');
    for (const text of [
      '1.0.10.0.none.sheet.1',
      '1.10001.10.0.none.sheet.1',
      '1.18.31.0.none.sheet.1',
      '1.18.10.999.none.sheet.1',
      '1.18.10.0.0.sheet.1',
      '1.18.10.0.31.sheet.1',
      '1.18.10.0.none.map.1',
      '1.18.10.0.none.sheet.0',
      '1.18.10.0.none.sheet.7',
      '1.18.10.0.none.sheet',
    ]) {
      expect(reason(text), text).toBe('broken');
    }
  });
  it('100,000 fuzzed texts give a state the machine can stand in, or a reason', () => {
    const like = ['1.18.10.24.15.sheet.1', '1.9999.30.all.none.builds.6', '1.7.0.5.30.year.2'];
    const [begin] = initialTransition(runSheet, { given });
    let opened = 0;
    for (const text of fuzzedTexts(100_000, like)) {
      const result = decode(text);
      if (!result.ok) continue;
      opened += 1;
      if (opened % 20 > 0) continue;
      const event = { type: 'restore', choices: result.value } as const;
      const [state] = transition(runSheet, begin, event);
      if (state.status !== 'active') expect.fail(text);
    }
    expect(opened).toBeGreaterThan(1000);
  });
});

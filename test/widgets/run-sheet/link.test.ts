import { describe, expect, it } from 'vitest';
import { linkDecoder, linkText } from '#widgets/run-sheet/run-sheet.link.ts';
import { runSheet } from '#widgets/run-sheet/run-sheet.machine.ts';
import { linkLaws, restores } from '../../support/link-laws.ts';
import { given, start, states } from './given.ts';

const decode = linkDecoder(given);

describe('what a link carries', () => {
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
});

linkLaws({
  decode,
  published: [
    '1.18.10.0.15.sheet.1',
    '1.18.10.24.none.sheet.1',
    '1.7.0.all.30.builds.1',
    '1.10000.30.all.none.year.6',
  ],
  broken: [
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
  ],
  like: ['1.18.10.24.15.sheet.1', '1.9999.30.all.none.builds.6', '1.7.0.5.30.year.2'],
  stands: restores(runSheet, { given }),
});

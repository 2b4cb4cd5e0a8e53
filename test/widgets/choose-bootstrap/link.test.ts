import { describe, expect, it } from 'vitest';
import { linkDecoder, linkText } from '#widgets/choose-bootstrap/choose-bootstrap.link.ts';
import { chooseBootstrap } from '#widgets/choose-bootstrap/choose-bootstrap.machine.ts';
import { linkLaws, restores } from '../../support/link-laws.ts';
import { offer, start } from './offer.ts';

const decode = linkDecoder(offer);

describe('what a link carries', () => {
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
});

linkLaws({
  decode,
  published: ['1.600.5-5-5.c', '1.2200.0-10-0', '1.200.10-0-3.d.belief', '1.600.5-5-5.e.reality'],
  broken: [
    '1.601.5-5-5',
    '1.100.5-5-5',
    '1.2250.5-5-5',
    '1.600.11-5-5',
    '1.600.5-5',
    '1.600.5-5-5.q',
    '1.600.5-5-5.reality',
    '1.600.5-5-5.c.opened',
    '1.600.5-5-5.c.belief.',
  ],
  like: ['1.600.5-5-5.c.reality', '1.1200.0-10-3.f', '1.250.9-9-9'],
  stands: restores(chooseBootstrap, { offer }),
});

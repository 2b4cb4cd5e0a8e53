import { describe, expect, it } from 'vitest';
import { pressures } from '#model/pressure/pressed-sheet.ts';
import { linkDecoder, linkText } from '#widgets/pressure/pressure.link.ts';
import { pressure } from '#widgets/pressure/pressure.machine.ts';
import { linkLaws, restores } from '../../support/link-laws.ts';
import { offer, start, states } from './offer.ts';

const decode = linkDecoder(offer);

describe('what a link carries', () => {
  it.each(states)('%s: there and back', (_, changed) => {
    const choices = { ...start, ...changed };
    const text = linkText(offer, choices);
    if (text === null) expect(choices).toEqual(start);
    else expect(decode(text)).toEqual({ ok: true, value: choices });
  });
  it('the longest is short', () => {
    const longest = {
      on: pressures,
      services: offer.services.max,
      regions: offer.regions.max,
      standIn: 'M30',
    };
    expect(linkText(offer, longest)?.length).toBeLessThan(80);
  });
});

linkLaws({
  decode,
  published: [
    '1.none.0.4',
    '1.ec2.200.4',
    '1.ec2_services_regions_sovereignty_opt-in.300.8',
    '1.services_opt-in.5.1',
    '1.ec2.200.4.M25',
  ],
  broken: [
    '1.none',
    '1..200.4',
    '1.none.200.0',
    '1.none.200.9',
    '1.none.201.4',
    '1.none.305.4',
    '1.services_ec2.200.4',
    '1.ec2_ec2.200.4',
    '1.ec2_wind.200.4',
    '1.ec2.0200.4',
    '1.ec2.200.4.',
    '1.ec2.200.4.M31',
    '1.ec2.200.4.S01',
    '1.ec2.200.4.m25',
  ],
  like: ['1.none.5.4', '1.ec2_opt-in.20.1', '1.ec2_services_regions_sovereignty_opt-in.9.8'],
  stands: restores(pressure, { offer }),
});

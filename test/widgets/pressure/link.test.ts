import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { pressures } from '#model/pressure/pressed-sheet.ts';
import { linkDecoder, linkText } from '#widgets/pressure/pressure.link.ts';
import { pressure } from '#widgets/pressure/pressure.machine.ts';
import { sceneOf } from '#widgets/pressure/pressure.scene.ts';
import { fuzzedTexts } from '../../ui/fuzz.ts';
import { offer, start, states } from './offer.ts';

const decode = linkDecoder(offer);

describe('links to this figure', () => {
  it('every link ever published keeps opening', () => {
    const published = [
      '1.none.0.4',
      '1.ec2.200.4',
      '1.ec2_services_regions_sovereignty_opt-in.300.8',
      '1.services_opt-in.5.1',
    ];
    for (const text of published) expect(decode(text), text).toMatchObject({ ok: true });
  });
  it.each(states)('%s: there and back', (_, changed) => {
    const choices = { ...start, ...changed };
    const text = linkText(offer, choices);
    if (text === null) expect(choices).toEqual(start);
    else expect(decode(text)).toEqual({ ok: true, value: choices });
  });
  it.each([
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
  ])('%s is broken', (text) => {
    expect(decode(text)).toEqual({ ok: false, reason: 'broken' });
  });
  it('100,000 fuzzed texts give a state the machine can stand in, or a reason', () => {
    const like = [
      '1.none.5.4',
      '1.ec2_opt-in.20.1',
      '1.ec2_services_regions_sovereignty_opt-in.9.8',
    ];
    const [begin] = initialTransition(pressure, { offer });
    const seen = new Set<string>();
    for (const text of fuzzedTexts(100_000, like)) {
      const result = decode(text);
      if (!result.ok || seen.has(text)) continue;
      seen.add(text);
      const [state] = transition(pressure, begin, { type: 'restore', choices: result.value });
      if (state.value !== sceneOf(offer, result.value).stage) expect.fail(text);
    }
    expect(seen.size).toBeGreaterThan(10);
  });
  it('the longest is short', () => {
    const longest = { on: pressures, services: offer.services.max, regions: offer.regions.max };
    expect(linkText(offer, longest)?.length).toBeLessThan(80);
  });
});

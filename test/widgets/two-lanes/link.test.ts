import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { LINK_LIMIT } from '#ui/link-state.ts';
import { linkDecoder, linkText } from '#widgets/two-lanes/two-lanes.link.ts';
import { twoLanes } from '#widgets/two-lanes/two-lanes.machine.ts';
import { MAX_DAYS } from '#widgets/two-lanes/two-lanes.scene.ts';
import { fuzzedTexts } from '../../ui/fuzz.ts';
import { choicesWith, offer, start, states } from './offer.ts';

const decode = linkDecoder(offer);

describe('links to this figure', () => {
  it('every link ever published keeps opening', () => {
    const published = [
      '1.serial.buildings',
      '1.parallel.control',
      '1.parallel.buildings.buildings-120',
      '1.serial.launch.sites-1.control-600.launch-30',
    ];
    for (const text of published) expect(decode(text), text).toMatchObject({ ok: true });
  });
  it.each(states)('%s: there and back', (_, changed) => {
    const choices = choicesWith(changed);
    const text = linkText(offer, choices);
    if (text === null) expect(choices).toEqual(start);
    else expect(decode(text)).toEqual({ ok: true, value: choices });
  });
  it('the start has a clean address, and the longest link keeps within the limit', () => {
    expect(linkText(offer, start)).toBeNull();
    const days = Object.fromEntries(Object.keys(start.days).map((id) => [id, MAX_DAYS]));
    expect(linkText(offer, choicesWith({ order: 'parallel', days }))?.length).toBeLessThan(
      LINK_LIMIT,
    );
  });
  it.each([
    '1.',
    '1.parallel',
    '1.sideways.buildings',
    '1.parallel.roof',
    '1.parallel.toString',
    '1.parallel.buildings.roof-20',
    '1.parallel.buildings.racks-0',
    '1.parallel.buildings.racks-601',
    '1.parallel.buildings.racks-20.racks-30',
    '1.parallel.buildings.',
    '1.parallel.buildings.racks-20-3',
  ])('%s is broken', (text) => {
    expect(decode(text)).toEqual({ ok: false, reason: 'broken' });
  });
  it('100,000 fuzzed texts give a state the machine can stand in, or a reason', () => {
    const like = [
      '1.serial.buildings',
      '1.parallel.control.racks-45.sites-60',
      '1.serial.launch.home-9',
    ];
    const [begin] = initialTransition(twoLanes, { offer });
    let opened = 0;
    for (const text of fuzzedTexts(100_000, like)) {
      const result = decode(text);
      if (!result.ok) continue;
      opened += 1;
      if (opened % 20 > 0) continue;
      const [state] = transition(twoLanes, begin, { type: 'restore', choices: result.value });
      if (state.value !== result.value.order) expect.fail(text);
    }
    expect(opened).toBeGreaterThan(1000);
  });
});

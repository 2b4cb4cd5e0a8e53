import { describe, expect, it } from 'vitest';
import { LINK_LIMIT } from '#ui/link-state.ts';
import { linkDecoder, linkText } from '#widgets/two-lanes/two-lanes.link.ts';
import { twoLanes } from '#widgets/two-lanes/two-lanes.machine.ts';
import { MAX_DAYS } from '#widgets/two-lanes/two-lanes.scene.ts';
import { linkLaws, restores } from '../../support/link-laws.ts';
import { choicesWith, offer, start, states } from './offer.ts';

const decode = linkDecoder(offer);

describe('what a link carries', () => {
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
});

linkLaws({
  decode,
  published: [
    '1.serial.buildings',
    '1.parallel.control',
    '1.parallel.buildings.buildings-120',
    '1.serial.launch.sites-1.control-600.launch-30',
  ],
  broken: [
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
  ],
  like: ['1.serial.buildings', '1.parallel.control.racks-45.sites-60', '1.serial.launch.home-9'],
  stands: restores(twoLanes, { offer }),
});

import { describe, expect, test } from 'vitest';
import { localZone } from '#model/stories/local-zone.ts';
import { play } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import type { Story } from '#model/stories/types.ts';
import { zone } from '#model/stories/zone.ts';
import { changes, type Change } from '#model/world/changes.ts';
import { steps, told } from '../support.ts';

/** What each phase of a story changes, told by the name of the phase. */
function changesOf(story: Story): Map<string, readonly Change[]> {
  const turns = play(story, steps(told(story)));
  return new Map(
    turns.map(({ world }, at) => {
      const before = turns[at - 1]?.world ?? story.initial;
      return [told(story)[at]!, changes(before, world, story.place)];
    }),
  );
}
const kindsOf = (some: readonly Change[] = []) => [...new Set(some.map(({ what }) => what))];

describe.each([region2025(1), zone(1), localZone(1)])('the build of a $id', (story) => {
  test('every phase changes something, and nothing has changed where nothing was done', () => {
    for (const [id, some] of changesOf(story)) expect(some.length, id).toBeGreaterThan(0);
    expect(changes(story.initial, story.initial, story.place)).toEqual([]);
  });
});

describe('a new zone', () => {
  const of = changesOf(zone(1));

  test('ground is told by its stage and its zones', () => {
    const stages = of.get('AZ1')!.filter(({ what }) => what === 'ground');
    expect(stages).toEqual(
      ['land', 'growth', 'power', 'racks'].map((stage) => ({
        what: 'ground',
        stage,
        zones: ['new-az'],
      })),
    );
  });

  test('its siblings learn of it before it is taken up as a member', () => {
    expect(of.get('AZ5')).toContainEqual({
      what: 'told',
      zones: ['boot-az', 'zone-b', 'zone-c'],
      of: 'new-az',
    });
    expect(kindsOf(of.get('AZ6'))).toEqual(['joined']);
  });

  test('days pass while calls over the closed path are counted', () => {
    expect(kindsOf(of.get('AZ7'))).toEqual(['life', 'link', 'denied', 'days']);
    expect(of.get('AZ7')).toContainEqual({ what: 'link', link: 'zonal-path', state: 'blocked' });
  });

  test('customers come at the launch, and only there', () => {
    const welcoming = [...of].filter(([, some]) => kindsOf(some).includes('customers'));
    expect(welcoming.map(([id]) => id)).toEqual(['AZ8']);
  });
});

test('data that are copied are told by where they are now', () => {
  const copied = changesOf(region2025(1)).get('MG1')!;
  expect(kindsOf(copied)).toEqual(['data']);
  expect(copied.map((change) => change.what === 'data' && change.at)).toEqual(
    expect.arrayContaining(['s3@region', 'ddb@region']),
  );
});

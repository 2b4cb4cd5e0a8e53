import { describe, expect, it } from 'vitest';
import { loansOf, phasesIn } from '#model/stories/borrowed.ts';
import { localZone } from '#model/stories/local-zone.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { zone } from '#model/stories/zone.ts';

describe('the phases that hold a borrowed site', () => {
  it('are those from the opening of the bootstrap VPC to its end, for any seed', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(phasesIn(region2025(seed), 'vpc').join(' ')).toBe(
        'SW2 SW3 SW4 SW4b SW5 SW6 SW7 MG1 MG2 MG3',
      );
    }
  });
  it('have no end for a site that is never emptied, and no beginning for one that is not opened', () => {
    expect(() => phasesIn(region2025(1), 'region')).toThrow(/does not open "region" and empty it/);
    expect(() => phasesIn(region2025(1), 'moon')).toThrow(RangeError);
  });
});

describe('who answers for a new place while it is built', () => {
  it('a Region has a control plane on loan, and a store behind it, until its own are there', () => {
    expect(loansOf(region2025(1), ['compute', 'network'])).toEqual([
      { from: 'vpc', phases: ['SW5', 'SW6', 'SW7', 'MG1'], forGood: false },
    ]);
    expect(loansOf(region2025(1), ['object-store'])).toEqual([
      { from: 'bootstrap', phases: ['SW4', 'SW4b', 'SW5', 'SW6', 'SW7', 'MG1'], forGood: false },
    ]);
  });
  it('a zone has a control plane on loan, and the services of its Region for good', () => {
    expect(loansOf(zone(1), ['compute', 'dns'])).toEqual([
      { from: 'region', phases: expect.arrayContaining(['AZ2', 'AZ8']) as string[], forGood: true },
      { from: 'loan', phases: ['AZ3', 'AZ4'], forGood: false },
    ]);
  });
  it('a Local Zone keeps the control plane of its parent', () => {
    expect(loansOf(localZone(1), ['compute'])).toEqual([
      { from: 'parent-az', phases: ['LZ3', 'LZ4', 'LZ5', 'LZ6', 'LZ7'], forGood: true },
    ]);
  });
  it('asks nobody for a name that nobody needs', () => {
    expect(loansOf(zone(1), ['weather'])).toEqual([]);
  });
});

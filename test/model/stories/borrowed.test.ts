import { describe, expect, it } from 'vitest';
import { phasesIn } from '#model/stories/borrowed.ts';
import { region2025 } from '#model/stories/region-2025.ts';

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

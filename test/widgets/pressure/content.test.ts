import { describe, expect, it } from 'vitest';
import checks from '../../../content/checks/06-what-changed.json' with { type: 'json' };
import sheet from '../../../content/stories/region-2010.json' with { type: 'json' };
import { pressures, type Pressure } from '#model/pressure/pressed-sheet.ts';
import { after, offer, start } from './offer.ts';

const firstStep = (on: Pressure) => {
  const { outcome } = after({ on: [on] });
  const ids = outcome.sheet.map(({ id }) => id);
  return Math.min(...outcome.troubles.map(({ step }) => ids.indexOf(step)));
};

describe('the figure and the words around it', () => {
  it('the sheet is the one of chapter 5, step for step', () => {
    expect(offer.sheet.map(({ id, odds, uses }) => [id, odds, uses])).toEqual(
      sheet.map(({ id, odds, uses }) => [id, odds, uses]),
    );
  });
  it('the answer of the bet is what the model finds among its options', () => {
    const options = checks.bet.options.map(({ id }) => pressures.find((one) => one === id));
    const known = options.filter((one) => one !== undefined);
    expect(known).toHaveLength(options.length);
    const earliest = known.toSorted((a, b) => firstStep(a) - firstStep(b));
    expect(checks.bet.answer).toBe(earliest[0]);
    expect(firstStep(earliest[0] ?? 'ec2')).toBeLessThan(firstStep(earliest[1] ?? 'ec2'));
  });
  it('both sliders begin on a value that breaks the habit, and can be pulled back until it holds', () => {
    for (const strength of ['services', 'regions'] as const) {
      const { min, step, start: begin } = offer[strength];
      expect((begin - min) % step).toBe(0);
      expect(after({ on: [strength] }).stage).toBe('broken');
      expect(after({ on: [strength], [strength]: min }).stage).toBe('holding');
    }
  });
  it('three engineers finish as many Regions as the chapter asks for, and one fewer once services are added', () => {
    const most = [8, 7, 6, 5, 4, 3, 2, 1].find(
      (regions) => after({ on: ['regions'], regions }).stage === 'holding',
    );
    expect(most).toBe(offer.assumed.engineers);
    const loaded = after({ on: ['regions', 'services'], regions: most ?? 1 });
    expect(loaded.broken.regions).toHaveLength(1);
  });
  it('with nothing on, a build takes about as long as the chapter says', () => {
    expect(after({}).outcome.days / 10).toBeCloseTo(19, 0);
    expect(start.on).toEqual([]);
  });
  it('the chance of a hundred services without a mistake is below one in a hundred', () => {
    const { odds } = offer.assumed.service;
    expect(odds).toBe(5);
    expect((1 - odds / 100) ** 100).toBeLessThan(0.01);
  });
});

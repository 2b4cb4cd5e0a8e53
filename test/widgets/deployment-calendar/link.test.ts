import { describe, expect, it } from 'vitest';
import { LAST_DAY } from '#widgets/deployment-calendar/deployment-calendar.given.ts';
import { decodeLink, linkText } from '#widgets/deployment-calendar/deployment-calendar.link.ts';
import { start } from '#widgets/deployment-calendar/deployment-calendar.scene.ts';
import { states } from '#widgets/deployment-calendar/deployment-calendar.steps.ts';
import { linkLaws } from '../../support/link-laws.ts';

describe('the links of all steps', () => {
  it('lead there and back; the start has none', () => {
    expect(linkText(start)).toBeNull();
    for (const [choices] of states.slice(1)) {
      expect(decodeLink(linkText(choices) ?? '')).toEqual({ ok: true, value: choices });
    }
  });
});

linkLaws({
  decode: decodeLink,
  published: [
    '1.calendar.11111.published.1.111111111.222222222.0.1',
    '1.calendar.01110.longer.2.135358358.acfcfhcfh.999.5',
    '1.neighbours.11111.published.1.000000000.jjjjjjjjj.0.3',
  ],
  broken: [
    '1.week.11111.published.1.111111111.222222222.0.1',
    '1.calendar.1111.published.1.111111111.222222222.0.1',
    '1.calendar.11112.published.1.111111111.222222222.0.1',
    '1.calendar.11111.short.1.111111111.222222222.0.1',
    '1.calendar.11111.published.3.111111111.222222222.0.1',
    '1.calendar.11111.published.1.11111111.222222222.0.1',
    '1.calendar.11111.published.1.11111111k.222222222.0.1',
    '1.calendar.11111.published.1.111111111.222222222.01.1',
    '1.calendar.11111.published.1.111111111.222222222.0.6',
    '1.calendar.11111.published.1.111111111.222222222.0.1.1',
  ],
  like: [
    '1.calendar.11111.published.1.123234234.58a8ab8ab.8.1',
    '1.neighbours.01010.longer.2.000000000.111111111.0.4',
  ],
  opening: 300,
  stands: ({ days, rounds, change }, text) => {
    expect(
      days.map((row) => row.length),
      text,
    ).toEqual(start.days.map((row) => row.length));
    for (const day of days.flat()) expect(day).toBeLessThanOrEqual(LAST_DAY);
    expect(start.days[change]).toBeDefined();
    expect(rounds).toBeGreaterThan(0);
  },
});

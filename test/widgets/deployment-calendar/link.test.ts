import { describe, expect, it } from 'vitest';
import { LAST_DAY } from '#widgets/deployment-calendar/deployment-calendar.given.ts';
import { decodeLink, linkText } from '#widgets/deployment-calendar/deployment-calendar.link.ts';
import { sceneOf, start } from '#widgets/deployment-calendar/deployment-calendar.scene.ts';
import { states } from '#widgets/deployment-calendar/deployment-calendar.steps.ts';
import { fuzzedTexts } from '../../ui/fuzz.ts';

const reason = (text: string) => {
  const result = decodeLink(text);
  return result.ok ? 'ok' : result.reason;
};

describe('links to this figure', () => {
  it('every link ever published keeps opening', () => {
    for (const text of [
      '1.calendar.11111.published.1.111111111.222222222.0.1',
      '1.calendar.01110.longer.2.135358358.acfcfhcfh.999.5',
      '1.neighbours.11111.published.1.000000000.jjjjjjjjj.0.3',
    ])
      expect(decodeLink(text), text).toMatchObject({ ok: true });
  });
  it('lead to all steps of the list and back; the start has none', () => {
    expect(linkText(start)).toBeNull();
    for (const [choices] of states.slice(1)) {
      expect(decodeLink(linkText(choices) ?? '')).toEqual({ ok: true, value: choices });
    }
  });
  it('tell what is wrong with them', () => {
    expect(reason('2.calendar.11111.published.1.111111111.222222222.0.1')).toBe('unknown-version');
    expect(reason(`1.${'1'.repeat(600)}`)).toBe('too-long');
    for (const text of [
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
    ])
      expect(reason(text), text).toBe('broken');
  });
  it('100,000 fuzzed texts open as a plan within the calendar, or give a reason', () => {
    let opened = 0;
    for (const text of fuzzedTexts(100_000, [
      '1.calendar.11111.published.1.123234234.58a8ab8ab.8.1',
      '1.neighbours.01010.longer.2.000000000.111111111.0.4',
    ])) {
      const result = decodeLink(text);
      if (!result.ok) continue;
      opened += 1;
      const days = result.value.days.flat();
      if (days.length !== 18 || days.some((day) => !(day >= 0 && day <= LAST_DAY)))
        expect.fail(text);
      if (opened % 50 === 0) sceneOf(result.value);
    }
    expect(opened).toBeGreaterThan(300);
  });
});

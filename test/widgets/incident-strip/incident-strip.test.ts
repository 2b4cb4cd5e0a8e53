import { describe, expect, it } from 'vitest';
import {
  clockOf,
  hoursBetween,
  minutesOf,
  placeOf,
} from '#widgets/incident-strip/incident-strip.geometry.ts';
import content from '../../../content/incidents/october-2025.json' with { type: 'json' };
import { incident } from '../../../src/reading/incident-schema.ts';

const night = { from: '2025-10-19T22:00', to: '2025-10-20T02:00' };

describe('the scale', () => {
  it('places a time by the minutes since the start, also past midnight', () => {
    expect(placeOf(night.from, night)).toBe(0);
    expect(placeOf('2025-10-20T00:00', night)).toBe(50);
    expect(placeOf(night.to, night)).toBe(100);
    expect(clockOf('2025-10-20T00:07')).toBe('00:07');
  });
  it('has a line at every full hour that is asked for, within the stretch', () => {
    expect(hoursBetween(night, 3).map(clockOf)).toEqual(['00:00']);
    expect(hoursBetween(night, 2).map(clockOf)).toEqual(['22:00', '00:00', '02:00']);
    expect(hoursBetween({ from: '2025-10-19T22:01', to: '2025-10-19T23:59' }, 2)).toEqual([]);
  });
});

describe('an incident', () => {
  const faults = (change: (of: typeof content) => void) => {
    const copy = structuredClone(content);
    change(copy);
    return incident.safeParse(copy).error?.issues.map(({ message }) => message) ?? [];
  };
  it('is refused when its times are out of order, out of the stretch, overlap or have no source', () => {
    expect(faults(() => undefined)).toEqual([]);
    expect(faults((of) => of.events.reverse())).toEqual(['events stand in the order of time']);
    expect(faults((of) => (of.to = '2025-10-20T14:00'))).toEqual([
      'every time lies between `from` and `to`',
    ]);
    expect(faults((of) => (of.tracks[1]!.spans[1]!.from = '2025-10-20T02:00')).join()).toMatch(
      /overlap/,
    );
    expect(faults((of) => (of.events[0]!.source = 'NOBODY')).join()).toMatch(/not a key/);
    expect(faults((of) => (of.events[0]!.at = '23:48')).join()).toMatch(/is written like/);
  });
});

describe('the night of October 2025', () => {
  it('begins and ends every bar at an event, so that the list tells what the bars show', () => {
    const told = content.events.map(({ at }) => at);
    for (const { spans } of content.tracks) {
      for (const { from, to } of spans) expect(told).toEqual(expect.arrayContaining([from, to]));
    }
  });
  it('has one thing that went on all the while, and it is the one that needed no new answer', () => {
    const [first, last] = [content.events[0]!.at, content.events.at(-1)!.at];
    for (const { spans, strength } of content.tracks) {
      const fine = spans.every(({ state }) => state === 'fine');
      expect(fine).toBe(strength === 'copy');
      if (fine) expect(spans).toMatchObject([{ from: first, to: last }]);
    }
    expect(minutesOf(last) - minutesOf(first)).toBeGreaterThan(12 * 60);
  });
});

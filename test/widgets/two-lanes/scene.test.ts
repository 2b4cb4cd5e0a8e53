import { describe, expect, it } from 'vitest';
import { describe as told, worthInWords } from '#widgets/two-lanes/two-lanes.describe.ts';
import { en } from '#widgets/two-lanes/two-lanes.en.text.ts';
import {
  calendarOf,
  criticalLinks,
  passesOf,
  percentOf,
  ticksOf,
} from '#widgets/two-lanes/two-lanes.geometry.ts';
import { rowOf } from '#widgets/two-lanes/two-lanes.scene.ts';
import { after, states } from './offer.ts';

const ids = (rows: ReturnType<typeof after>['rows']) => rows.map(({ activity }) => activity.id);

describe('the lesson of the figure', () => {
  it('side by side is shorter than one after another, by the days of work that overlap', () => {
    const { totals, now } = after({});
    expect(now.total).toBe(totals.parallel);
    expect(totals.parallel).toBeLessThan(totals.serial);
  });
  it('a hundred days less on the software before the meeting are worth nothing, in a chain a hundred', () => {
    const days = { control: 100 };
    expect(after({ days }).totals.parallel).toBe(after({}).totals.parallel);
    expect(after({ days }).totals.serial).toBe(after({}).totals.serial - 100);
  });
  it('the data centres are worth shortening until the software is as long; then neither is', () => {
    const { atMost } = rowOf(after({}).rows, 'buildings').worth;
    const tie = after({ days: { buildings: 300 - atMost } });
    const [hall, control] = ['buildings', 'control'].map((id) => rowOf(tie.rows, id));
    expect([hall?.timing.critical, control?.timing.critical]).toEqual([true, true]);
    expect([hall?.worth.firstDay, control?.worth.firstDay]).toEqual([0, 0]);
    expect(told(tie, en)).toContain('another path is just as long');
  });
  it('beyond that the software is critical and the site can slip', () => {
    const { now } = after({ days: { buildings: 30 } });
    expect(now.criticalPath).toContain('control');
    expect(now.criticalPath).not.toContain('buildings');
  });
  it('only software before the meeting stands in a borrowed place, and only the launch opens', () => {
    for (const order of ['parallel', 'serial'] as const) {
      const { rows } = after({ order });
      expect(ids(rows.filter(({ borrowed }) => borrowed))).toEqual(['place', 'auth', 'control']);
      expect(ids(rows.filter(({ opens }) => opens))).toEqual(['launch']);
    }
  });
  it('a single day on the path is told as such', () => {
    const scene = after({});
    expect(worthInWords(rowOf(scene.rows, 'launch'), scene, en)).toContain('a single day');
  });
});

describe.each(states)('the calendar: %s', (_, changed) => {
  const scene = after(changed);
  const calendar = calendarOf(scene);

  it('holds both orders, and its lines stand on it', () => {
    expect(calendar).toBeGreaterThanOrEqual(scene.totals.serial);
    const ticks = ticksOf(calendar);
    expect(ticks[0]).toBe(0);
    expect(ticks.length).toBeLessThanOrEqual(10);
    for (const tick of ticks) expect(percentOf(tick, calendar)).toBeLessThanOrEqual(100);
  });

  it('the critical path is drawn whole: each hand-over as one line from bar to bar, at its day', () => {
    const lines = ids(scene.rows);
    const passes = passesOf(lines, scene);
    const links = criticalLinks(scene.rows);
    const upright = passes.flat().reduce((sum, { from, to }) => sum + (to - from), 0);
    const climbed = links.map(([one, next]) =>
      Math.abs(lines.indexOf(one.activity.id) - lines.indexOf(next.activity.id)),
    );
    expect(upright).toBe(climbed.reduce((sum, rows) => sum + 100 * rows, 0));
    for (const [index, id] of scene.now.criticalPath.slice(1).entries()) {
      const before = scene.now.criticalPath[index];
      expect(
        links.some(([one, next]) => one.activity.id === before && next.activity.id === id),
      ).toBe(true);
    }
    for (const [, next] of links) {
      const line = passes[lines.indexOf(next.activity.id)] ?? [];
      expect(line.some(({ day }) => day === next.timing.start)).toBe(true);
    }
  });
  it('every critical activity is on a drawn path, from the first day to the last', () => {
    const links = criticalLinks(scene.rows);
    for (const row of scene.rows.filter(({ timing }) => timing.critical)) {
      const reached = row.timing.start === 0 || links.some(([, next]) => next === row);
      const leads = row.timing.end === scene.now.total || links.some(([one]) => one === row);
      expect([reached, leads], row.activity.id).toEqual([true, true]);
    }
  });
});

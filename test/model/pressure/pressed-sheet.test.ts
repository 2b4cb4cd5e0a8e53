import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  needsOnSheet,
  outside,
  pressedSheet,
  pressures,
  serviceId,
} from '#model/pressure/pressed-sheet.ts';
import { faultsOf, hoursOf } from '#model/run-sheet/sheet.ts';
import { frozen } from '../support.ts';
import { calm, ground } from './ground.ts';

const { assumed, sheet } = frozen(ground);

describe('the assumptions about the sheet', () => {
  it('name steps that are on it', () => {
    const ids = sheet.map(({ id }) => id);
    const named = [
      ...assumed.onEc2,
      ...assumed.brought.map(({ step }) => step),
      assumed.launchService,
      assumed.firstInstance,
      assumed.rows,
      assumed.handOver,
    ];
    expect(ids).toEqual(expect.arrayContaining(named));
    expect(sheet.at(-1)?.id).toBe(assumed.handOver);
  });
});

describe('the sheet under pressure', () => {
  it('without services on top it is the sheet of 2010 itself', () => {
    for (const on of pressures.filter((one) => one !== 'services')) {
      expect(pressedSheet(ground, { ...calm, on: [on] })).toBe(sheet);
    }
    expect(pressedSheet(ground, { ...calm, on: ['services'], services: 0 })).toBe(sheet);
  });
  it('can be done in its order, with as many more steps and hours as there are services', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (services) => {
        const pressed = pressedSheet(ground, { ...calm, on: ['services'], services });
        expect(faultsOf(pressed)).toEqual([]);
        expect(pressed).toHaveLength(sheet.length + services);
        expect(hoursOf(pressed) - hoursOf(sheet)).toBe(services * assumed.service.hours);
        expect(pressed.at(-1)?.id).toBe(assumed.handOver);
        expect(pressed.at(-2)?.id).toBe(serviceId(services));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what the steps need', () => {
  const needs = (...on: (typeof pressures)[number][]) =>
    needsOnSheet(ground, { ...calm, on }).needs;

  it('is what they use, and nothing else, where nothing presses', () => {
    expect(needs().map(({ from, to }) => [from, to])).toEqual(
      sheet.flatMap(({ id, uses }) => uses.map((used) => [id, used])),
    );
  });
  it('on EC2, every step that starts a service needs an instance as well', () => {
    const more = needs('ec2').filter(({ to }) => to === assumed.firstInstance);
    expect(more.map(({ from }) => from)).toEqual(expect.arrayContaining([...assumed.onEc2]));
  });
  it('under sovereignty, what was brought along is beyond the border', () => {
    const beyond = needs('sovereignty').filter(({ to }) =>
      to.startsWith(outside('person').slice(0, 8)),
    );
    expect(beyond.map(({ from }) => from)).toEqual(assumed.brought.map(({ step }) => step));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discoveryOf,
  faultsOf,
  groundOf,
  HOURS_PER_SUSPECT,
  placeOf,
  skillsOf,
  type RunSheet,
} from '#model/run-sheet/sheet.ts';
import { anySheet, sheet } from './sheets.ts';

describe('the sheet of São Paulo', () => {
  it('has 30 steps that can be done from top to bottom', () => {
    expect(sheet).toHaveLength(30);
    expect(faultsOf(sheet)).toEqual([]);
  });
  it('begins and ends with a journey, and takes many trades in one person', () => {
    expect([sheet[1], sheet.at(-1)].map((step) => step?.skill)).toEqual(['travel', 'travel']);
    // The talk names three of them: networking, virtualisation, operating systems.
    expect(skillsOf(sheet)).toEqual(
      expect.arrayContaining(['network', 'virtualisation', 'system']),
    );
    expect(skillsOf(sheet).length).toBeGreaterThan(5);
  });
  it('has mistakes noticed at the next step, far later, and only after the hand-over', () => {
    const gaps = sheet.map(({ noticed }, made) =>
      noticed ? placeOf(sheet, noticed) - made : null,
    );
    expect(gaps).toContain(1);
    expect(gaps).toContain(null);
    expect(Math.max(...gaps.map(Number))).toBeGreaterThanOrEqual(10);
  });
});

describe('a mistake', () => {
  const small: RunSheet = [
    { id: 'fly', skill: 'travel', hours: 10, odds: 0, uses: [], noticed: null },
    { id: 'name', skill: 'naming', hours: 3, odds: 50, uses: [], noticed: 'ask' },
    { id: 'clock', skill: 'naming', hours: 5, odds: 0, uses: [], noticed: 'ask' },
    { id: 'paint', skill: 'walls', hours: 6, odds: 0, uses: [], noticed: null },
    { id: 'list', skill: 'naming', hours: 4, odds: 0, uses: ['name'], noticed: 'ask' },
    { id: 'ask', skill: 'services', hours: 2, odds: 0, uses: ['list', 'clock'], noticed: null },
    { id: 'home', skill: 'travel', hours: 10, odds: 0, uses: ['ask'], noticed: null },
  ];
  it('is searched among all that the noticing step rests on, and done again with all that took it up', () => {
    expect(discoveryOf(small, 'name')).toEqual({
      made: 'name',
      noticed: 'ask',
      suspects: ['name', 'clock', 'list'],
      again: ['name', 'list', 'ask'],
      hours: 3 * HOURS_PER_SUSPECT + 3 + 4 + 2,
    });
  });
  it('is searched from the step on at which it was made, and not where it cannot be', () => {
    expect(discoveryOf(small, 'clock').suspects).toEqual(['clock', 'list']);
    expect(discoveryOf(small, 'paint').suspects).toEqual(['paint', 'list', 'ask', 'home']);
  });
  it('found after the hand-over costs another journey', () => {
    expect(discoveryOf(small, 'ask').again).toEqual(['fly', 'ask', 'home']);
    expect(discoveryOf(small, 'home').again).toEqual(['fly', 'home']);
  });
  it('never costs less than its own step, wherever it is noticed', () => {
    fc.assert(
      fc.property(anySheet, (any) => {
        for (const { id, hours, skill, noticed } of any) {
          const found = discoveryOf(any, id);
          expect(found.hours).toBeGreaterThanOrEqual(hours);
          expect(found.suspects).toContain(id);
          if (skill !== 'travel') expect(found.again).toContain(id);
          if (noticed !== null) expect(found.again.at(-1)).toBe(noticed);
        }
      }),
    );
  });
  it('costs more, noticed later, when the later step rests on the earlier one', () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), (any, choice) => {
        const made = any[choice % any.length]!;
        const users = any.filter(({ id }) => groundOf(any, id).has(made.id));
        const costs = users.map((user) => {
          const moved = any.map((step) =>
            step.id === made.id ? { ...step, noticed: user.id } : step,
          );
          const { suspects } = discoveryOf(moved, made.id);
          return { user: user.id, suspects: suspects.length };
        });
        for (const { user, suspects } of costs) {
          for (const later of costs) {
            if (!groundOf(any, later.user).has(user)) continue;
            expect(later.suspects).toBeGreaterThan(suspects);
          }
        }
      }),
    );
  });
});

describe('a sheet that cannot be worked through says why', () => {
  const step = (id: string, uses: string[] = [], noticed: string | null = null) => ({
    ...{ id, uses, noticed },
    ...{ skill: 'work', hours: 1, odds: 1 },
  });
  it.each([
    ['a step twice', [step('a'), step('a')], [{ fault: 'twice', id: 'a' }]],
    ['a step left out', [step('b', ['a'])], [{ fault: 'missing', id: 'b', uses: 'a' }]],
    [
      'two that use each other',
      [step('a', ['b']), step('b', ['a'])],
      [{ fault: 'too-early', id: 'a', uses: 'b' }],
    ],
    ['a step that uses itself', [step('a', ['a'])], [{ fault: 'too-early', id: 'a', uses: 'a' }]],
    [
      'a mistake noticed by a step that has nothing to do with it',
      [step('a', [], 'b'), step('b')],
      [{ fault: 'unnoticed', id: 'a', noticed: 'b' }],
    ],
  ])('%s', (_, list, faults) => expect(faultsOf(list)).toEqual(faults));

  it('leaving out any step but those that nobody uses is found', () => {
    for (const { id } of sheet) {
      const used = sheet.some(({ uses, noticed }) => uses.includes(id) || noticed === id);
      const rest = sheet.filter((each) => each.id !== id);
      expect(faultsOf(rest).length > 0, id).toBe(used);
    }
  });
  it('an unknown step is misuse', () => {
    expect(() => discoveryOf(sheet, 'M99')).toThrow(/no step "M99"/);
  });
});

import { describe, expect, it } from 'vitest';
import { rows, type Part } from '#widgets/borrowed/borrowed.rows.ts';

const told = (story: string, part: Part) => {
  const row = rows.find((each) => each.story.id === story);
  return row?.loans[part].map(
    ({ from, phases, forGood }) =>
      `${from} ${forGood ? 'for good' : `${phases[0]} ${phases.at(-1)}`}`,
  );
};

describe('who has the control plane', () => {
  it('a Region borrows machines for it, until it has moved home', () => {
    expect(told('region-2025', 'machines')).toEqual(['bootstrap SW2 MG3']);
    expect(told('region-2025', 'control')).toEqual(['vpc SW5 MG1']);
  });
  it('a zone borrows a zonal one from a sibling', () => {
    expect(told('zone', 'machines')).toEqual(['boot-az AZ3 AZ7']);
    expect(told('zone', 'control')).toEqual(['loan AZ3 AZ4']);
  });
  it('a Local Zone has its parent’s for good', () => {
    expect(told('local-zone', 'machines')).toEqual([]);
    expect(told('local-zone', 'control')).toEqual(['parent-az for good']);
  });
});

it('only a Region needs stand-ins for a while: a zone and a Local Zone keep the services of the Region around them', () => {
  for (const part of ['foundations', 'stores'] as const) {
    expect(told('region-2025', part)?.join()).not.toContain('for good');
    expect(told('zone', part)).toEqual(['region for good']);
    expect(told('local-zone', part)).toEqual(['parent for good']);
  }
  expect(told('region-2025', 'foundations')).toEqual(['vpc SW3 MG1']);
  expect(told('region-2025', 'stores')).toEqual(['bootstrap SW4 MG1']);
});

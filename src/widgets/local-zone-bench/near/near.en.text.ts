import type { Dial } from '../local-zone-bench.choices.ts';
import { count, km, ms, one } from '../local-zone-bench.en.numbers.ts';

/** Words of this view. */
export const near = {
  km,
  ms,
  dial: {
    far: 'From the metro to the parent',
    near: 'From the users to the zone',
    detour: 'Detour of the cables',
    calls: 'Calls of a page, one after another',
    home: 'Of these, calls that must go home',
    budget: 'The page may take',
  } as Record<Dial, string>,
  dialValue: {
    far: km,
    near: km,
    detour: (value: number) => `${value}% longer`,
    calls: (value: number) => count(value, 'call'),
    home: (value: number) => count(value, 'call'),
    budget: ms,
  } as Record<Dial, (value: number) => string>,
  wayTitle: (near: string, far: string) =>
    `To scale: ${near} to the zone, ${far} more to the parent`,
  loading: { without: 'Without a Local Zone', with: 'With a Local Zone' },
  inTime: 'in time',
  late: 'too late',
  loadingTitle: 'Call by call, in ms',
  loadingColumns: ['Call', 'Without', 'With'],
  answeredBy: { zone: 'zone answers', parent: 'goes home' },
  totalRow: 'The page',
  number: (value: number) => one.format(value),
  lightOnly:
    'Only light in glass is counted. Equipment and servers come on top, with and without a zone.',

  status: {
    page: (total: number) => `${ms(total)} with a Local Zone`,
  },
  sentence: {
    page: (without: number, near: number) =>
      `The page takes ${ms(without)} without a Local Zone and ${ms(near)} with one.`,
    home: (home: number, calls: number) => `Of ${count(calls, 'call')}, ${home} must go home.`,
    budget: (budget: number, near: boolean, without: boolean) =>
      without
        ? `Both keep to ${ms(budget)}.`
        : near
          ? `Only with the Local Zone does it keep to ${ms(budget)}.`
          : `Neither keeps to ${ms(budget)}.`,
    reach: (reach: number) =>
      reach > 0
        ? `Without a Local Zone, the parent would have to be within ${km(reach)}.`
        : 'Without a Local Zone, no parent is near enough.',
  },
  legend: ['blue: to the zone', 'amber: on to the parent', 'dashed line: what the page may take'],
  invented: 'All numbers are yours.',
};

export type NearWords = typeof near;

import type { FlowId, FlowKind, Keeping, Place } from '#model/local-zone/residency.ts';
import { count, list } from '../local-zone-bench.en.numbers.ts';

/** Words of this view. */
export const data = {
  caseLabel: 'Local Zone',
  keepLabel: {
    objects: 'Objects are kept',
    records: 'Records are kept',
    backups: 'Backups are kept',
    office: 'The office comes in over',
  } as Record<keyof Keeping, string>,
  keep: {
    zone: 'in the zone',
    region: 'in the Region',
    none: 'nowhere',
    internet: 'the internet',
    transit: 'a transit gateway',
  } as Record<string, string>,
  place: { users: 'users', office: 'office', zone: 'zone', parent: 'Region' } as Record<
    Place,
    string
  >,
  flow: {
    visits: 'visits of users',
    objects: 'objects',
    records: 'records',
    backups: 'backups',
    office: 'files of the office',
    api: 'API calls',
    orders: 'orders to the hosts',
    metrics: 'metrics',
  } as Record<FlowId, string>,
  /** A flow's kind, and the places on its way. */
  way: (kind: string, places: readonly string[]) => `${kind}: ${places.join(' → ')}`,
  flowKind: { content: 'content', control: 'control' } as Record<FlowKind, string>,
  crossing: { stays: 'stays', crosses: 'crosses', passes: 'passes abroad' },
  flowTitle: 'Flow by flow',
  flowColumns: ['Flow', 'Way', 'Border'],
  zoneNote: (zone: string, parent: string) => `${zone}, parent ${parent}`,
  backupNote: 'Whether snapshots can stay in a Local Zone differs from one to another.',

  status: {
    kept: 'all content stays',
    leaks: (leaks: number) => `${count(leaks, 'flow')} of content cross${leaks === 1 ? 'es' : ''}`,
  },
  sentence: {
    countries: (zone: string, parent: string) =>
      zone === parent
        ? `The zone and its parent are in one country: ${zone}.`
        : `The zone is in one country (${zone}), its parent in another (${parent}).`,
    leaks: (names: readonly string[]) => `Content that crosses the border: ${list(names)}.`,
    kept: 'No content crosses the border.',
    control: (names: readonly string[]) => `Whatever you decide, these cross: ${list(names)}.`,
    survey: (tried: number, kept: number) =>
      `Of ${tried} ways to decide, ${kept} ${kept === 1 ? 'keeps' : 'keep'} all content in the country.`,
  },
  legend: [
    'thick: content',
    'thin, dashed: control',
    'red: content that crosses',
    'dot: stays in its place',
  ],
  invented: 'The zones are public; what flows is our inference.',
};

export type DataWords = typeof data;

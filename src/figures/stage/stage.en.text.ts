import type { LinkState } from '#model/world/types.ts';
import type { BadgeWord } from './stage-trouble.ts';
import type { Frame } from './stage-types.ts';

/** Every word of the stage in English; the shape that the other language has to fill. */
export const en = {
  title: 'The bootstrap Region and the new Region',
  frames: {
    bootstrap: 'Bootstrap Region',
    vpc: 'Bootstrap VPC',
    region: 'New Region',
  } as Readonly<Record<string, string>>,
  /** Names of links, where there are several or the name tells something. */
  links: {} as Readonly<Record<string, string>>,
  notes: {
    production: 'in production',
    around: 'in production',
    unchosen: 'not chosen yet',
    zones: 'three zones',
    unopened: 'not open yet',
    believed: 'as it believes',
    empty: 'empty',
    nobody: 'no customers yet',
    customers: 'serves customers',
  } satisfies Record<Frame['note'], string>,
  /** Between the members of a list. */
  comma: ', ',
  zone: (letter: string) => `zone ${letter}`,
  link: { absent: 'not laid', open: 'open', blocked: 'blocked', cut: 'cut' } satisfies Record<
    LinkState,
    string
  >,
  /** In how many zones a service stands, and how many of them have come to a zone. */
  spans: (zones: number) => `${zones} zones`,
  members: (services: number) => `part of ${services} Regional services`,
  /** What the lender keeps for itself, where it is drawn as one; else the label of the first. */
  first: '',
  denied: (calls: number) => `${calls} denied`,
  /** What a store holds of the build's data. */
  objects: 'images',
  tables: (sets: number) => `${sets} ${sets === 1 ? 'table' : 'tables'}`,
  lent: (servers: number) => `${servers} lent`,
  growth: 'growth',
  waits: 'waits',
  draining: 'draining',
  others: (count: number) => `${count} other services`,
  more: (count: number) => `${count} more`,
  later: (count: number) => `${count} more services, last`,
  /** Shorter labels, for where the name does not fit. */
  short: {
    ec2: 'EC2',
    hosts: 'Instances',
    auth: 'Auth',
    network: 'Network',
    franken: 'Franken',
    packages: 'RPM',
    report: 'Report',
  } as Readonly<Record<string, string>>,
  badges: {
    planned: 'missing',
    starting: 'waits',
    draining: 'draining',
    terminated: 'gone',
    failed: 'broken',
    absent: 'not laid',
    open: 'open',
    blocked: 'blocked',
    cut: 'cut',
    land: 'no land',
    growth: 'no room',
    power: 'no power',
    racks: 'no racks',
    'no-answer': 'no answer',
    'no-data': 'no data',
    'built-over': 'built over',
    'no-site': 'not open',
    'no-spare': 'no spare',
    'by-hand': 'by hand',
    denied: 'denied',
    'not-quiet': 'not quiet',
    'wrong-belief': 'other names',
    elsewhere: 'away',
    'no-drill': 'no drill',
    'too-small': 'too small',
    'needs-link': 'needs link',
    'leans-on': 'leans on',
    'same-day': 'same day',
    'not-told': 'not told',
    'not-member': 'no part',
    'one-zone': 'one zone',
    closed: 'full',
    'no-customers': 'nobody',
  } satisfies Record<BadgeWord, string>,
};

export type StageWords = typeof en;

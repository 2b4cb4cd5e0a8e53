import { figure } from '#i18n/figure.en.text.ts';
import type { Moves, Refusal, Station } from '#model/partitions/request.ts';
import type { View } from './partition-explorer.scene.ts';

/** “a, b and c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const regions = (count: number) => (count === 1 ? '1 Region' : `${count} Regions`);
const day = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Partition explorer',
  list,
  named: (id: string, place: string) => `${id} (${place})`,
  /** What stands between two sentences. */
  between: ' ',
  regions,
  viewLabel: 'What to do',
  views: { see: 'See the partitions', try: 'Try a key', read: 'Read a name' } as Record<
    View,
    string
  >,
  keys: '↑ ↓ ← → walk over the controls · Esc leaves a control',
  status: {
    all: (partitions: number) => `${partitions} partitions`,
    seen: (id: string, count: number) => `${id}: ${regions(count)}`,
    done: 'the call gets through',
    refused: (station: string) => `refused at: ${station}`,
    read: (partition: string) => `partition ${partition}`,
    unread: 'no partition',
  },

  partitionLabel: 'Partition',
  all: 'All',
  partName: {
    americas: 'Americas',
    'europe-africa': 'Europe, Middle East, Africa',
    'asia-pacific': 'Asia and the Pacific',
  } as Record<string, string>,
  offMap: (ids: readonly string[]) => `Isolated, and not on the map: ${list(ids)}.`,
  fact: {
    regions: 'Regions',
    suffix: 'Its endpoints end in',
    shared: (other: string) =>
      `${other} has the same suffix; only the names of the Regions differ.`,
    home: 'Implicit global Region in the SDK data',
    wide: 'Services with one endpoint for the whole partition',
    none: 'none listed: its only Region is the home of everything',
    services: 'Services in the SDK data',
    own: 'Of its own',
    iam: 'IAM, with its own accounts and keys',
    dns: 'an instance of Route 53',
    lenders: 'Could lend to a further Region',
    lendersValue: (count: number) => `${regions(count)} inside the wall; its first Region had none`,
  },
  /** What a partition is known to have of its own beside IAM and Route 53 (EUSC1). */
  ownToo: {
    'aws-eusc': [
      'a European root certificate authority',
      'a copy of the source code in the EU',
      'staff and a governing company in the EU',
    ],
  } as Partial<Record<string, readonly string[]>>,
  total: {
    title: (date: string) => `Counted in the SDK data of ${day(date)}`,
    open: (partitions: number, count: number) =>
      `${regions(count)} in ${partitions} partitions that the internet can reach`,
    isolated: (partitions: number, count: number) =>
      `${regions(count)} in ${partitions} isolated partitions`,
    talk: (count: number) =>
      `${count} without aws-eusc, which opened after the talk. The talk said 38 (December 2025).`,
  },

  homeLabel: 'Your account and its key are in',
  targetLabel: 'You call EC2 in',
  movesLabel: 'What you may try',
  move: {
    allowed: 'Allow the caller everything',
    named: 'Name your user in a policy over there',
    account: 'Open an account over there, use its key',
  } as Record<keyof Moves, string>,
  yourSide: 'your side',
  theirSide: 'their side',
  iamKnows: (id: string) => `IAM of ${id} knows`,
  nobody: 'nobody of yours',
  caller: 'The call is signed by',
  goesTo: 'and goes to',
  wall: 'partition wall',
  station: {
    address: 'Address',
    identity: 'Identity',
    permission: 'Permission',
    action: 'Action',
  } as Record<Station, string>,
  asks: {
    address: 'Does the name lead to an endpoint?',
    identity: 'Does IAM know this key, and does the signature fit?',
    permission: 'Does a policy allow it?',
    action: 'The call is done.',
  } as Record<Station, string>,
  outcome: { passed: 'passed', refused: 'refused here', 'not asked': 'never asked' },
  refusal: {
    'no way': (target: string) =>
      `${target} is on a network of its own, and no way leads there from yours.`,
    'unknown key': (target: string) =>
      `The IAM of ${target} has never heard of this key. It looks at no policy.`,
    'no permission': (target: string) =>
      `The IAM of ${target} knows the caller, and no policy allows the call.`,
    'names a stranger': () =>
      'The policy names your user at home, but another user makes the call.',
  } as Record<Refusal, (target: string) => string>,
  tracesTitle: (home: string) => `The same call at every partition, from ${home}`,
  tracesColumns: { target: 'Partition', end: 'How far it gets' },
  through: 'gets through',
  stopsAt: (station: string) => `stops at: ${station}`,

  nameLabel: 'A Region, a zone, an ARN or a host name',
  examples: 'Or take one of these',
  decisive: 'The part that tells is marked.',
  patternsTitle: 'The patterns, from the SDK data',
  patternsColumns: { partition: 'Partition', pattern: 'Names of Regions' },
  fits: 'fits',
  reading: {
    empty: 'Type a name, and the figure says to which partition it belongs.',
    region: (region: string, partition: string) => `${region} is a Region of ${partition}.`,
    unlisted: (region: string, partition: string, date: string) =>
      `${region} fits the pattern of ${partition}, and an SDK would take it for that. No such Region is in the data of ${day(date)}: it is misspelt, newer, or not there.`,
    zone: (region: string, partition: string) =>
      `This is the name of an Availability Zone in ${region}, a Region of ${partition}. Which zone it means depends on the account.`,
    localZone: (region: string, partition: string) =>
      `This is a zone near a city, such as a Local Zone; its parent is ${region}, a Region of ${partition}.`,
    arn: (partition: string) => `The second field of the ARN says it: ${partition}.`,
    arnNoRegion: 'Its Region field is empty, so nothing else gives the partition away.',
    arnRegion: (region: string) => `Its Region, ${region}, agrees.`,
    arnUnlisted: (region: string) =>
      `Its Region field, ${region}, is not among the Regions of the partition.`,
    torn: (partition: string, region: string, regionOf: string) =>
      `This ARN contradicts itself: its second field says ${partition}, and ${region} is a name of ${regionOf}. It names nothing.`,
    arnOfNobody: (field: string) => `No partition is called ${field}, so this ARN names nothing.`,
    brokenArn:
      'An ARN has six fields, arn:partition:service:region:account:resource; some are missing here.',
    hostRegion: (region: string, partition: string) =>
      `The host name holds ${region}, a name of ${partition}.`,
    hostSuffix: (suffix: string, partition: string) =>
      `Only ${partition} uses the suffix ${suffix}.`,
    shared: (suffix: string, partitions: readonly string[]) =>
      `${list(partitions)} share the suffix ${suffix}; without a Region in the name, nothing here tells them apart.`,
    zoneId:
      'This looks like an AZ ID. It is the same in every account, but it holds no Region name, so no pattern leads from it to a partition.',
    unknown:
      'This fits no pattern of any partition: it is no Region, zone, ARN or host name of AWS.',
  },

  legend: {
    see: [
      'filled: a city is named',
      'hollow: a state or a country is named; the sign stands in its middle',
      'blue: the partition looked at',
    ],
    try: ['blue: its own', 'green: done', 'red: refused', 'dashed: never asked'],
    read: [] as string[],
  } as Record<View, string[]>,
  approximate: 'Places are approximate, and never those of data centres.',
  invented: 'The order of the checks is our inference; the accounts are examples.',

  sentence: {
    all: (date: string, count: number, partitions: number, isolated: number) =>
      `On ${day(date)} the SDK data list ${regions(count)} in ${partitions} partitions; ${isolated} of the partitions are isolated from the internet.`,
    seen: (id: string, name: string, count: number, places: readonly string[]) =>
      `${id} (${name}) has ${regions(count)}${places.length === 0 ? '' : `: ${list(places)}`}.`,
    seenMany: (id: string, name: string, count: number) =>
      `${id} (${name}) has ${regions(count)}, more than all other partitions together.`,
    own: 'It has its own IAM and its own Route 53.',
    lenders: (count: number) =>
      count === 1
        ? 'When it was built, no Region in the partition could lend anything; a second one could borrow from the first.'
        : `A further Region could borrow from ${count} inside the wall.`,
    call: (home: string, endpoint: string) =>
      `A caller with an account in ${home} calls ${endpoint}.`,
    callThere: (target: string, endpoint: string) =>
      `A caller with an account opened in ${target} calls ${endpoint}.`,
    through: 'All checks are passed, and the call is done.',
    stopped: (station: string) => `The call is refused at the check of ${station}.`,
    stationName: {
      address: 'the address',
      identity: 'identity',
      permission: 'permission',
      action: 'action',
    } as Record<Station, string>,
  },
};

export type Words = typeof en;

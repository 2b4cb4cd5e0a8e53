import type { Change } from '#model/world/changes.ts';
import type { Reason } from '#model/world/reasons.ts';
import type { ModelNames as Names } from './names.en.text.ts';

type Table = Readonly<Record<string, string>>;

/** Names of the model's things: of some by id, and how lives, links and ground are called. */
export type ModelNames = {
  readonly [Of in keyof Names]: Of extends 'life' | 'link' | 'ground' | 'nobody' | 'place'
    ? Names[Of]
    : Table;
};

/** What one story calls otherwise, or has of its own. */
export type OwnNames = Partial<Omit<ModelNames, 'life' | 'link' | 'ground'>>;

/** The names of one story: its own, and where it has none, those that all stories share. */
export function namesWith(names: ModelNames, own: OwnNames): ModelNames {
  const both = (of: 'kinds' | 'labels' | 'sites' | 'at' | 'names' | 'data' | 'links') => ({
    ...names[of],
    ...own[of],
  });
  return {
    ...names,
    kinds: both('kinds'),
    labels: both('labels'),
    sites: both('sites'),
    at: both('at'),
    names: both('names'),
    data: both('data'),
    links: both('links'),
    place: own.place ?? names.place,
  };
}

/** A word for an id; an id that has none shows as itself, so that a gap is seen and not hidden. */
const word = (table: Table, id: string): string => table[id] ?? id;
const kindOf = (placement: string) => placement.split('@')[0] ?? placement;
const siteOf = (placement: string) => placement.split('@')[1] ?? '';

/** What one language has to say how the model's things are called, and how places are joined to them. */
export interface Naming {
  /** BCP 47, for lists. */
  readonly lang: string;
  readonly names: ModelNames;
  /** "S3" and "in the new Region". */
  readonly placed: (kind: string, at: string) => string;
  /** Groups of components at several places; none of them is empty. */
  readonly groups: (
    groups: readonly string[],
    list: (items: readonly string[]) => string,
  ) => string;
}

/** How the things of the model are called in one language. */
function wordsOf({ lang, names, placed, groups }: Naming) {
  const format = new Intl.ListFormat(lang, { type: 'conjunction' });
  const list = (items: readonly string[]) => format.format(items);
  /** A placement is a kind at a site: `ec2@vpc`. */
  const kind = (placement: string) => word(names.kinds, kindOf(placement));
  const site = (id: string) => word(names.sites, id);
  /** A component and where it runs: "the smart proxy in the bootstrap VPC". */
  const who = (placement: string) => placed(kind(placement), word(names.at, siteOf(placement)));
  return {
    kind,
    site,
    who,
    list,
    /** Several components, each place named once: "S3 and DynamoDB in the new Region". */
    all: (placements: readonly string[]) => {
      const there = Map.groupBy(placements, siteOf);
      const told = [...there].map(([at, ids]) => placed(list(ids.map(kind)), word(names.at, at)));
      return groups(told, list);
    },
    sites: (ids: readonly string[]) => list(ids.map(site)),
    label: (placement: string) => word(names.labels, kindOf(placement)),
    /** A placement, or a site that asks for itself. */
    asker: (id: string) => (id.includes('@') ? who(id) : site(id)),
    name: (id: string) => word(names.names, id),
    data: (id: string) => word(names.data, id),
    link: (id: string) => word(names.links, id),
    life: (life: keyof ModelNames['life']) => names.life[life],
    linkState: (state: keyof ModelNames['link']) => names.link[state],
    ground: (stage: keyof ModelNames['ground']) => names.ground[stage],
    nobody: names.nobody,
    place: names.place,
  };
}

export type Words = ReturnType<typeof wordsOf>;

/** One whole sentence for each way in which something cannot be. */
export type ReasonSentences = {
  readonly [Why in Reason['why']]: (reason: Extract<Reason, { why: Why }>, w: Words) => string;
};

/** One whole sentence for each thing that can change. */
export type ChangeSentences = {
  readonly [What in Change['what']]: (change: Extract<Change, { what: What }>, w: Words) => string;
};

/** All that one language needs to tell what the model returns. */
export interface Language extends Naming {
  readonly reasons: ReasonSentences;
  readonly changes: ChangeSentences;
  /** Placements that wait for one another, as a loop in words. */
  readonly circle: (circle: readonly string[], w: Words) => string;
}

/** Tells what the model returns, in one language; every sentence begins with a capital letter. */
export function tellingOf(language: Language) {
  const w = wordsOf(language);
  const { reasons, changes } = language;
  return {
    ...w,
    reason: (reason: Reason) =>
      capital((reasons[reason.why] as (reason: Reason, w: Words) => string)(reason, w)),
    change: (change: Change) =>
      capital((changes[change.what] as (change: Change, w: Words) => string)(change, w)),
    circle: (circle: readonly string[]) => capital(language.circle(circle, w)),
  };
}

export type Telling = ReturnType<typeof tellingOf>;

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import type { Locale } from '../locales.ts';
import { kindNames } from './kinds.text.ts';
import { modelNames } from './names.text.ts';

type Table = Readonly<Record<string, string>>;

/** A word for an id; an id that has none shows as itself, so that a gap is seen and not hidden. */
function word(table: Table, id: string): string {
  return table[id] ?? id;
}

/** How the things of the model are called in one language. */
export function wordsOf(locale: Locale) {
  const names = modelNames[locale];
  const { kinds, labels } = kindNames[locale];
  const list = new Intl.ListFormat(locale === 'zh' ? 'zh-Hans' : 'en', { type: 'conjunction' });
  /** A placement is a kind at a site: `ec2@vpc`. */
  const kind = (placement: string) => word(kinds, placement.split('@')[0] ?? placement);
  const site = (id: string) => word(names.sites, id);
  /** A component and where it runs: "the smart proxy in the bootstrap VPC". */
  const who = (placement: string) => {
    const at = word(names.at, placement.split('@')[1] ?? '');
    return locale === 'zh' ? `${at}${kind(placement)}` : `${kind(placement)} ${at}`;
  };
  /** Several components, each place named once: "S3 and DynamoDB in the new Region". */
  const all = (placements: readonly string[]) => {
    const places = [...new Set(placements.map((id) => id.split('@')[1] ?? ''))];
    const groups = places.map((place) => {
      const there = placements.filter((id) => id.endsWith(`@${place}`));
      const named = list.format(there.map(kind));
      const at = word(names.at, place);
      return locale === 'zh' ? `${at}${named}` : `${named} ${at}`;
    });
    return locale === 'zh' ? groups.join('，以及') : list.format(groups);
  };
  return {
    kind,
    site,
    who,
    all,
    label: (placement: string) => word(labels, placement.split('@')[0] ?? placement),
    /** A placement, or a site that asks for itself. */
    asker: (id: string) => (id.includes('@') ? who(id) : site(id)),
    name: (id: string) => word(names.names, id),
    data: (id: string) => word(names.data, id),
    link: (id: string) => word(names.links, id),
    life: (life: keyof typeof names.life) => names.life[life],
    linkState: (state: keyof typeof names.link) => names.link[state],
    ground: (stage: keyof typeof names.ground) => names.ground[stage],
    nobody: names.nobody,
    list: (items: readonly string[]) => list.format(items),
  };
}

export type Words = ReturnType<typeof wordsOf>;

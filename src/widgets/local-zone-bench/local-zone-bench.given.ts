import type { Answer, Kind } from '#model/local-zone/offers.ts';
import { cutOutcome, cuts, placements } from '#model/local-zone/zone-graph.ts';
import type { Locale } from '#i18n/locales.ts';
import { compositions, layoutOf } from './link/link.geometry.ts';
import type { Case, Given } from './local-zone-bench.choices.ts';

type Both = Readonly<Record<Locale, string>>;

/** What is said about one thing in one kind of zone, and where: a part of the talk, keys of the bibliography, or nowhere. */
export interface Said {
  readonly answer: Answer;
  readonly cite?: {
    readonly talk?: string | undefined;
    readonly source?: readonly string[] | undefined;
    readonly inference?: boolean | undefined;
  };
}

/** The shape of `content/local-zone.json`, as far as the figure uses it. */
export interface LocalZoneFile extends Pick<Given, 'racks'> {
  readonly offers: readonly (Readonly<Record<Kind, Said>> & {
    readonly id: string;
    readonly group: Given['offers'][number]['group'];
    readonly name: Both;
  })[];
  readonly cases: readonly (Omit<Case, 'place' | 'parentPlace' | 'names'> & {
    readonly place: Both;
    readonly parentPlace: Both;
  })[];
  readonly countries: Readonly<Record<string, Both>>;
}

/**
 * The data in one language, without where they are from, and what follows from the model: computed while the page is built, so that
 * neither the graph nor the drawing of boxes is sent.
 */
export function givenIn(locale: Locale, { offers, cases, countries, racks }: LocalZoneFile): Given {
  const country = (code: string) => countries[code]?.[locale] ?? code;
  return {
    racks,
    layouts: forEach(placements, (placement) =>
      forEach(compositions, (composition) => layoutOf(placement, composition)),
    ),
    outcomes: forEach(placements, (placement) =>
      forEach(['nothing', ...cuts] as const, (cut) =>
        cutOutcome(placement, cut === 'nothing' ? null : cut),
      ),
    ),
    offers: offers.map(({ id, group, name, zone, local, dedicated }) => ({
      id,
      group,
      name: name[locale],
      answers: { zone: zone.answer, local: local.answer, dedicated: dedicated.answer },
    })),
    cases: cases.map(({ id, zone, place, parent, parentPlace, countries: codes }) => ({
      id,
      zone,
      place: place[locale],
      parent,
      parentPlace: parentPlace[locale],
      countries: codes,
      names: { zone: country(codes.zone), parent: country(codes.parent) },
    })),
  };
}

function forEach<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

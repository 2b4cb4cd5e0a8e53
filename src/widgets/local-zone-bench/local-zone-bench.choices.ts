import type { Offer } from '#model/local-zone/offers.ts';
import type { Countries, Keeping } from '#model/local-zone/residency.ts';
import type { Composition, Layout } from './link/link.geometry.ts';
import type { Cut, CutOutcome, Placement, Racks } from '#model/local-zone/zone-graph.ts';

export type View = 'link' | 'near' | 'data' | 'offers';

/** What the figure is given, in one language: `content/local-zone.json`, and what the model makes of it. */
export interface Given {
  readonly offers: readonly (Offer & {
    readonly group: 'service' | 'storage' | 'place';
    readonly name: string;
  })[];
  readonly cases: readonly {
    readonly id: string;
    readonly zone: string;
    readonly place: string;
    readonly parent: string;
    readonly parentPlace: string;
    readonly countries: Countries;
    readonly names: Countries;
  }[];
  readonly racks: Racks;
  /** Pictures of the link: where everything stands. */
  readonly layouts: Readonly<Record<Placement, Readonly<Record<Composition, Layout>>>>;
  /** What the model answers to every cut in every placement, a placement at a time. */
  readonly outcomes: Readonly<Record<Placement, Readonly<Record<Cut | 'nothing', CutOutcome>>>>;
}
export type Case = Given['cases'][number];

/** Ends and steps of the sliders; `home` ends at `calls`. */
export const ranges = {
  far: { min: 100, max: 6000, step: 100 },
  near: { min: 5, max: 100, step: 5 },
  detour: { min: 0, max: 200, step: 10 },
  calls: { min: 1, max: 12, step: 1 },
  home: { min: 0, max: 12, step: 1 },
  budget: { min: 10, max: 300, step: 10 },
} as const;
export type Dial = keyof typeof ranges;
export const dials = ['far', 'near', 'detour', 'calls', 'home', 'budget'] as const;

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  readonly view: View;
  readonly placement: Placement;
  readonly cut: Cut | null;
  /** The page, and the milliseconds that it may take. */
  readonly page: Readonly<Record<Dial, number>>;
  /** Id of a public Local Zone. */
  readonly zone: string;
  readonly keeping: Keeping;
  /** Ids of offers, in the order of the list. */
  readonly wishes: readonly string[];
}

export const start: Choices = {
  view: 'link',
  placement: 'parent',
  cut: null,
  page: { far: 2000, near: 30, detour: 50, calls: 6, home: 1, budget: 60 },
  zone: 'qro',
  keeping: { objects: 'region', records: 'region', backups: 'region', office: 'transit' },
  wishes: [],
};

/** The choices with a slider moved: no more calls go home than there are. */
export function dialled(page: Choices['page'], dial: Dial, value: number): Choices['page'] {
  const moved = { ...page, [dial]: value };
  return { ...moved, home: Math.min(moved.home, moved.calls) };
}

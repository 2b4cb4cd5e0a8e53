import { loadingsOf, parentWithin, type Loading } from '#model/local-zone/page.ts';
import type { Choices, Given } from '../local-zone-bench.choices.ts';
import type { Told } from '../local-zone-bench.parts.ts';
import type { NearWords } from './near.en.text.ts';

/** What is true under the reader's numbers: the one source of picture, table and sentence. */
export interface NearScene {
  readonly page: Choices['page'];
  readonly loading: { readonly with: Loading; readonly without: Loading };
  /** Whether the page keeps its time. */
  readonly keeps: { readonly with: boolean; readonly without: boolean };
  /** Kilometres up to which it does so without a zone. */
  readonly reach: number;
}

export function nearScene({ page }: Choices): NearScene {
  const loading = loadingsOf(page);
  return {
    page,
    loading,
    keeps: {
      with: loading.with.total <= page.budget,
      without: loading.without.total <= page.budget,
    },
    reach: parentWithin(page.budget, page),
  };
}

export function tell(_: Given, now: Choices, { sentence, status }: NearWords): Told {
  const { page, loading, keeps, reach } = nearScene(now);
  return {
    status: status.page(loading.with.total),
    sentences: [
      sentence.page(loading.without.total, loading.with.total),
      sentence.home(page.home, page.calls),
      sentence.budget(page.budget, keeps.with, keeps.without),
      ...(keeps.without ? [] : [sentence.reach(reach)]),
    ],
  };
}

/** A stretch of a bar or a way, in per cent. */
export interface Stretch {
  readonly kind: 'near' | 'far';
  readonly from: number;
  readonly width: number;
}

/** Lengths one after the other on a scale that ends at `scale`; those of no length are left out. */
export function stretchesOf(
  parts: readonly { readonly near: number; readonly far: number }[],
  scale: number,
): Stretch[] {
  let from = 0;
  return parts.flatMap((part) =>
    (['near', 'far'] as const).flatMap((kind) => {
      const width = (100 * part[kind]) / scale;
      const stretch = { kind, from, width };
      from += width;
      return width > 0 ? [stretch] : [];
    }),
  );
}

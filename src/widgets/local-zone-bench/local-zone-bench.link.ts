import { keepingOf, type Keeping } from '#model/local-zone/residency.ts';
import { cuts, placements } from '#model/local-zone/zone-graph.ts';
import { versioned, type Decode } from '#ui/link-state.ts';
import { readSliders } from '#ui/slider-range.ts';
import { dials, ranges, start, type Choices, type Given } from './local-zone-bench.choices.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'local-zone-bench';

const decisions = Object.keys(keepingOf) as (keyof Keeping)[];

/**
 * The choices of the open view as text: `1.link.parent`, `1.link.stack.parent-zone` with something cut,
 * `1.near.2000.30.50.6.1.60` in the order of `dials`, `1.data.qro.0101` with each decision as its place among the options,
 * `1.offers`, `1.offers.s3-express_alone` with wishes. Null for the start.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) ? null : text;
}

function write({ view, placement, cut, page, zone, keeping, wishes }: Choices): string {
  const parts = {
    link: [placement, ...(cut === null ? [] : [cut])],
    near: dials.map((dial) => page[dial]),
    data: [
      zone,
      decisions.map((key) => (keepingOf[key] as readonly string[]).indexOf(keeping[key])).join(''),
    ],
    offers: wishes.length === 0 ? [] : [wishes.join('_')],
  }[view];
  return ['1', view, ...parts].join('.');
}

export const linkDecoder = (given: Given): Decode<Choices> =>
  versioned({
    1(body) {
      const [view, ...rest] = body.split('.');
      if (view === 'link') return readLink(rest);
      if (view === 'near') return readNear(rest);
      if (view === 'data') return readData(rest, given);
      return view === 'offers' ? readOffers(rest, given) : undefined;
    },
  });

function readLink([name, what, ...more]: string[]): Choices | undefined {
  const placement = placements.find((known) => known === name);
  const cut = cuts.find((known) => known === what) ?? null;
  if (placement === undefined || more.length > 0) return undefined;
  return what !== undefined && cut === null ? undefined : { ...start, placement, cut };
}

function readNear(numbers: string[]): Choices | undefined {
  const page = readSliders(numbers, dials, ranges);
  return page && page.home <= page.calls ? { ...start, view: 'near', page } : undefined;
}

function readData([zone, digits = '', ...more]: string[], given: Given): Choices | undefined {
  const known = given.cases.find(({ id }) => id === zone);
  if (known === undefined || digits.length !== decisions.length || more.length > 0)
    return undefined;
  const chosen = decisions.map((key, at) => {
    const digit = digits.charAt(at);
    return [key, /^\d$/.test(digit) ? keepingOf[key][Number(digit)] : undefined] as const;
  });
  if (chosen.some(([, option]) => option === undefined)) return undefined;
  const keeping = Object.fromEntries(chosen) as unknown as Keeping;
  return { ...start, view: 'data', zone: known.id, keeping };
}

function readOffers([text, ...more]: string[], given: Given): Choices | undefined {
  if (more.length > 0) return undefined;
  const asked = text === undefined ? [] : text.split('_');
  const wishes = given.offers.map(({ id }) => id).filter((id) => asked.includes(id));
  return wishes.length === asked.length ? { ...start, view: 'offers', wishes } : undefined;
}

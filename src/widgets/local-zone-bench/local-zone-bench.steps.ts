import type { Keeping } from '#model/local-zone/residency.ts';
import type { Cut } from '#model/local-zone/zone-graph.ts';
import type { View, Choices, Given } from './local-zone-bench.choices.ts';
import { start } from './local-zone-bench.choices.ts';
import type { ViewPart } from './local-zone-bench.parts.ts';
import type { BelowWords } from './local-zone-bench.below.text.ts';
import type { Words } from './local-zone-bench.en.text.ts';

/** A step of the list: in words, and the choices that its picture on paper shows. */
export interface Step {
  readonly words: string;
  readonly choices: Choices;
}

/** Everything is kept where the zone is. */
export const atHome: Keeping = {
  objects: 'zone',
  records: 'zone',
  backups: 'none',
  office: 'internet',
};

const taken: readonly Cut[] = ['link', 'parent-zone', 'control-plane', 'local-zone'];

/** All steps, for readers without JavaScript and on paper: each view, from its plain state to the one that says most. */
export function stepsOf(
  given: Given,
  parts: Readonly<Record<View, ViewPart>>,
  words: Words,
  below: BelowWords,
): Step[] {
  const step = (lead: string, changed: Partial<Choices>): Step => {
    const choices = { ...start, ...changed };
    const { sentences } = parts[choices.view].tell(given, choices);
    return { words: [lead, ...sentences].join(words.between), choices };
  };
  const cut: Cut = 'link';
  return [
    step(below.begin, {}),
    ...taken.map((each) => step(below.take, { cut: each })),
    step(below.edge, { placement: 'edge', cut }),
    step(below.stack, { placement: 'stack', cut }),
    step(below.near, { view: 'near' }),
    step(below.allHome, { view: 'near', page: { ...start.page, home: start.page.calls } }),
    ...given.cases.map(({ id, place }) => step(below.away(place), { view: 'data', zone: id })),
    step(below.home, { view: 'data', keeping: atHome }),
    step(below.offers, { view: 'offers' }),
    step(below.wished, { view: 'offers', wishes: ['s3-express', 'alone'] }),
  ];
}

import { flowsOf, leaks, surveyOf, type Flow } from '#model/local-zone/residency.ts';
import type { Case, Choices, Given } from '../local-zone-bench.choices.ts';
import type { Told } from '../local-zone-bench.parts.ts';
import type { DataWords } from './data.en.text.ts';

/** What is true under the reader's decisions: the one source of picture, table and sentence. */
export interface DataScene {
  readonly shown: Case;
  readonly flows: readonly Flow[];
  /** Content that goes over the border. */
  readonly leaks: readonly Flow[];
  readonly survey: { readonly tried: number; readonly kept: number };
}

export function dataScene({ cases }: Given, { zone, keeping }: Choices): DataScene {
  const shown = cases.find(({ id }) => id === zone);
  if (shown === undefined) throw new RangeError(`content/local-zone.json has no zone “${zone}”`);
  const flows = flowsOf(keeping, shown.countries);
  const { tried, kept } = surveyOf(shown.countries);
  return { shown, flows, leaks: leaks(flows), survey: { tried, kept: kept.length } };
}

/** What a flow does at the border. */
export const crossingOf = ({ crossings, abroad }: Flow): 'stays' | 'crosses' | 'passes' => {
  if (crossings === 0) return 'stays';
  return abroad ? 'crosses' : 'passes';
};

export function tell(given: Given, now: Choices, { sentence, status, flow }: DataWords): Told {
  const { shown, flows, leaks, survey } = dataScene(given, now);
  const control = flows.filter(({ kind, crossings }) => kind === 'control' && crossings > 0);
  const names = (some: readonly Flow[]) => some.map(({ id }) => flow[id]);
  return {
    status: leaks.length === 0 ? status.kept : status.leaks(leaks.length),
    sentences: [
      sentence.countries(shown.names.zone, shown.names.parent),
      leaks.length === 0 ? sentence.kept : sentence.leaks(names(leaks)),
      ...(control.length === 0 ? [] : [sentence.control(names(control))]),
      sentence.survey(survey.tried, survey.kept),
    ],
  };
}

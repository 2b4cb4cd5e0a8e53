import { soften } from '#model/graph/soften.ts';
import type { BilingualGraph } from '#model/service-graph/bilingual.ts';
import { countsOf } from '#model/service-graph/counts.ts';
import { inLanguage } from '#model/service-graph/bilingual.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';

/** Numbers that a sentence of a chapter may name. They follow from the graph, so nobody types them. */
export function numbersOf(content: BilingualGraph) {
  const counts = countsOf(content);
  return {
    components: counts.components,
    groups: counts.groups,
    needs: counts.needs,
    'launch-needs': counts.launchNeeds,
    'instance-needs': counts.instanceNeeds,
    /** Members of the largest circle of a cold start, of a warm Region. */
    'cold-circle': counts.knots.cold[0] ?? 0,
    'warm-circle': counts.knots.warm[0] ?? 0,
    'made-up-components': counts.illustrations.components,
    'made-up-needs': counts.illustrations.needs,
    /** Starting needs to soften so that everything can start. */
    'to-soften': soften(graphOf(inLanguage(content, 'en'))).arcs.length,
  };
}

export type CountName = keyof ReturnType<typeof numbersOf>;

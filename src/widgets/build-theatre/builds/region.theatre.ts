import { regionPlan } from '#figures/stage/plans/region.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { theatreOf } from '../build-theatre.theatre.ts';

/** The 2025 build of a Region. */
export const region = theatreOf({
  key: 'build-theatre',
  storyOf: region2025,
  plan: regionPlan,
  phases:
    'PH1 PH2 PH3 PH4 PH5 SW1 SW2 SW3 SW4 SW4b SW5 SW6 SW7 MG1 MG2 MG3 MG4 MG5 MG6 LN1 LN2 LN3'.split(
      ' ',
    ),
  departures: 'cut-link lay-link open-link lose-proxy repair-proxy scale-in move-answer'.split(' '),
});

import { zonePlan } from '#figures/stage/plans/zone.ts';
import { zone as zoneStory } from '#model/stories/zone.ts';
import { theatreOf } from '../build-theatre.theatre.ts';

/** The build of an Availability Zone in a Region at work. */
export const zone = theatreOf({
  key: 'zone-theatre',
  storyOf: zoneStory,
  plan: zonePlan,
  phases: 'AZ1 AZ2 AZ3 AZ4 AZ5 AZ6 AZ7 AZ8'.split(' '),
  departures: 'lose-lender repair-lender hurry scale-in block-path open-path'.split(' '),
});

import { localZonePlan } from '#figures/stage/plans/local-zone.ts';
import { localZone as localZoneStory } from '#model/stories/local-zone.ts';
import { theatreOf } from '../build-theatre.theatre.ts';

/** The build of a Local Zone. */
export const localZone = theatreOf({
  key: 'local-zone-theatre',
  storyOf: localZoneStory,
  plan: localZonePlan,
  phases: 'LZ1 LZ2 LZ3 LZ4 LZ5 LZ6 LZ7'.split(' '),
  departures: 'cut-wan lay-wan lose-parent repair-parent'.split(' '),
});

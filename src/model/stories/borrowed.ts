import type { SiteId } from '../world/types.ts';
import { play } from './play.ts';
import type { Story } from './types.ts';

/**
 * The phases during which a build holds a borrowed site: from the one that opens it to the one after which nothing of
 * the build is left in it, found by playing the story. Phases of the physical lane happen elsewhere.
 *
 * @throws RangeError when the story never opens the site, or never empties it
 */
export function phasesIn(story: Story, site: SiteId): string[] {
  const turns = play(
    story,
    story.steps.map(({ id }) => ({ do: 'step', id })),
  );
  const opened = turns.findIndex(({ world }) => world.sites[site]?.open);
  const held = turns.findLastIndex(({ world }) =>
    Object.values(world.placements).some(
      (placement) => placement.site === site && !['planned', 'terminated'].includes(placement.life),
    ),
  );
  if (opened < 0 || held < opened || held === turns.length - 1) {
    throw new RangeError(`the story "${story.id}" does not open "${site}" and empty it again`);
  }
  return story.steps
    .slice(opened, held + 2)
    .filter(({ lane }) => lane !== 'physical')
    .map(({ id }) => id);
}

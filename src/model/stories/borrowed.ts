import type { Name, SiteId, World } from '../world/types.ts';
import { behind } from '../world/lookup.ts';
import { play } from './play.ts';
import type { Story } from './types.ts';

/** A part of what a new place needs that somebody else holds for it, and during which phases. */
export interface Loan {
  /** Where the one stands that truly answers. */
  readonly from: SiteId;
  /** The phases after which it is so, without those of the physical lane, which happen elsewhere. */
  readonly phases: readonly string[];
  /** It is still so when the build is over. */
  readonly forGood: boolean;
}

const plan = (story: Story) =>
  play(
    story,
    story.steps.map(({ id }) => ({ do: 'step', id })),
  );

/**
 * The phases during which a build holds a borrowed site: from the one that opens it to the one after which nothing of
 * the build is left in it, found by playing the story. Phases of the physical lane happen elsewhere.
 *
 * @throws RangeError when the story never opens the site, or never empties it
 */
export function phasesIn(story: Story, site: SiteId): string[] {
  const turns = plan(story);
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

/** The site where the first of those who are registered for a name, and run, truly answers; null while nobody does. */
function answeredFrom(world: World, { place }: Story, name: Name): SiteId | null {
  const first = world.answers[place]?.[name]?.find(
    (id) => world.placements[id]?.life === 'running',
  );
  if (first === undefined) return null;
  return world.placements[behind(world, first, name)[0] ?? first]?.site ?? null;
}

/** Who else than the new place itself answers for some names of it, and for how long, found by playing the story. */
export function loansOf(story: Story, names: readonly Name[]): Loan[] {
  const turns = plan(story);
  const sites = turns.map(
    ({ world }) => new Set(names.map((name) => answeredFrom(world, story, name))),
  );
  const lenders = new Set(sites.flatMap((at) => [...at]));
  return [...lenders].flatMap((from) => {
    if (from === null || from === story.place) return [];
    const phases = story.steps.filter(
      ({ lane }, at) => lane !== 'physical' && sites[at]?.has(from),
    );
    return [
      { from, phases: phases.map(({ id }) => id), forGood: sites.at(-1)?.has(from) ?? false },
    ];
  });
}

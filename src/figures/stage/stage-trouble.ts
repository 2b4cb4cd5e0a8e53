import type { Trouble } from '#model/stories/play.ts';
import type { Reason } from '#model/world/reasons.ts';
import type { Finding, GroundStage, Life, LinkState } from '#model/world/types.ts';

/** The short word of a red badge. */
export type BadgeWord =
  | Exclude<Life, 'running'>
  | Exclude<LinkState, 'open'>
  | GroundStage
  | 'open'
  | 'failed'
  | 'no-answer'
  | 'no-data'
  | 'built-over'
  | 'no-site'
  | 'no-spare'
  | 'by-hand'
  | 'denied'
  | 'not-quiet'
  | 'wrong-belief'
  | 'elsewhere'
  | 'no-drill'
  | 'too-small'
  | 'needs-link'
  | 'leans-on'
  | 'same-day'
  | 'not-told'
  | 'not-member'
  | 'one-zone'
  | 'closed'
  | 'no-customers';

/** A place of the picture: a placement, a site (Region, VPC, zone) or a link. */
export type Place = string;

export type Badges = ReadonlyMap<Place, BadgeWord>;

type At = readonly [Place | readonly Place[], BadgeWord];
const life = (value: Life | 'failed'): BadgeWord => (value === 'running' ? 'open' : value);

/** Stands for what is built, whatever it is called in the story. */
const thePlace = 'the place';

const findings: Readonly<Record<Finding['because'], BadgeWord>> = {
  'one-zone': 'one-zone',
  'needs-a-person': 'by-hand',
  'too-small': 'too-small',
  'needs-the-link': 'needs-link',
};

/** Where a reason shows, and as which word. */
const places: { readonly [W in Reason['why']]: (reason: Extract<Reason, { why: W }>) => At } = {
  'no-answer': ({ of }) => [of, 'no-answer'],
  'not-running': (reason) => [reason.provider, life(reason.life)],
  'no-path': ({ link, state }) => [link, state],
  'no-data': ({ store }) => [store, 'no-data'],
  'no-ground': ({ zones, stage }) => [zones, stage],
  'built-over': ({ zones }) => [zones, 'built-over'],
  'no-site': ({ site }) => [site, 'no-site'],
  'no-spare': ({ site }) => [site, 'no-spare'],
  'link-state': ({ link, state }) => [link, state],
  'not-counted': ({ link, state }) => [link, state],
  'not-cut': ({ link, state }) => [link, state],
  'no-holder': ({ store }) => [store, 'no-data'],
  life: (reason) => [reason.placement, life(reason.life)],
  'failed-site': ({ placement }) => [placement, 'failed'],
  overloaded: ({ placement }) => [placement, 'too-small'],
  attended: ({ placement }) => [placement, 'by-hand'],
  denied: ({ link }) => [link, 'denied'],
  'not-quiet': ({ link }) => [link, 'not-quiet'],
  'wrong-belief': ({ site }) => [site, 'wrong-belief'],
  'lands-elsewhere': ({ store }) => [store, 'elsewhere'],
  'leans-on': ({ of }) => [of, 'leans-on'],
  'same-day': ({ zones }) => [zones, 'same-day'],
  'not-told': ({ zones }) => [zones, 'not-told'],
  'not-member': ({ placements }) => [placements, 'not-member'],
  'no-drill': () => [thePlace, 'no-drill'],
  found: ({ finding }) => [finding.placement, findings[finding.because]],
  closed: ({ zones }) => [zones, 'closed'],
  'no-customers': () => [thePlace, 'no-customers'],
};

/**
 * One word for each place where a move failed. Who waits in the circle waits; where reasons begin
 * speaks before where they were first met.
 */
export function badgesOf(trouble: Trouble | null, built: Place): Badges {
  const badges = new Map<Place, BadgeWord>();
  if (!trouble) return badges;
  for (const id of trouble.circle ?? []) badges.set(id, 'starting');
  for (const reason of [...trouble.roots, ...trouble.reasons]) {
    const [at, word] = (places[reason.why] as (reason: Reason) => At)(reason);
    for (const named of [at].flat()) {
      const place = named === thePlace ? built : named;
      if (!badges.has(place)) badges.set(place, word);
    }
  }
  return badges;
}

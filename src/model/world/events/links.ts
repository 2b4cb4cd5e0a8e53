import type { Handler } from '../apply.ts';
import { siteOf } from '../lookup.ts';
import { unless } from '../outcome.ts';
import { crossings } from '../settle.ts';
import { lacking } from './sites.ts';
import type { Link, LinkId, LinkState, World } from '../types.ts';
import type { Reason } from '../reasons.ts';

/** @throws RangeError for a link that the world does not have */
export function linkOf(world: World, id: LinkId): Link {
  const link = world.links[id];
  if (!link) throw new RangeError(`no link "${id}" in this world`);
  return link;
}

function withState(world: World, id: LinkId, state: LinkState): World {
  const link: Link = { ...linkOf(world, id), state, since: world.day };
  const next = { ...world, links: { ...world.links, [id]: link } };
  // From the moment that the list denies traffic, it counts who still comes this way.
  if (state !== 'blocked') return next;
  return { ...next, links: { ...next.links, [id]: { ...link, denied: crossings(next, id) } } };
}

function only(world: World, id: LinkId, allowed: readonly LinkState[], next: LinkState) {
  const { state } = linkOf(world, id);
  const reasons: Reason[] = allowed.includes(state) ? [] : [{ why: 'link-state', link: id, state }];
  return unless(world, reasons, () => withState(world, id, next));
}

/** Brings fibre into the buildings at both ends; a link that was cut can be laid again. */
const lay: Handler<'lay'> = (world, { link }) => {
  const ends = linkOf(world, link).between;
  const zones = Object.keys(world.sites).filter((zone) => {
    const { within, ground } = siteOf(world, zone);
    return ground && (ends.includes(zone) || (within !== null && ends.includes(within)));
  });
  return unless(world, lacking(world, zones, 'power'), () => withState(world, link, 'open'));
};

/** Opens a blocked link again: an access control list is undone in a moment, a cut is not. */
const open: Handler<'open'> = (world, { link }) => only(world, link, ['open', 'blocked'], 'open');
const block: Handler<'block'> = (world, { link }) =>
  only(world, link, ['open', 'blocked'], 'blocked');
const cut: Handler<'cut'> = (world, { link }) =>
  only(world, link, ['open', 'blocked', 'cut'], 'cut');

export const linkEvents = { lay, open, block, cut } as const;

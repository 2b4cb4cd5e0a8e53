import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  customers,
  cutOutcome,
  cuts,
  placements,
  parts,
  racksLeft,
  type CutOutcome,
  type Part,
} from '#model/local-zone/zone-graph.ts';

/** Why a part stops: itself, the one because of which it stops, and so on. */
function chainOf({ fallen }: CutOutcome, id: Part): Part[] {
  const because = fallen.find((each) => each.id === id)?.because;
  return because === undefined ? [id] : [id, ...chainOf({ fallen } as CutOutcome, because)];
}

const every = placements.flatMap((placement) =>
  [null, ...cuts].map((cut) => ({ placement, cut, outcome: cutOutcome(placement, cut) })),
);

describe('as the talk has it: the control plane in the parent', () => {
  it('a cut link stops changes and what calls home, and nobody else', () => {
    const { hit, fallen, stale } = cutOutcome('parent', 'link');
    expect(hit).toEqual(['shop', 'launch']);
    expect(fallen.map(({ id }) => id)).toEqual(['shop', 'launch']);
    expect(stale).toEqual(['view', 'routes', 'instance']);
  });
  it('the parent zone takes the link along, and so hits the same customers', () => {
    const outcome = cutOutcome('parent', 'parent-zone');
    expect(outcome.hit).toEqual(cutOutcome('parent', 'link').hit);
    expect(chainOf(outcome, 'shop')).toEqual(['shop', 'link', 'parent-zone']);
  });
  it('a control plane that fails by itself stops launches only', () => {
    expect(cutOutcome('parent', 'control-plane').hit).toEqual(['launch']);
  });
  it('can be started from nothing: the Region has cut the circle for it long ago', () => {
    expect(cutOutcome('parent', null).stuck).toBe(false);
  });
});

it('a zone takes whatever stands in it down with it, wherever the control plane is', () => {
  const inside = ['routes', 'instance', 'volume', 'uplink', ...customers];
  for (const placement of placements) {
    const fallen = cutOutcome(placement, 'local-zone').fallen.map(({ id }) => id);
    expect(fallen).toEqual(expect.arrayContaining(inside));
  }
});

describe('another placement', () => {
  it('moving the control plane alone wins nothing against a cut link: its stores stay behind', () => {
    const outcome = cutOutcome('edge', 'link');
    expect(outcome.hit).toEqual(cutOutcome('parent', 'link').hit);
    expect(chainOf(outcome, 'launch')).toEqual(['launch', 'control-plane', 'link']);
  });
  it('moving the stores too keeps launches, and brings back the circle of chapter 8', () => {
    const { hit, stuck } = cutOutcome('stack', 'link');
    expect(hit).toEqual(['shop']);
    expect(stuck).toBe(true);
  });
  it('only the whole stack keeps launches through a cut link, and only it cannot be started: one has to choose', () => {
    for (const placement of placements) {
      const { hit, stuck } = cutOutcome(placement, 'link');
      expect(hit.includes('launch')).toBe(!stuck);
    }
  });
});

describe('in every placement, after every cut', () => {
  it.each(every)('$placement, $cut', ({ cut, outcome }) => {
    const { hit, fallen, stale } = outcome;
    if (cut === null) expect([hit, fallen, stale]).toEqual([[], [], []]);
    if (cut === 'local-zone') expect(hit).toEqual(customers);
    for (const { id } of fallen) expect(chainOf(outcome, id).at(-1)).toBe(cut);
    const told = [...fallen.map(({ id }) => id), ...stale];
    expect(new Set(told).size).toBe(told.length);
    expect(parts).toEqual(expect.arrayContaining(told));
    expect(told).not.toContain('region');
    // Whoever only looks on from the metro is hit by nothing but the loss of the zone itself.
    expect(hit.includes('viewers')).toBe(cut === 'local-zone');
  });
});

describe('racks', () => {
  it('what moves to the edge is taken from customers, and never more than there is', () => {
    const number = fc.nat(30);
    fc.assert(
      fc.property(number, number, number, (site, controlPlane, stores) => {
        const left = placements.map((each) => racksLeft({ site, controlPlane, stores }, each));
        expect(left[0]).toBe(site);
        expect(left).toEqual([...left].sort((one, other) => other - one));
        expect(left.every((racks) => racks >= 0)).toBe(true);
      }),
    );
  });
});

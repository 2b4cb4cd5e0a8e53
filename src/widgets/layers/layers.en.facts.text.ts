import type { Level } from './layers.scene.ts';

/** What each level is; a part of the figure's words. */
export const facts = {
  fact: {
    what: 'Made of',
    apart: 'Distance',
    control: 'Controlled by',
    alone: 'Built to fail separately from',
    name: 'Called',
  },
  facts: {
    region: {
      what: 'three or more Availability Zones',
      apart: 'far from other Regions; data leave it only if you copy them',
      control: 'its own control planes',
      alone: 'other Regions',
      name: 'us-east-1',
    },
    zone: {
      what: 'one or more data centres with their own power, network and cooling; by the talk, tens to hundreds',
      apart: 'up to about 100 km from its siblings',
      control: 'zonal control planes, and those of the Region',
      alone: 'other zones: data centres inside share a fate',
      name: 'us-east-1a in one account, use1-az1 in all',
    },
    'data-centre': {
      what: 'one building, or a part of one, with rows of racks',
      apart: 'near the others of its zone',
      control: 'its zone',
      alone: 'nothing you could name: customers choose a zone and never a building',
      name: 'no public name',
    },
    'local-zone': {
      what: 'some compute and storage of a Region, near a city',
      apart: 'as far from its parent as the city is',
      control: 'its parent zone (AWS documents: some of the operations)',
      alone: 'other zones; changes need the link',
      name: 'us-west-2-lax-1a',
    },
  } as Record<Level, Record<'what' | 'apart' | 'control' | 'alone' | 'name', string>>,
};

export type FactWords = typeof facts;

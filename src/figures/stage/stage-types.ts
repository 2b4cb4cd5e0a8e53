import type { Ground, Life, LinkState, Name, PlacementId, SiteId } from '#model/world/types.ts';
import type { Arrow } from './stage-arrows.ts';
import type { BadgeWord } from './stage-trouble.ts';

/** What a name is believed to reach, or who truly answers. */
export type View = 'belief' | 'reality';

/** Amber, blue, green, grey, red: the grammar of design/look.md. */
export type Role = 'borrowed' | 'own' | 'live' | 'context' | 'fault';

export interface Shown {
  readonly role: Role;
  readonly changed: boolean;
  readonly badge: BadgeWord | null;
}

export interface Box extends Shown {
  /** Its slot in the geometry: a placement, or a group of them drawn as one. */
  readonly key: string;
  readonly of: readonly PlacementId[];
  readonly life: Life;
  /** The build's data that it holds: of what kind, and how many sets. */
  readonly holds: { readonly name: Name; readonly sets: number } | null;
  /** The jobs of a stand-in that has several. */
  readonly jobs: readonly Name[];
}

export interface Frame extends Shown {
  readonly site: SiteId;
  /** Whose name it bears: in the belief view the VPC bears that of the new Region. */
  readonly title: SiteId;
  readonly life: Life;
  readonly note:
    | 'production'
    | 'unchosen'
    | 'zones'
    | 'unopened'
    | 'believed'
    | 'empty'
    | 'nobody'
    | 'customers';
}

export interface Zone extends Shown {
  readonly zone: SiteId;
  readonly ground: Ground | null;
  /** Servers that the Region around the VPC lends in this zone. */
  readonly lent: number;
  /** Something stands in this zone alone. */
  readonly houses: boolean;
}

export interface LinkView extends Shown {
  readonly link: string;
  readonly state: LinkState;
  readonly denied: number;
}

export interface StageModel {
  readonly frames: readonly Frame[];
  readonly zones: readonly Zone[];
  readonly boxes: readonly Box[];
  readonly links: readonly LinkView[];
  readonly arrows: readonly Arrow[];
}

/** Drawn as one box, always or as long as all of it is only planned. */
export const groups = {
  'others@bootstrap': 'dns pki packages host-auth auth network',
  'ec2@bootstrap': 'ec2 hosts',
  'control@region': 'network ec2 auth',
  'jobs@region': 'dns pki packages host-auth',
  'services@region': 'volumes balancing queues databases functions console',
} as const;

/** The placements of a group. */
export function membersOf(group: string): readonly PlacementId[] {
  const kinds = (groups as Readonly<Record<string, string>>)[group];
  const site = group.split('@')[1] ?? '';
  return kinds?.split(' ').map((kind) => `${kind}@${site}`) ?? [group];
}

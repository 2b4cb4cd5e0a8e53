import type { Trouble } from '#model/stories/play.ts';
import type {
  Ground,
  Life,
  LinkState,
  Name,
  PlacementId,
  SiteId,
  World,
} from '#model/world/types.ts';
import type { Composition } from './geometry.ts';
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
  /** In how many zones a service of the Region around stands, where that can change. */
  readonly spans: number | null;
}

export interface Frame extends Shown {
  readonly site: SiteId;
  /** Whose name it bears: in the belief view the VPC bears that of the new Region. */
  readonly title: SiteId;
  /** It stands in another frame: its title is at its foot. */
  readonly inner: boolean;
  readonly life: Life;
  readonly note:
    | 'production'
    | 'around'
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
  /** It is a frame too, which has its name. */
  readonly framed: boolean;
  /** How many services of the Region around have a part here that came later. */
  readonly members: number;
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

/** What a frame is to the build. `around` is the Region that the lender and the new place are in. */
export type FrameAs = 'lender' | 'seat' | 'place' | 'around';

/** Placements drawn as one box. */
export interface Group {
  readonly kinds: readonly string[];
  /** Drawn so always, or only as long as all of it is planned. */
  readonly always: boolean;
  /** Its label: how many they are, or the label of the first of them; without, all their names. */
  readonly label?: 'others' | 'later' | 'first';
}

/** How a world is looked at: what it was one move earlier, as it is or as believed, and what went wrong. */
export interface Told {
  readonly before: World | null;
  readonly view: View;
  readonly trouble: Trouble | null;
}

/** How one story is staged: what its sites are, what is drawn as one, and where all of it stands. */
export interface StagePlan {
  readonly frames: readonly {
    readonly site: SiteId;
    readonly as: FrameAs;
    readonly inner?: true;
  }[];
  /** What is built, and where its control plane is at first. */
  readonly place: SiteId;
  readonly seat: SiteId;
  /** Sites whose components are borrowed: amber. */
  readonly borrowed: readonly SiteId[];
  /** Zones of the seat, in which servers are lent; all other zones have ground. */
  readonly lent: readonly SiteId[];
  /** Each by its key, `kind@site`. */
  readonly groups: Readonly<Record<string, Group>>;
  readonly wide: Composition;
  readonly narrow: Composition;
}

/** The placements of a group; a key that is no group is a placement itself. */
export function membersOf(groups: StagePlan['groups'], key: string): readonly PlacementId[] {
  const site = key.split('@')[1] ?? '';
  return groups[key]?.kinds.map((kind) => `${kind}@${site}`) ?? [key];
}

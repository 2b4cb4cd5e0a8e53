import {
  openVpc,
  verdictOn,
  weigh,
  type Accepted,
  type BootstrapVpc,
  type BuildNeed,
  type Candidate,
  type Verdict,
  type Weights,
} from '#model/choice.ts';

/** What the figure is given: `content/candidates.json`. `need.units` is where the size begins. */
export interface Offer {
  readonly candidates: readonly Candidate[];
  readonly need: BuildNeed;
  readonly sizes: { readonly min: number; readonly max: number; readonly step: number };
  readonly zones: readonly string[];
  readonly names: readonly string[];
}

export type View = 'belief' | 'reality';

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  /** Servers of the bootstrap environment. */
  readonly units: number;
  readonly weights: Weights;
  /** The candidate that the reader wants, whether it is accepted or not. */
  readonly asked: string | null;
  /** The reader has opened the VPC of the asked candidate. */
  readonly opened: boolean;
  readonly view: View;
}

export const MAX_WEIGHT = 10;

export const startOf = (offer: Offer): Choices => ({
  units: offer.need.units,
  weights: { capacity: MAX_WEIGHT / 2, latency: MAX_WEIGHT / 2, fibre: MAX_WEIGHT / 2 },
  asked: null,
  opened: false,
  view: 'belief',
});

export type Stage = 'weighing' | 'refused' | 'chosen' | 'opened';

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly stage: Stage;
  readonly choices: Choices;
  readonly need: BuildNeed;
  readonly verdicts: readonly Verdict[];
  readonly accepted: readonly Accepted[];
  readonly asked: Verdict | null;
  /** The open VPC; null before. */
  readonly vpc: BootstrapVpc | null;
}

export function sceneOf(offer: Offer, choices: Choices): Scene {
  const need = { ...offer.need, units: choices.units };
  const verdicts = weigh(offer.candidates, need, choices.weights);
  const accepted = verdicts.filter((verdict) => verdict.accepted);
  const asked = choices.asked === null ? null : (verdictOn(verdicts, choices.asked) ?? null);
  const stage = stageOf(asked, choices.opened);
  const vpc = stage === 'opened' && asked ? openVpc(asked, offer.zones, offer.names) : null;
  return { stage, choices, need, verdicts, accepted, asked, vpc };
}

function stageOf(asked: Verdict | null, opened: boolean): Stage {
  if (asked === null) return 'weighing';
  if (!asked.accepted) return 'refused';
  return opened ? 'opened' : 'chosen';
}

import {
  pressures,
  serviceId,
  type Assumed,
  type Pressure,
  type Setting,
} from '#model/pressure/pressed-sheet.ts';
import { outcomeOf, pressureOf, type Outcome, type Trouble } from '#model/pressure/troubles.ts';
import type { ManualStep } from '#model/run-sheet/sheet.ts';

/** A step of the sheet as the page gives it to the figure: in one language. */
export interface NamedStep extends ManualStep {
  readonly name: string;
}

export interface Range {
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What the figure is given: the sheet of chapter 5, and how the pressures meet it. */
export interface Offer {
  readonly sheet: readonly NamedStep[];
  readonly assumed: Assumed;
  readonly services: Range;
  readonly regions: Range;
}

/** All that the reader has chosen; small and serialisable, a link carries it. */
export type Choices = Setting;

export const startOf = ({ services, regions }: Offer): Choices => ({
  on: [],
  services: services.start,
  regions: regions.start,
  standIn: null,
});

/** Turns one pressure on or off; those that are on stay in the order of the figure. */
export const toggled = (choices: Choices, pressure: Pressure): Choices => ({
  ...choices,
  on: pressures.filter((one) => choices.on.includes(one) !== (one === pressure)),
});

export type Sign = Trouble['kind'] | 'waits' | 'helped';

/** A step of the sheet as it stands now. */
export interface Cell {
  readonly id: string;
  readonly name: string;
  /** What is wrong with it, and whether somebody else does it; empty when the engineer can do it. */
  readonly signs: readonly Sign[];
  /** The step that it waits for, when nothing is wrong with the step itself. */
  readonly waitsFor: string | null;
  /** The chance of no more than the usual mistakes up to here. */
  readonly within: number;
}

export type Stage = 'calm' | 'holding' | 'broken';

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly stage: Stage;
  readonly choices: Choices;
  readonly assumed: Assumed;
  readonly outcome: Outcome;
  /** The thirty steps of 2010. */
  readonly cells: readonly Cell[];
  /** The services that are installed on top, told as one; null without them. */
  readonly added: { readonly count: number; readonly cell: Cell } | null;
  /** What breaks because of each pressure. */
  readonly broken: Readonly<Record<Pressure, readonly Trouble[]>>;
}

/** The machine and the view ask for the same scene in turn; choices never change, so it is worked out once. */
const scenes = new WeakMap<Choices, { readonly offer: Offer; readonly scene: Scene }>();

export function sceneOf(offer: Offer, choices: Choices): Scene {
  const known = scenes.get(choices);
  if (known?.offer === offer) return known.scene;
  const scene = workOut(offer, choices);
  scenes.set(choices, { offer, scene });
  return scene;
}

function workOut(offer: Offer, choices: Choices): Scene {
  const outcome = outcomeOf(offer, choices);
  const { troubles } = outcome;
  const by = (pressure: Pressure) => troubles.filter(({ kind }) => pressureOf[kind] === pressure);
  const count = outcome.sheet.length - offer.sheet.length;
  return {
    stage: choices.on.length === 0 ? 'calm' : troubles.length === 0 ? 'holding' : 'broken',
    choices,
    assumed: offer.assumed,
    outcome,
    cells: offer.sheet.map(({ id, name }) => cellOf(outcome, id, name, choices.standIn)),
    added: count === 0 ? null : { count, cell: addedCell(outcome, count) },
    broken: {
      ec2: by('ec2'),
      services: by('services'),
      regions: by('regions'),
      sovereignty: by('sovereignty'),
      'opt-in': by('opt-in'),
    },
  };
}

function cellOf(
  { sheet, troubles, waiting, within }: Outcome,
  id: string,
  name: string,
  standIn: string | null = null,
): Cell {
  const here = troubles.filter((it) =>
    (it.kind === 'circle' ? it.members : [it.step]).includes(id),
  );
  const waits = waiting.find(({ step }) => step === id);
  return {
    id,
    name,
    signs: [
      ...here.map(({ kind }) => kind),
      ...(waits ? (['waits'] as const) : []),
      ...(id === standIn ? (['helped'] as const) : []),
    ],
    waitsFor: waits?.for ?? null,
    within: within[sheet.findIndex((step) => step.id === id)] ?? 1,
  };
}

/** The first service tells whom all wait for; the last how many mistakes there are by then. */
function addedCell(outcome: Outcome, count: number): Cell {
  const first = cellOf(outcome, serviceId(1), '');
  const last = cellOf(outcome, serviceId(count), '');
  const broken = outcome.troubles.some(({ kind }) => kind === 'mistakes');
  return {
    ...first,
    signs: [
      ...(broken ? (['mistakes'] as const) : []),
      ...first.signs.filter((sign) => sign === 'waits'),
    ],
    within: last.within,
  };
}

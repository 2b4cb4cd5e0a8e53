/**
 * What changed after 2010 (talk 26:00 to 30:00), tried on the run sheet of 2010 itself. A pressure changes the sheet or what
 * its steps need; which habit it breaks, and at which step, is what the model says about the changed sheet.
 */
import type { Graph, Need } from '../graph/types.ts';
import { stepOf, type ManualStep, type RunSheet } from '../run-sheet/sheet.ts';

export const pressures = ['ec2', 'services', 'regions', 'sovereignty', 'opt-in'] as const;
export type Pressure = (typeof pressures)[number];

/** What a step brings into the Region from outside. */
export type Brought = 'stick' | 'person' | 'secrets';

/** How the pressures meet the sheet: illustration, `content/pressure.json`. Steps by id. */
export interface Assumed {
  /** Steps that start a service, which now runs on an instance instead of a bare server. */
  readonly onEc2: readonly string[];
  /** The step that starts EC2 itself. */
  readonly launchService: string;
  /** The step after which EC2 can launch instances. */
  readonly firstInstance: string;
  readonly brought: readonly { readonly step: string; readonly what: Brought }[];
  /** The step that loads rows which were copied when the stick was packed. */
  readonly rows: string;
  /** The step that ends the sheet; what is installed on top comes before it. */
  readonly handOver: string;
  /** One more service to install by hand: working hours, and chance of a mistake in whole per cent. */
  readonly service: { readonly hours: number; readonly odds: number };
  /** Changes a day in who has opted in. */
  readonly optInsADay: number;
  /** People who know all trades of the sheet. */
  readonly engineers: number;
}

export interface Ground {
  readonly sheet: RunSheet;
  readonly assumed: Assumed;
}

/** Which pressures are on, and how strong the two are that have a strength. */
export interface Setting {
  readonly on: readonly Pressure[];
  /** Services to install by hand, beside those on the sheet; whole, from 0. */
  readonly services: number;
  /** Regions to build in a year; whole, from 1. */
  readonly regions: number;
  /**
   * The step that somebody who is there already does, so that it asks for nothing; null for none. The work and the luck of it
   * stay as they are.
   */
  readonly standIn: string | null;
}

/** Id of the n-th service that is installed on top, from 1. */
export const serviceId = (number: number): string => `S${number}`;

/**
 * The sheet with a step for each further service, one after another, before the hand-over. A mistake in one comes to light at
 * the next, and in the last at the hand-over.
 */
export function pressedSheet({ sheet, assumed }: Ground, { on, services }: Setting): RunSheet {
  if (!on.includes('services') || services === 0) return sheet;
  const { handOver, service } = assumed;
  const before = sheet.filter(({ id }) => id !== handOver);
  const ground = before.at(-1);
  const added = Array.from({ length: services }, (_, index): ManualStep => {
    const below = index === 0 ? ground?.id : serviceId(index);
    return {
      id: serviceId(index + 1),
      skill: 'services',
      ...service,
      uses: below === undefined ? [] : [below],
      noticed: index + 1 < services ? serviceId(index + 2) : handOver,
    };
  });
  const last = stepOf(sheet, handOver);
  return [...before, ...added, { ...last, uses: [...last.uses, serviceId(services)] }];
}

/** What a step needs that may not come in any more: no component, so that the need is never met. */
export const outside = (what: Brought): string => `outside:${what}`;

/** The steps as components, and what each of them cannot start without, under these pressures and with the stand-in. */
export function needsOnSheet(ground: Ground, setting: Setting): Graph {
  const { assumed } = ground;
  const sheet = pressedSheet(ground, setting);
  const onEc2 = setting.on.includes('ec2');
  const sovereign = setting.on.includes('sovereignty');
  const asking = sheet.filter(({ id }) => id !== setting.standIn);
  const needs = asking.flatMap(({ id, uses }) => [
    ...uses.map((used) => hard(id, used)),
    ...(onEc2 && assumed.onEc2.includes(id) ? [hard(id, assumed.firstInstance)] : []),
    ...assumed.brought
      .filter(({ step }) => sovereign && step === id)
      .map(({ what }) => hard(id, outside(what))),
  ]);
  return { components: sheet.map(({ id }) => id), needs };
}

function hard(from: string, to: string): Need {
  return { from, to, starting: 'hard', running: 'hard' };
}

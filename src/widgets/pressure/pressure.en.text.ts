import { figure } from '#i18n/figure.en.text.ts';
import type { Brought, Pressure } from '#model/pressure/pressed-sheet.ts';
import type { Sign } from './pressure.scene.ts';

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const number = (value: number) => format.format(value);
const days = (value: number) => (value === 1 ? '1 day' : `${number(value)} days`);
const services = (value: number) => (value === 1 ? '1 service' : `${number(value)} services`);
const regions = (value: number) => (value === 1 ? '1 Region' : `${number(value)} Regions`);
const engineers = (value: number) => (value === 1 ? '1 engineer' : `${number(value)} engineers`);
/** “a, b and c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const percent = (chance: number) =>
  chance >= 0.1
    ? `${Math.round(100 * chance)}%`
    : chance >= 0.001
      ? `${number(100 * chance)}%`
      : 'less than 0.1%';
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const items: Record<Brought, string> = {
  stick: 'a stick with software',
  person: 'a person',
  secrets: 'keys from outside',
};

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Pressure on the run sheet',
  /** What stands between two sentences. */
  between: ' ',
  percent,
  status: {
    calm: '2010: nothing presses',
    holding: 'the sheet still holds',
    broken: (done: number, all: number) => `${done} of ${all} steps can be done`,
  },
  keys: '↑ ↓ walk over the controls · Enter turns a pressure on or off · ← → move a slider',
  invented:
    'An illustration: steps, odds, hours, the number of engineers and of changes a day are invented.',

  pressure: {
    ec2: { name: 'All services run on EC2', habit: 'A bare server is enough to start on.' },
    services: { name: 'More services', habit: 'One person installs all there is.' },
    regions: { name: 'More Regions', habit: 'Somebody who knows how flies there.' },
    sovereignty: { name: 'Digital sovereignty', habit: 'What is missing is brought along.' },
    'opt-in': { name: 'Opt-in Regions', habit: 'What was loaded once stays true.' },
  } as Record<Pressure, { name: string; habit: string }>,
  habitTitle: 'Habit of 2010:',
  broken: 'broken',
  on: 'on',
  off: 'off',
  /** A name before its value. */
  labelled: (name: string) => `${name}: `,
  services: 'Services to install by hand',
  regions: 'Regions in a year',
  servicesValue: services,
  regionsValue: regions,

  standIn: 'Done by somebody who is there already',
  none: 'nothing',

  stepNumber: (value: number) => `step ${value}`,
  serviceNumber: (value: number) => `service ${value}`,
  named: (place: string, name: string) => `${place}, “${name}”`,
  added: (count: number) => `Before step 30: ${services(count)} more, one after another`,
  addedRow: (count: number) => services(count),
  sign: {
    refused: 'refused',
    circle: 'in a circle',
    stale: 'out of date',
    late: 'too late',
    mistakes: 'too many mistakes',
    waits: 'waits',
    helped: 'done by somebody else',
  } as Record<Sign, string>,
  waitsFor: (place: string) => `waits for ${place}`,
  can: 'can be done',

  tableTitle: 'The same as a table',
  columns: { step: 'Step', name: 'What is done', within: 'Two mistakes at most', state: 'Now' },

  legend: {
    solid: 'solid: can be done',
    dashed: 'dashed: waits for another step',
    red: 'red: refused, in a circle, or no longer right',
  },

  finding: {
    circle: (members: number, loop: readonly number[], openers: number) =>
      `${members} steps wait for one another, and no order of the steps helps: ${list(
        loop.map((step, at) => `step ${step} waits for step ${loop[(at + 1) % loop.length] ?? ''}`),
      )}. ${
        openers === 0
          ? 'No single step, done by somebody else, would free them.'
          : `Done by somebody else, ${openers === 1 ? 'one of them' : `any of ${openers} of them`} would free all the others.`
      }`,
    opened: 'No step waits in a circle, because somebody else answers for one of them.',
    mistakes: (expected: number, usual: number, service: number) =>
      `A build now has ${number(expected)} mistakes on average, and the chance of two at most is ${percent(usual)}: from service ${service} on, more than two are likelier than not.`,
    fewServices: (count: number, expected: number, usual: number) =>
      `${capital(services(count))} more can still be borne: ${number(expected)} mistakes on average, two at most with a chance of ${percent(usual)}.`,
    late: (region: number, start: number, hands: number | null, team: number, one: number) =>
      (region === 1
        ? `A build takes an engineer ${days(one)}: not even the first Region is ready within the year.`
        : `A build takes one of ${engineers(team)} ${days(one)}: Region ${region} finds nobody free before day ${number(start)} and is not ready within the year.`) +
      (hands === null
        ? ' More engineers would not help.'
        : ` It would take ${engineers(hands)} who know every trade.`),
    fewRegions: (count: number, team: number, one: number) =>
      `A build takes ${days(one)}, and ${engineers(team)} can still finish ${regions(count)} within the year.`,
    refused: (brought: readonly { readonly step: number; readonly what: Brought }[]) =>
      `${capital(list(brought.map(({ step, what }) => `step ${step} brings ${items[what]}`)))}: that stays outside now.`,
    fresh: 'Whoever does the loading knows on the day itself who has opted in.',
    stale: (age: number, rows: number, daily: number) =>
      `Who has opted in was copied when the stick was packed, and customers come ${days(age)} later. With ${number(daily)} changes a day, ${number(rows)} rows are wrong by then.`,
  },

  sentence: {
    all: (all: number) => `All ${number(all)} steps can be done.`,
    some: (done: number, all: number) =>
      done === 0
        ? `None of the ${number(all)} steps can be done.`
        : `Only ${number(done)} of ${number(all)} steps can be done.`,
    calm: (usual: number, one: number) =>
      `A build has two mistakes at most with a chance of ${percent(usual)}, and takes one engineer ${days(one)}.`,
    holds: 'Under this pressure the 2010 way still holds.',
    helped: (place: string) => `Somebody who is there already does ${place}.`,
    holdsHelped:
      'With this help nothing on the sheet is broken, and it is no longer the way of 2010.',
    first: (place: string) => `The first trouble is at ${place}.`,
    further: (more: readonly string[]) => `Further on: ${more.join('; ')}.`,
    at: (sign: string, place: string) => `${sign} (${place})`,
  },

  stepsTitle: 'All steps in words',
  step: {
    none: 'Nothing presses.',
    only: (name: string) => `${name}, and nothing else.`,
    all: 'All five at once.',
  },
};

export type Words = typeof en;

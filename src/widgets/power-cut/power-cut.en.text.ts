import { figure } from '#i18n/figure.en.text.ts';
import type { Service } from '#model/power/data-centre.ts';
import type { Design } from '#model/power/work.ts';
import { service, names, asks, list } from './power-cut.en.names.ts';
import type { Being, Phase } from './power-cut.scene.ts';

const count = (value: number, one: string, many = `${one}s`) =>
  `${value} ${value === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const all = (ids: readonly Service[]) => list(ids.map((id) => names[id]));

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Power cut',
  between: ' ',
  colon: ': ',
  comma: ', ',
  viewLabel: 'Design',
  views: { hard: 'Hard needs', stable: 'Statically stable' } satisfies Record<Design, string>,
  service,
  asks,
  /** A service within a sentence. */
  inSentence: (id: Service) => names[id],
  status: (running: number, of: number) => `${running} of ${of} run`,
  stepper: { back: 'Back', next: 'Next', scrub: 'Moment' },
  keys: '← → moments · ↑ ↓ walk over the controls · Enter chooses · Esc leaves a control',

  railsLabel: 'All services need these two',
  boxesLabel: 'Services',
  being: {
    runs: 'runs',
    copy: 'runs on a copy',
    down: 'down',
    circle: 'waits in a circle',
    waits: 'waits',
  } satisfies Record<Being, string>,
  lost: 'fails',
  byHand: 'started by hand',
  legend: [
    'solid wire: hard need of an answer',
    'dashed: the last answer is kept as a copy',
    'thick: need of a thing, no copy possible',
    'red, with numbers: a circle of waiting',
  ],
  invented:
    'A data centre made up for teaching. Every service also needs the power and the network.',

  pickHint:
    'Choose a box to see what it needs, to keep copies, to let it need something new, or to let it fail.',
  needs: (id: Service) => `What ${names[id]} needs`,
  noNeeds: 'No answer from anybody.',
  strength: { hard: 'hard', copy: 'copy' },
  things: (ids: readonly Service[]) =>
    ids.length === 0 ? '' : `And, with no copy possible: ${all(ids)}.`,
  takeAway: (to: Service) => `No longer need ${names[to]}`,
  addTitle: 'Let it also need',
  fail: (id: Service) => `Let ${names[id]} fail`,

  stuckTitle: (waiting: number, of: number) => `${waiting} of ${of} do not come back alone`,
  loopTitle: 'A circle that holds them',
  waitsFor: 'waits for',
  noCopy: 'a thing: no copy possible',
  ownNeed: 'you added this',
  keep: 'Keep a copy',
  /** As a screen reader says it; it begins with what can be seen. */
  keepLabel: (from: Service, to: Service) =>
    `Keep a copy: what ${names[to]} answers ${names[from]}`,
  handsTitle: 'By hand',
  hands: (ids: readonly Service[]) =>
    `At least ${count(ids.length, 'start')}, by people who know which: ${all(ids)}.`,
  teams: (waiting: number, least: number, most: number) =>
    `If nobody knows, the teams of all ${waiting} are called: ${least} to ${most} engineers, with the 8 to 10 in a team of which the talk speaks.`,
  goalTitle: 'All come back alone, with the fewest copies',
  copies: (copies: number, answers: number) => `Copies kept: ${copies} of ${answers}.`,
  solved: {
    true: 'After a power cut all come back alone.',
    false: 'After a power cut not all come back alone.',
    null: 'What a power cut would do shows when it happens.',
  },
  prove: 'How few would do?',
  show: 'Show one such set',
  tomorrow: (closing: number, possible: number) =>
    `Of the ${possible} needs that a team could add tomorrow, ${closing} would close a circle.`,

  tableTitle: 'The same as a table',
  columns: {
    service: 'Service',
    state: 'State',
    hard: 'Needs',
    copy: 'Has copies from',
    things: 'Stands on',
  },
  circlePlace: (place: number) => `, no. ${place}`,

  moment: {
    before: 'all run',
    lost: 'the loss',
    returning: 'they come back',
    standstill: 'standstill',
    back: 'all are back',
    'by hand': 'by hand',
  } satisfies Record<Phase, string>,
  momentOf: (moment: number, last: number, phase: string) =>
    `Moment ${moment + 1} of ${last + 1}: ${phase}`,

  sentence: {
    before: (of: number) => `All ${of} run, and have done so for years.`,
    copies: (copies: number, answers: number) =>
      copies === answers
        ? `Of all ${answers} answers the last one is kept as a copy.`
        : `Of ${answers} answers, ${copies === 0 ? 'none is' : copies === 1 ? 'one is' : `${copies} are`} kept as a copy.`,
    added: (from: Service, to: Service) => `New: ${names[from]} needs ${names[to]}.`,
    noSign: 'Nothing shows whether they could start again.',
    lostAll: (id: Service, of: number) => `${capital(names[id])} fails, and all ${of} stop.`,
    lostAlone: (id: Service) => `${capital(names[id])} fails, and nobody else stops.`,
    lostSome: (id: Service, others: readonly Service[]) =>
      `${capital(names[id])} fails and takes others along: ${all(others)}.`,
    onCopies: (ids: readonly Service[]) => `On copies of earlier answers run: ${all(ids)}.`,
    wave: (number: number, ids: readonly Service[]) =>
      `Wave ${number}: ${all(ids)} ${ids.length === 1 ? 'starts' : 'start'} alone.`,
    powerBack: 'The power is back.',
    running: (running: number, of: number) => `${running} of ${of} run.`,
    back: (of: number) => `All ${of} are back, and nobody had to help.`,
    mayReturn: (id: Service) => `${capital(names[id])} may start again, and does not.`,
    still: (waiting: number, of: number) =>
      `Nothing more starts by itself: ${waiting} of ${of} wait.`,
    loop: (ids: readonly Service[]) => {
      const links = ids.map((id, i) => {
        const next = names[ids[i + 1] ?? ids[0] ?? id];
        return i === 0 ? `${capital(names[id])} waits for ${next}` : `${names[id]} for ${next}`;
      });
      return `${links.slice(0, -1).join(', ')}, and ${links.at(-1) ?? ''}.`;
    },
    lasted: 'While all ran, this circle held for years.',
    ownLoop: (from: Service, to: Service) =>
      `You closed it yourself: ${names[from]} needs ${names[to]}.`,
    hand: (id: Service) => `People start ${names[id]} by hand.`,
    follow: (ids: readonly Service[]) => `Alone follow: ${all(ids)}.`,
    handsDone: (of: number, starts: number) =>
      `All ${of} are back, after ${count(starts, 'start')} by hand.`,
    fewest: (copies: number, ways: number) =>
      copies === 0
        ? 'No copy would be needed.'
        : `For these needs ${count(copies, 'copy', 'copies')} would do, in ${count(ways, 'way')}; ${copies - 1} would not.`,
  },

  stepsTitle: 'All steps in words',
};

export type Words = typeof en;

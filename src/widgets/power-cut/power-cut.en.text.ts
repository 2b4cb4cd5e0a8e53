import type { Service } from '#model/power/data-centre.ts';
import type { Labels } from './power-cut.en.labels.ts';

/** “a, b and c” */
const list = new Intl.ListFormat('en-GB');
const count = (value: number, one: string, many = `${one}s`) =>
  `${value} ${value === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the figure, from the labels that the page carries. Both languages are modules of their own, so that a page loads only one. */
export const en = (labels: Labels) => {
  const { names } = labels;
  const all = (ids: readonly Service[]) => list.format(ids.map((id) => names[id]));
  return {
    ...labels,
    status: (running: number, of: number) => `${running} of ${of} running`,
    needs: (id: Service) => `What ${names[id]} needs`,
    things: (ids: readonly Service[]) =>
      ids.length === 0 ? labels.noNeeds : `With no copy possible: ${all(ids)}.`,
    takeAway: (to: Service) => `No longer need ${names[to]}`,
    fail: (id: Service) => `Let ${names[id]} fail`,
    stuckTitle: (waiting: number, of: number) => `${waiting} of ${of} cannot come back alone`,
    /** As a screen reader says it; it begins with what can be seen. */
    keepLabel: (from: Service, to: Service) =>
      `Keep a copy: what ${names[to]} answers ${names[from]}`,
    hands: (ids: readonly Service[]) =>
      `By hand it takes at least ${count(ids.length, 'start')}, by people who know which: ${all(ids)}.`,
    teams: (waiting: number, least: number, most: number) =>
      `If nobody knows, ${waiting === 1 ? 'its team is' : `the teams of all ${waiting} are`} called: ${least} to ${most} engineers, by the 8 to 10 in a team of which the talk speaks.`,
    copies: (copies: number, answers: number) => `Copies kept: ${copies} of ${answers}.`,
    tomorrow: (closing: number, possible: number) =>
      `Of the ${possible} needs that a team could add tomorrow, ${closing} would close a circle.`,
    circlePlace: (place: number) => `, no. ${place}`,
    momentOf: (moment: number, last: number, phase: string) =>
      `Moment ${moment + 1} of ${last + 1}: ${phase}`,
    sentence: {
      before: (of: number) => `All ${of} run, and have done so for years.`,
      copies: (copies: number, answers: number) =>
        `Of ${answers} answers, ${copies || 'none'} ${copies > 1 ? 'are' : 'is'} kept as a copy.`,
      added: (from: Service, to: Service) => `New: ${names[from]} needs ${names[to]}.`,
      lostAll: (id: Service, of: number) => `${capital(names[id])} fails, and all ${of} stop.`,
      lostAlone: (id: Service) => `${capital(names[id])} fails, and nobody else stops.`,
      lostSome: (id: Service, others: readonly Service[]) =>
        `${capital(names[id])} fails and takes others along: ${all(others)}.`,
      onCopies: (ids: readonly Service[]) => `What runs on copies of earlier answers: ${all(ids)}.`,
      wave: (number: number, ids: readonly Service[]) =>
        `Wave ${number}: ${all(ids)} ${ids.length === 1 ? 'starts by itself' : 'start by themselves'}.`,
      running: (running: number, of: number) => `Running: ${running} of ${of}.`,
      back: (of: number) => `All ${of} are back, and nobody had to help.`,
      mayReturn: (id: Service) => `${capital(names[id])} may start again, and does not.`,
      still: (waiting: number, of: number) =>
        `Nothing more starts by itself; ${waiting} of ${of} ${waiting === 1 ? 'waits' : 'wait'}.`,
      loop: (ids: readonly Service[]) => {
        const links = ids.map((id, i) => {
          const next = names[ids[i + 1] ?? ids[0] ?? id];
          return i === 0 ? `${capital(names[id])} waits for ${next}` : `${names[id]} for ${next}`;
        });
        return `${links.slice(0, -1).join(', ')}, and ${links.at(-1) ?? ''}.`;
      },
      ownLoop: (from: Service, to: Service) =>
        `You closed it yourself: ${names[from]} needs ${names[to]}.`,
      hand: (id: Service) => `People start ${names[id]} by hand.`,
      follow: (ids: readonly Service[]) => `What then starts by itself: ${all(ids)}.`,
      handsDone: (of: number, starts: number) =>
        `All ${of} are back, after ${count(starts, 'start')} by hand.`,
      fewest: (copies: number, ways: number) =>
        copies === 0
          ? 'No copy would be needed.'
          : `For these needs ${count(copies, 'copy', 'copies')} would do, in ${count(ways, 'way')}; fewer would not.`,
    },
  };
};

export type Words = ReturnType<typeof en>;

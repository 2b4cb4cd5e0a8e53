import type { Stand } from './kill.told.ts';

const components = (many: number) => (many === 1 ? '1 component' : `${many} components`);
const names = (text: string) => (text === '' ? '' : `: ${text}`);

export const kill = {
  pickOne: 'Pick the component that is to stop.',
  stopsIf: (name: string) => `${name} is picked. Stop it, and bet on who stops with it.`,
  stop: (name: string) => `Stop ${name}`,
  betTitle: 'Who stops with it?',
  betHow:
    'Mark every component that you think will stop, in the map, the tree or the table. Then look.',
  bet: (who: string, many: number, marked: string) =>
    many === 0
      ? `You stop ${who}. Mark those that will stop with it.`
      : `You stop ${who}. You have marked ${components(many)}${names(marked)}.`,
  reveal: 'Show who stops',
  undo: 'Undo',
  bring: 'Bring it back',
  another: (name: string) => `Stop ${name} too`,
  scoreTitle: (bet: number, fell: number) => `You bet on ${bet}; ${fell} stopped.`,
  score: (bet: number, hits: number, fell: number) => {
    if (hits === bet && hits === fell) return 'You foresaw all of it.';
    return `You marked ${bet}; ${hits} of them did stop.`;
  },
  missed: (many: number, all: string) => `You missed ${many}${names(all)}.`,
  wrong: (many: number, all: string) =>
    `You marked ${many} that ${many === 1 ? 'goes' : 'go'} on${names(all)}.`,
  fell: (who: string, many: number, all: string) =>
    many === 0
      ? `Nothing else stops with ${who}.`
      : `${components(many)} ${many === 1 ? 'stops' : 'stop'} with ${who}${names(all)}.`,
  stale: (many: number, all: string) =>
    `${components(many)} ${many === 1 ? 'goes' : 'go'} on with what ${many === 1 ? 'it' : 'they'} last knew${names(all)}.`,
  less: (many: number, all: string) =>
    `${components(many)} ${many === 1 ? 'goes' : 'go'} on with less${names(all)}.`,
  launch: ({ goesOn, needs, stopped }: Stand) =>
    goesOn
      ? `New launches go on: none of the ${needs} components behind a launch has stopped.`
      : `New launches stop: of the ${needs} components behind a launch, ${stopped} ${stopped === 1 ? 'has' : 'have'} stopped.`,
  instance: ({ goesOn, needs, stopped }: Stand) =>
    goesOn
      ? `An instance that already runs does not notice: it needs ${needs}, and none of them has stopped.`
      : `Instances that already run stop too: of the ${needs} that one needs, ${stopped} ${stopped === 1 ? 'has' : 'have'} stopped.`,
  back: (many: number, waves: number, all: string) =>
    many === 0
      ? 'Nothing that stopped can start again.'
      : `${components(many)} ${many === 1 ? 'comes' : 'come'} back, in ${waves} ${waves === 1 ? 'wave' : 'waves'}${names(all)}.`,
  stuck: (many: number, all: string) =>
    `${components(many)} ${many === 1 ? 'stays' : 'stay'} down, because to start they wait for one another${names(all)}.`,
  columns: { stopped: 'Stopped', because: 'because it needs', bet: 'your bet' },
  named: 'marked',
  notNamed: 'missed',
  goesOnTitle: 'Goes on',
};

export type KillWords = typeof kill;

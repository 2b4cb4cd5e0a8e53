import type { Reach } from '../dependency-explorer.choices.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const count = (many: number, one: string, more = `${one}s`) =>
  `${number(many)} ${many === 1 ? one : more}`;
const components = (many: number) => count(many, 'component');
const names = (text: string) => (text === '' ? '' : `: ${text}`);
/** “hard ”, where the reader looks at needs of one strength only. */
const kindly = (kind: string) => (kind === '' ? '' : ` ${kind}`);

export const reach = {
  label: 'What to show of it',
  options: {
    near: 'Neighbours',
    needs: 'All it needs',
    dependants: 'All that need it',
  } satisfies Record<Reach, string>,
  depth: 'Unfold',
  depthValue: (depth: number) => (depth === 0 ? 'to the end' : count(depth, 'step')),
  why: 'Why …',
  stop: 'Stop it',
  needsOf: (name: string, many: number) => `${name} needs ${number(many)}`,
  neededBy: (name: string, many: number) =>
    `${number(many)} ${many === 1 ? 'needs' : 'need'} ${name}`,
  /** How much a need is needed, running and starting. */
  need: {
    running: (strength: string) => `running: ${strength}`,
    starting: (strength: string) => `starting: ${strength}`,
    standIn: (name: string) => `${name} can stand in`,
    /** After the name of what is needed, before the reason. */
    inBrackets: (all: readonly string[]) => ` (${all.join(', ')}) `,
  },

  sentence: {
    needs: (name: string, many: number, all: string, kind: string) =>
      many === 0
        ? `${name} has no${kindly(kind)} needs.`
        : `${name} has ${count(many, `${kind} need`.trim())}${names(all)}.`,
    dependants: (many: number, all: string, kind: string) =>
      many === 0
        ? `Nothing has a${kindly(kind)} need of it.`
        : `${components(many)} ${many === 1 ? 'has' : 'have'} a${kindly(kind)} need of it${names(all)}.`,
    all: {
      needs: (name: string, many: number, farthest: number, all: string, kind: string) =>
        many === 0
          ? `${name} has no${kindly(kind)} needs.`
          : `Along${kindly(kind)} needs, ${name} depends on ${components(many)}, at most ${count(farthest, 'step')} away${names(all)}.`,
      dependants: (name: string, many: number, farthest: number, all: string, kind: string) =>
        many === 0
          ? `Nothing has a${kindly(kind)} need of ${name}.`
          : `Along${kindly(kind)} needs, ${components(many)} ${many === 1 ? 'depends' : 'depend'} on ${name}, at most ${count(farthest, 'step')} away${names(all)}.`,
    },
  },
};

export type ReachWords = typeof reach;

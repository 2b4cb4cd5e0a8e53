import type { Mark, Sign } from './dependency-explorer.told.ts';
import type { Words } from './dependency-explorer.en.text.ts';

/** The symbol of each sign, so that no sign is a colour alone. */
const symbols: Readonly<Record<Sign, string>> = {
  picked: '●',
  need: '→',
  dependant: '←',
  both: '↔',
  onWay: '→',
  goal: '◎',
  killed: '✕',
  fell: '×',
  stale: '~',
  less: '−',
  circle: '↻',
  waits: '…',
  runs: '✓',
  starts: '▲',
  later: '·',
  absent: '∅',
  refuses: '⊘',
  now: '●',
  done: '✓',
  ahead: '·',
};

/**
 * What stands at the right of a component's name, within a small room: its number where it has one (solid and dashed boxes tell what
 * the number counts), else its symbol; circles are numbered.
 */
export const symbolOf = ({ sign, number, bet }: Mark): string => {
  const symbol = sign === null ? '' : symbols[sign];
  const told = number === undefined ? symbol : `${sign === 'circle' ? symbol : ''}${number}`;
  return (bet ? '◆' : '') + told;
};

/** The same in words, for the table, the tree and the voice. */
export function wordOf({ sign, number, bet }: Mark, words: Words): string {
  const parts = [
    sign === null ? '' : words.signs[sign],
    sign === null || number === undefined ? '' : words.numbered(sign, number),
    bet ? words.bet : '',
  ];
  return parts.filter((it) => it !== '').join(words.comma);
}

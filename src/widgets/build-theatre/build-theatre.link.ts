import { versioned } from '#ui/link-state.ts';
import type { Move } from '#model/stories/play.ts';
import { LOG_LIMIT } from './build-theatre.moves.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'build-theatre';

export const views = ['reality', 'belief'] as const;
export type View = (typeof views)[number];

/** What a link carries: enough to play the same build and look at it in the same way. */
export interface LinkState {
  readonly log: readonly Move[];
  readonly view: View;
  readonly seed: number;
}

export const SEEDS = 9999;
export const origin: LinkState = { log: [], view: 'reality', seed: 1 };

/*
 * One character for each move: a capital letter does a phase, the same small letter leaves it out, a digit is a
 * departure. The order is fixed for ever (every link ever published keeps opening): what is new comes at the end.
 */
const phases =
  'PH1 PH2 PH3 PH4 PH5 SW1 SW2 SW3 SW4 SW4b SW5 SW6 SW7 MG1 MG2 MG3 MG4 MG5 MG6 LN1 LN2 LN3'.split(
    ' ',
  );
const departures = 'cut-link lay-link open-link lose-proxy repair-proxy scale-in move-answer'.split(
  ' ',
);
const A = 'A'.charCodeAt(0);

function characterOf({ do: kind, id }: Move): string {
  if (kind === 'departure') return String(departures.indexOf(id));
  const letter = String.fromCharCode(A + phases.indexOf(id));
  return kind === 'step' ? letter : letter.toLowerCase();
}

function moveOf(character: string): Move | undefined {
  const upper = character.toUpperCase();
  const id = phases[upper.charCodeAt(0) - A];
  if (id !== undefined) return { do: upper === character ? 'step' : 'skip', id };
  const departure = departures[Number(character)];
  return departure === undefined ? undefined : { do: 'departure', id: departure };
}

/** `1.FGa-belief-7`: the moves, then the view and the seed where they are not the first ones. Null at the start. */
export function linkText({ log, view, seed }: LinkState): string | null {
  const moves = log.map(characterOf).join('');
  const rest = [view === origin.view ? '' : view, seed === origin.seed ? '' : String(seed)];
  const text = [moves, ...rest.filter(Boolean)].join('-');
  return text === '' ? null : `1.${text}`;
}

/** Reads the text of a link. Whether its moves can be made is not its question but the model's. */
export const readText = versioned<LinkState>({
  1(body) {
    const match = /^([A-Va-v0-6]*)(-belief)?(?:-(\d{1,4}))?$/.exec(body);
    if (match === null) return undefined;
    const log = Array.from(match[1] ?? '').flatMap((character) => moveOf(character) ?? []);
    const seed = Number(match[3] ?? origin.seed);
    const told = log.flatMap((move) => (move.do === 'departure' ? [] : [move.id]));
    // No phase is done or left out twice, whoever wrote the link.
    if (new Set(told).size !== told.length || log.length > LOG_LIMIT || seed < 1) return undefined;
    return { log, view: match[2] ? 'belief' : 'reality', seed };
  },
});

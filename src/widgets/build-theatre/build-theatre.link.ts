import { versioned, type Decode } from '#ui/link-state.ts';
import type { Move } from '#model/stories/play.ts';
import { LOG_LIMIT } from './build-theatre.moves.ts';

export type View = 'reality' | 'belief';

/** What a link carries: enough to play the same build and look at it in the same way. */
export interface LinkState {
  readonly log: readonly Move[];
  readonly view: View;
  readonly seed: number;
}

export const SEEDS = 9999;
export const origin: LinkState = { log: [], view: 'reality', seed: 1 };

/**
 * The moves of a story as one character each: a capital letter does a phase, the same small letter leaves it out, a digit is
 * a departure. The order is fixed for ever (every link ever published keeps opening): what is new comes at the end.
 */
export interface Letters {
  readonly phases: readonly string[];
  readonly departures: readonly string[];
}

export interface LinkCodec {
  /** `1.FGa-belief-7`: the moves, then the view and the seed where they are not the first ones. Null at the start. */
  readonly linkText: (state: LinkState) => string | null;
  /** Reads the text of a link. Whether its moves can be made is not its question but the model's. */
  readonly readText: Decode<LinkState>;
}

const A = 'A'.charCodeAt(0);

export function linkCodec({ phases, departures }: Letters): LinkCodec {
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

  return {
    linkText({ log, view, seed }) {
      const moves = log.map(characterOf).join('');
      const rest = [view === origin.view ? '' : view, seed === origin.seed ? '' : String(seed)];
      const text = [moves, ...rest.filter(Boolean)].join('-');
      return text === '' ? null : `1.${text}`;
    },
    readText: versioned<LinkState>({
      1(body) {
        const match = /^([A-Za-z\d]*)(-belief)?(?:-(\d{1,4}))?$/.exec(body);
        if (match === null) return undefined;
        const log = Array.from(match[1] ?? '', moveOf);
        const known = log.filter((move) => move !== undefined);
        const seed = Number(match[3] ?? origin.seed);
        const told = known.flatMap((move) => (move.do === 'departure' ? [] : [move.id]));
        // No phase is done or left out twice, whoever wrote the link.
        const twice = new Set(told).size !== told.length;
        if (known.length < log.length || twice || log.length > LOG_LIMIT || seed < 1) {
          return undefined;
        }
        return { log: known, view: match[2] ? 'belief' : 'reality', seed };
      },
    }),
  };
}

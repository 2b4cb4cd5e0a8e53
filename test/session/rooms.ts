import { keyFrom, sealState, type FacilitatorKey } from '#session/protocol/authority.ts';
import type { QuestionShow, RoomState, Show } from '#session/protocol/state.ts';
import type { Vote } from '#session/protocol/vote.ts';

/** Keys for tests: always the same, so that a failure can be seen again. */
export const holder = keyFrom('A'.repeat(43));
export const stranger = keyFrom('B'.repeat(42) + 'A');

export const figure: Show = { kind: 'figure', figure: 'cut-the-knot', link: '1.a_b' };

export function stateOf(rev: number, show: Show = figure, room = holder.code): RoomState {
  return { v: 1, room, rev, show };
}

export function sealed(rev: number, show: Show = figure, key: FacilitatorKey = holder): string {
  return sealState(stateOf(rev, show, key.code), key);
}

export function question(more: Partial<QuestionShow> = {}): QuestionShow {
  const plain = { kind: 'question', id: '07-bootstrap-region/parallel', poll: 1, options: 4 };
  return { ...plain, pick: 'one', phase: 'open', ...more } as QuestionShow;
}

/** A voter's name of 22 signs. */
export function voterOf(number: number): string {
  return `v${String(number).padStart(21, '0')}`;
}

export function voteOf(voter: number, choice: readonly number[], more: Partial<Vote> = {}): Vote {
  const named = { v: 1, room: holder.code, poll: 1, round: 1, seq: 0 } as const;
  return { ...named, voter: voterOf(voter), choice: [...choice], ...more };
}

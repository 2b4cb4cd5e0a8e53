import { randomBytes, toText } from '../protocol/bytes.ts';
import {
  either,
  is,
  maybe,
  readJson,
  shape,
  text,
  whole,
  type Checked,
} from '../protocol/checks.ts';
import type { QuestionShow } from '../protocol/state.ts';
import { openRound } from '../protocol/state.ts';
import { greeting, readVote, writeVote, type Vote } from '../protocol/vote.ts';

const record = shape({
  voter: text(/^[\w-]{22}$/),
  seq: whole(),
  nickname: text(/^[^]{0,24}$/),
  /** The last vote as it was sent. */
  vote: maybe(text(/^[^]{1,512}$/)),
  /** Where the learner looks around on their own: a figure and its state. */
  roaming: maybe(
    shape({ figure: text(/^[a-z0-9-]{1,64}$/), link: either(is(null), text(/^[^]{0,512}$/)) }),
  ),
});

type Kept = Checked<typeof record>;
export type Roaming = NonNullable<Kept['roaming']>;

/** Where a learner is and what they said, for one room in one tab: a reload or the other language finds it again. */
export interface Learner {
  readonly nickname: () => string;
  readonly name: (nickname: string) => void;
  /** A vote on nothing: it says that the learner is here, and under which name. */
  readonly greet: () => Vote;
  readonly roaming: () => Roaming | null;
  readonly roam: (to: Roaming | null) => void;
  /** The answer to the round that is open or was open last, if one was given. */
  readonly answerTo: (question: QuestionShow) => Vote | null;
  /** Makes the vote that says so. */
  readonly answer: (question: QuestionShow, choice: readonly number[]) => Vote | null;
}

export function newLearner(
  room: string,
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
): Learner {
  const key = `region-built:follow:${room}`;
  let kept: Kept = read() ?? { voter: toText(randomBytes(16)), seq: 0, nickname: '' };

  function keep(change: Partial<Kept>): void {
    kept = { ...kept, ...change };
    try {
      storage?.setItem(key, JSON.stringify(kept));
    } catch {
      // Denied or full: it is kept as long as the page is open.
    }
  }

  function read(): Kept | undefined {
    try {
      return readJson(storage?.getItem(key) ?? '', 4_096, record);
    } catch {
      return undefined;
    }
  }

  return {
    nickname: () => kept.nickname,
    name: (nickname) => keep({ nickname: nickname.trim().slice(0, 24) }),
    greet() {
      keep({ seq: kept.seq + 1 });
      return greeting({ room, voter: kept.voter, seq: kept.seq }, kept.nickname);
    },
    roaming: () => kept.roaming ?? null,
    roam: (to) => keep({ roaming: to ?? undefined }),
    answerTo({ poll, phase }) {
      const vote = readVote(kept.vote ?? '');
      if (vote?.poll !== poll) return null;
      return phase === 'again' && vote.round === 1 ? null : vote;
    },
    answer(question, choice) {
      const round = openRound(question);
      if (round === null) return null;
      const { voter, seq, nickname } = kept;
      const said = { voter, seq: seq + 1, choice: [...choice].sort((a, b) => a - b) };
      const named = nickname === '' ? {} : { nickname };
      const vote: Vote = { v: 1, room, poll: question.poll, round, ...said, ...named };
      keep({ seq: vote.seq, vote: writeVote(vote) });
      return vote;
    },
  };
}

import type { RoomState, Show } from '#session/protocol/state.ts';
import { figureOf, pollOf, stepOf, type Session } from '#session/console/session.ts';
import { slugOf, type Kit, type Question } from '#session/tracks/kit.ts';
import { roundsOf, type Poll } from '#session/votes/poll.ts';

/**
 * What the room may see of a session: nothing of the notes, no result before it is shown, no answer before its reveal. Everything
 * that leaves the console goes through here.
 */
export function roomStateOf(
  session: Session,
  kit: Pick<Kit, 'questions' | 'chapters'>,
  { room, rev }: Pick<RoomState, 'room' | 'rev'>,
): RoomState {
  const { track, at, bilingual } = session;
  return {
    v: 1,
    room,
    rev,
    show: showOf(session, kit),
    // Before the start there is no step.
    ...(session.startedAt === null
      ? {}
      : { step: { track: track.id, index: at, of: track.steps.length } }),
    ...(bilingual ? { bilingual } : {}),
  };
}

function showOf(session: Session, kit: Pick<Kit, 'questions' | 'chapters'>): Show {
  if (session.endedAt !== null) return { kind: 'over' };
  if (session.startedAt === null || session.welcoming) {
    return { kind: 'welcome', title: session.track.title };
  }
  if (session.blank) return { kind: 'blank' };
  const step = stepOf(session);
  const poll = pollOf(session);
  const question = step.vote === undefined ? undefined : kit.questions[step.vote];
  if (poll && question && step.vote !== undefined) {
    return questionShow(session, step.vote, poll, question);
  }
  const figure = figureOf(session);
  if (figure) return { kind: 'figure', ...figure };
  if (step.show === 'task') {
    return { kind: 'task', title: step.title, ...(step.ask ? { ask: step.ask } : {}) };
  }
  if (typeof step.show === 'object' && 'page' in step.show) return pageShow(step.show.page, kit);
  return { kind: 'blank' };
}

function pageShow(path: string, kit: Pick<Kit, 'chapters'>): Show {
  const chapter = kit.chapters[slugOf(path, kit) ?? ''];
  if (!chapter) return { kind: 'page', path };
  const { title, lead, figure } = chapter;
  return { kind: 'page', path, words: { title, lead }, ...(figure === null ? {} : { figure }) };
}

function questionShow(session: Session, ref: string, poll: Poll, question: Question): Show {
  const rounds = roundsOf(poll);
  const now = rounds.at(-1);
  const about = figureOf(session);
  const asked = {
    kind: 'question',
    id: wireId(ref),
    poll: poll.id,
    options: poll.options,
    pick: 'one',
    answered: (now?.hands ?? 0) + (now?.phones ?? 0),
    ...(about ? { about } : {}),
    // The words travel along, so that no page of the room has to load a file that also has the answers.
    words: { ask: question.q, options: question.options.map(({ text }) => text) },
  } as const;
  if (poll.phase !== 'shown') return { ...asked, phase: poll.phase };
  const [first, second] = rounds.map(({ counts }) => [...counts]);
  const told = session.revealed.includes(stepOf(session).id) ? question.right : null;
  return {
    ...asked,
    words: { ask: { ...question.q }, options: question.options.map(({ text }) => ({ ...text })) },
    phase: 'shown',
    tallies: { first: first ?? [], ...(second ? { second } : {}) },
    ...(told === null ? {} : { answer: [told] }),
  };
}

/** The key of a question as the protocol writes it: two parts of small letters, digits and hyphens. */
function wireId(ref: string): string {
  const [place = '', ...rest] = ref.toLowerCase().split('/');
  return `${place}/${rest.join('-').replace(/[^a-z0-9-]/g, '-')}`;
}

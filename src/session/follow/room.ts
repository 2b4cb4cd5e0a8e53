import type { Locale } from '#i18n/locales.ts';
import { newGate } from '../protocol/gate.ts';
import type { Join } from '../protocol/join-link.ts';
import { openRound, type QuestionShow, type RoomState } from '../protocol/state.ts';
import { writeVote, type Vote } from '../protocol/vote.ts';
import { broadcastTransport } from '../transport/broadcast.ts';
import { relayTransport } from '../transport/relay.ts';
import { followSeveral } from '../transport/several.ts';
import type { Shown } from '../drive-frame.ts';
import { part, say, write } from './elements.ts';
import { figureView } from './figure.ts';
import { keepFocus } from './keep-focus.ts';
import { newLearner } from './learner.ts';
import { questionView } from './question.ts';

/** What the page shows instead of a figure, one at a time. */
const KINDS = ['waiting', 'welcome', 'task', 'blank', 'over', 'page', 'question'];

/**
 * Follows one room until the returned function is called. The learner may look around: whoever works the figure is on their own, and
 * nothing moves under their hands until they come back.
 */
export function followRoom(join: Join, locale: Locale): () => void {
  const gate = newGate(join);
  const learner = newLearner(join.room, storage());
  let state: RoomState | null = null;
  /** The revision at which the learner left. */
  let left = 0;
  /** The vote that went out last. */
  let sent = '';

  const figure = figureView(locale, { onstate: roam, onkey });
  const question = questionView(locale, learner, (asked, choice) => {
    const vote = learner.answer(asked, choice);
    if (!vote) return;
    send(vote);
  });

  say('line', 'connecting');
  const line = followSeveral([broadcastTransport(), relayTransport()])(join.room, {
    onstate: take,
    onstatus: (status) => say('line', status),
    ondelivered(text) {
      if (text === sent && state && openRound(state.show) !== null) question.tell('sent');
    },
  });

  function send(vote: Vote): void {
    sent = writeVote(vote);
    question.tell('unsent');
    line.vote(vote.voter, sent);
  }

  /** What was answered before this page was loaded anew or in the other language: the line does not know it. */
  function sendAgain(show: QuestionShow): void {
    const vote = learner.answerTo(show);
    if (vote && openRound(show) === vote.round && writeVote(vote) !== sent) send(vote);
  }

  /** Who has another name says it with what they answered last, or as when they came in. */
  function rename(nickname: string): void {
    learner.name(nickname);
    const show = state?.show.kind === 'question' ? state.show : null;
    const answered = show && openRound(show) !== null ? learner.answerTo(show) : null;
    const again = show && answered ? learner.answer(show, answered.choice) : null;
    if (again) send(again);
    else greet();
  }

  function greet(): void {
    const hello = learner.greet();
    line.vote(hello.voter, writeVote(hello));
  }

  function take(text: string): void {
    const verdict = gate.accept(text);
    if (!verdict.ok) return;
    state = verdict.state;
    draw();
  }

  function draw(): void {
    keepFocus(redraw, () => part(question.isShown() ? 'ask' : 'place'));
  }

  function redraw(): void {
    const roaming = learner.roaming();
    const show = state?.show;
    const kind = roaming ? 'figure' : (show?.kind ?? 'waiting');
    for (const one of KINDS) part(one).hidden = one !== kind;
    part('roam').hidden = roaming !== null || figureOfRoom() === null;
    part('back').hidden = roaming === null;
    const place = placeOf();
    say('place', place);
    say('back-words', place === 'asked' ? 'vote' : 'room');
    part('back').classList.toggle('primary', place === 'asked');
    drawStep();
    if (roaming) figure.show(roaming);
    else figure.show(figureOfRoom());
    if (roaming || !show) return;
    if (show.kind === 'question') {
      question.show(show);
      sendAgain(show);
    }
    if (show.kind === 'page') drawPage(show);
    if (show.kind === 'task') {
      write('task-title', show.title[locale]);
      write('task-ask', show.ask?.[locale]);
    }
  }

  function drawPage({ path, words }: Extract<RoomState['show'], { kind: 'page' }>): void {
    part('page-link', HTMLAnchorElement).href = `../${path}`;
    write('page-title', words?.title[locale]);
    write('page-lead', words?.lead[locale]);
  }

  function drawStep(): void {
    const step = state?.step;
    const region = part('step');
    region.hidden = step === undefined;
    region.textContent = (region.dataset['words'] ?? '')
      .replace('{index}', String((step?.index ?? 0) + 1))
      .replace('{of}', String(step?.of ?? 0));
  }

  function figureOfRoom(): Shown | null {
    const show = state?.show;
    if (show?.kind === 'figure') return { figure: show.figure, link: show.link };
    return show?.kind === 'question' ? (show.about ?? null) : null;
  }

  function placeOf(): string {
    if (learner.roaming() === null) return 'following';
    if (state && openRound(state.show) !== null) return 'asked';
    return state && state.rev > left && left > 0 ? 'moved' : 'roaming';
  }

  function roam(to: Shown): void {
    if (learner.roaming() === null) left = state?.rev ?? 0;
    learner.roam(to);
    draw();
  }

  function comeBack(): void {
    learner.roam(null);
    draw();
    if (state && openRound(state.show) !== null) question.enter();
  }

  /** One key leads back, from the page and from the figure. */
  function onkey(event: KeyboardEvent): void {
    const { target, key } = event;
    const writes = target instanceof Element && target.matches('input, textarea, select');
    if (key !== 'f' || event.ctrlKey || event.metaKey || event.altKey || writes) return;
    if (learner.roaming() !== null) comeBack();
  }

  part('room-code').textContent = join.room;
  part('roam').onclick = () => {
    const now = figure.now();
    if (now) roam(now);
  };
  part('back').onclick = comeBack;
  const nickname = part('nickname', HTMLInputElement);
  nickname.value = learner.nickname();
  nickname.onchange = () => rename(nickname.value);
  document.addEventListener('keydown', onkey);
  if (join.state) take(join.state);
  else draw();
  greet();

  return () => {
    document.removeEventListener('keydown', onkey);
    line.close();
    figure.show(null);
    figure.end();
  };
}

/** Null where the browser keeps nothing for this page. */
function storage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

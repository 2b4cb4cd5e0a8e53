import { onChoice, reply, tick } from '../reading/check.client.ts';
import { tellTrouble } from '../reading/storage-notice.client.ts';
import { deviceStore } from '../ui/device-store.ts';
import { drawReview } from './draw-review.ts';
import { fill } from './fill.ts';
import { isDraw, lastDraw, reviewKey, reviewShape } from './review-record.ts';
import { answered, begun, isWhole, scoreOf } from './review-state.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
const nameOf = (question: HTMLElement) => question.dataset['check'] ?? '';
const chapterOf = (name: string) => name.split('/')[0] ?? '';

/** All questions of the site, by chapter; a draw takes some of them out of here. */
const banks = [...document.querySelectorAll('[data-bank]')].map((bank) => [
  ...bank.querySelectorAll<HTMLElement>('[data-check]'),
]);
const questions = new Map(banks.flat().map((question) => [nameOf(question), question]));

const isRight = (name: string, choice: string): boolean =>
  questions.get(name)?.querySelector<HTMLElement>('[data-right]')?.dataset['for'] === choice;

const found = deviceStore.read(reviewKey, reviewShape);
let record = found.value;
let drawn: readonly string[] = [];

/** Any number of a draw, but not the one that is open. */
function anyDraw(): number {
  const draw = 1 + Math.floor(Math.random() * lastDraw);
  return draw === record.draw ? (draw % lastDraw) + 1 : draw;
}

/** Lays the questions of a draw out, with the answers that were given to it before. */
function open(draw: number): void {
  record = begun(record, draw);
  drawn = drawReview(
    draw,
    banks.map((bank) => bank.map(nameOf)),
  );
  const laidOut = drawn.flatMap((name) => questions.get(name) ?? []);
  for (const [index, question] of laidOut.entries()) {
    clear(question);
    question.querySelector('.count')?.replaceChildren(String(index + 1));
    const before = record.latest[nameOf(question)];
    if (before && tick(question, before)) reply(question, before);
  }
  part('drawn')?.replaceChildren(...laidOut);
  const address = new URL(location.href);
  address.searchParams.set('draw', String(draw));
  history.replaceState(history.state, '', address);
  keep();
}

function clear(question: HTMLElement): void {
  for (const option of question.querySelectorAll('input')) option.checked = false;
  question.querySelector('.reply')?.replaceChildren();
  question.querySelector('details')?.removeAttribute('open');
  delete question.dataset['state'];
}

function keep(): void {
  tellTrouble(deviceStore.write(reviewKey, reviewShape, record));
  show();
}

function show(): void {
  const { right, of } = scoreOf(record, drawn, isRight);
  const done = drawn.filter((name) => name in record.first).length;
  say(part('draw'), 'draw', { draw: record.draw ?? '' });
  say(part('score'), 'score', { right, of, answered: done });
  const whole = isWhole(record, drawn);
  const result = part('result');
  if (!result) return;
  result.hidden = !whole;
  say(part('result-words'), 'resultWords', whole ? { right, of } : undefined);
  for (const line of result.querySelectorAll<HTMLElement>('[data-of]')) showChapter(line);
  showPast(result);
}

/** One line of the result: how the questions of a chapter went, and whether to read it again. */
function showChapter(line: HTMLElement): void {
  const own = drawn.filter((name) => chapterOf(name) === line.dataset['of']);
  const { right, of } = scoreOf(record, own, isRight);
  line.hidden = of === 0;
  say(line.querySelector('[data-words]'), 'words', { right, of });
  line.querySelector<HTMLElement>('[data-again]')?.toggleAttribute('hidden', right === of);
}

function showPast(result: HTMLElement): void {
  const list = result.querySelector<HTMLElement>('[data-past]');
  const words = list?.dataset['past'] ?? '';
  const lines = record.past.map((each) => {
    const line = document.createElement('li');
    line.textContent = fill(words, { ...each });
    return line;
  });
  list?.replaceChildren(...lines.reverse());
}

/** Fills the sentence that an element holds, or empties it. */
function say(
  element: HTMLElement | null,
  sentence: string,
  values: Readonly<Record<string, number | string>> | undefined,
): void {
  const words = values ? fill(element?.dataset[sentence] ?? '', values) : '';
  if (element && element.textContent !== words) element.textContent = words;
}

function start(): void {
  tellTrouble(found.trouble);
  const asked = new URLSearchParams(location.search).get('draw');
  const named = /^\d{1,4}$/.test(asked ?? '') ? Number(asked) : 0;
  const note = part('draw-note');
  if (asked !== null && !isDraw(named)) note?.replaceChildren(note.dataset['unknown'] ?? '');
  open(isDraw(named) ? named : (record.draw ?? anyDraw()));
  part('another')?.addEventListener('click', () => {
    open(anyDraw());
    part('drawn')?.querySelector('input')?.focus();
  });
  for (const [name, question] of questions) {
    onChoice(question, (choice) => {
      reply(question, choice);
      record = answered(record, name, choice, drawn, isRight);
      keep();
    });
  }
}

start();

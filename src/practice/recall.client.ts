import { chapterKey, chapterShape } from '../reading/chapter-record.ts';
import { tellTrouble } from '../reading/storage-notice.client.ts';
import { deviceStore } from '../ui/device-store.ts';
import { fill } from './fill.ts';
import { recallKey, recallShape, type RecallRecord } from './recall-record.ts';
import { dayOf, dueOn, dueToday, graded, interleaved, roundLength } from './recall-schedule.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
const nameOf = ({ dataset }: HTMLElement) => dataset['card'] ?? '';
const today = dayOf(new Date());
const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];

const found = deviceStore.read(recallKey, recallShape);
let memory: RecallRecord = found.value;
/** The cards of the chosen chapters, and those still to be asked in this round. */
let chosen: readonly string[] = [];
let queue: readonly string[] = [];

const isDone = ({ dataset }: HTMLElement): boolean =>
  deviceStore.read(chapterKey(dataset['of'] ?? ''), chapterShape).value.done;

const due = (): readonly string[] => dueToday(chosen, memory, today);

/** Takes the cards of the chapters that are done, or of all; the others are on no paper either. */
function choose(all: boolean): void {
  for (const card of cards) card.hidden = !all && !isDone(card);
  const shown = cards.filter((card) => !card.hidden);
  const chapters = new Map<string, string[]>();
  for (const card of shown) {
    const chapter = card.dataset['of'] ?? '';
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), nameOf(card)]);
  }
  chosen = interleaved([...chapters.values()]);
  begin(due());
}

function begin(round: readonly string[]): void {
  queue = round.slice(0, roundLength);
  show();
}

/** Shows the first card of the round, folded, or says that there is none. */
function show(): void {
  for (const card of cards) {
    card.toggleAttribute('data-now', nameOf(card) === queue[0]);
    card.querySelector('details')?.removeAttribute('open');
  }
  const over = queue.length === 0;
  const more = due().length;
  offer(['knew', 'not-yet'], false);
  offer(['again'], over && more > 0);
  offer(['anyway'], over && more === 0);
  const state = part('state');
  state?.replaceChildren(
    over ? restWords(state, more) : fill(state.dataset['state'] ?? '', { left: queue.length }),
  );
}

/** What there is to say between two rounds. */
function restWords({ dataset }: HTMLElement, more: number): string {
  if (more > 0) return fill(dataset['more'] ?? '', { count: more });
  const days = Math.min(...chosen.map((card) => dueOn(memory[card]) - today));
  const next = days <= 1 ? (dataset['tomorrow'] ?? '') : fill(dataset['next'] ?? '', { days });
  return `${dataset['finished'] ?? ''} ${next}`;
}

function offer(buttons: readonly string[], there: boolean): void {
  for (const name of buttons) part(name)?.toggleAttribute('hidden', !there);
}

/** A card that was not known comes again at the end of the round. */
function grade(knew: boolean): void {
  const [card, ...rest] = queue;
  if (card === undefined) return;
  memory = { ...memory, [card]: graded(memory[card], knew, today) };
  tellTrouble(deviceStore.write(recallKey, recallShape, memory));
  queue = knew ? rest : [...rest, card];
  show();
  goOn();
}

/** The keyboard follows to the next card, or to what is said when there is none. */
function goOn(): void {
  const next = document.querySelector<HTMLElement>('[data-now] summary') ?? part('state');
  next?.focus();
}

function onPress(name: string, act: () => void): void {
  part(name)?.addEventListener('click', act);
}

function start(): void {
  tellTrouble(found.trouble);
  const someDone = cards.some(isDone);
  offer(['choose'], someDone);
  offer(['none-done'], !someDone);
  const all = document.querySelector<HTMLInputElement>('[data-all]');
  all?.addEventListener('change', () => {
    choose(all.checked);
  });
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-card] details')) {
    details.addEventListener('toggle', () => {
      if (details.closest('[data-now]')) offer(['knew', 'not-yet'], details.open);
    });
  }
  onPress('knew', () => {
    grade(true);
  });
  onPress('not-yet', () => {
    grade(false);
  });
  onPress('again', () => {
    begin(due());
    goOn();
  });
  onPress('anyway', () => {
    begin(chosen);
    goOn();
  });
  onPress('print', () => {
    print();
  });
  choose(!someDone);
}

start();

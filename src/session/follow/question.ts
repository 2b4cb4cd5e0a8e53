import type { Locale } from '#i18n/locales.ts';
import { openRound, type QuestionShow } from '../protocol/state.ts';
import { element, part, say } from './elements.ts';
import type { Learner } from './learner.ts';

export interface QuestionView {
  readonly show: (question: QuestionShow) => void;
  readonly isShown: () => boolean;
  /** The learner asked for the question: the focus goes to what they chose, or else to the first option. */
  readonly enter: () => void;
  /** The vote that was chosen last has arrived, or waits for a connection. */
  readonly tell: (outcome: 'sent' | 'unsent') => void;
}

const letter = (at: number): string => String.fromCharCode(65 + (at % 26));

/**
 * The question of the room with its options, and after the reveal with both votes.
 * @param onchoice the learner chose, or chose otherwise
 */
export function questionView(
  locale: Locale,
  learner: Learner,
  onchoice: (question: QuestionShow, choice: readonly number[]) => void,
): QuestionView {
  let drawn = '';

  function show(question: QuestionShow): void {
    // How many have answered changes often; what the learner is about to tap must not.
    const now = JSON.stringify({ ...question, answered: 0 });
    if (now === drawn) return;
    drawn = now;
    part('ask').textContent = question.words?.ask[locale] ?? part('ask').dataset['wall'] ?? '';
    say('vote', question.phase);
    const shown = question.phase === 'shown';
    part('options').hidden = shown;
    part('results').hidden = !shown;
    if (shown) drawResults(question);
    else drawOptions(question);
  }

  function drawOptions(question: QuestionShow): void {
    const open = openRound(question) !== null;
    const chosen = learner.answerTo(question)?.choice ?? [];
    const inputs = places(question).map((at) => {
      const type = question.pick === 'one' ? 'radio' : 'checkbox';
      const input = element('input', { type, name: 'choice', value: String(at) });
      input.checked = chosen.includes(at);
      input.disabled = !open;
      input.onchange = () => {
        const all = inputs.flatMap((one, place) => (one.checked ? place : []));
        onchoice(question, all);
      };
      return input;
    });
    const labels = inputs.map((input, at) =>
      element(
        'label',
        {},
        input,
        element('b', {}, letter(at)),
        element('span', {}, wordsOf(question, at)),
      ),
    );
    part('options').replaceChildren(...labels);
  }

  function drawResults(question: Extract<QuestionShow, { phase: 'shown' }>): void {
    const { tallies, answer = [] } = question;
    const mine = learner.answerTo(question)?.choice ?? [];
    const results = part('results');
    results.classList.toggle('once', tallies.second === undefined);
    const rows = places(question).map((at) => {
      const marks = [
        ...(answer.includes(at) ? [`✓ ${results.dataset['right'] ?? ''}`] : []),
        ...(mine.includes(at) ? [`• ${results.dataset['yours'] ?? ''}`] : []),
      ];
      const head = element('th', { scope: 'row' }, `${letter(at)} ${wordsOf(question, at)}`);
      head.append(...marks.map((mark) => element('small', {}, mark)));
      const counts = [tallies.first, tallies.second].map((tally) =>
        element('td', {}, tally ? String(tally[at] ?? 0) : ''),
      );
      return element('tr', answer.includes(at) ? { class: 'right' } : {}, head, ...counts);
    });
    results.querySelector('tbody')?.replaceChildren(...rows);
  }

  const wordsOf = (question: QuestionShow, at: number): string =>
    question.words?.options[at]?.[locale] ?? '';

  function enter(): void {
    const options = part('options');
    const option = options.querySelector<HTMLElement>(':checked') ?? options.querySelector('input');
    option?.focus();
  }

  const isShown = (): boolean => !part('question').hidden;
  return { show, isShown, enter, tell: (outcome) => say('vote', outcome) };
}

function places({ options }: QuestionShow): number[] {
  return Array.from({ length: options }, (_, at) => at);
}

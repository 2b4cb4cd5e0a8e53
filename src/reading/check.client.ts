/** Calls back with the option that the reader chose, each time they choose one. */
export function onChoice(question: HTMLElement, tell: (choice: string) => void): void {
  question.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) tell(target.value);
  });
}

/** Ticks the option as the reader once did; false when the question no longer has it. */
export function tick(question: HTMLElement, choice: string): boolean {
  const option = question.querySelector<HTMLInputElement>(`input[value="${CSS.escape(choice)}"]`);
  if (option) option.checked = true;
  return option !== null;
}

/**
 * Gives a chosen option its own reply: the hint for a wrong one, the reason for the right one.
 * @returns whether it is the right one
 */
export function reply(check: HTMLElement, choice: string): boolean {
  const found = check.querySelector<HTMLElement>(`[data-for="${CSS.escape(choice)}"]`);
  const words = found?.querySelector('[data-reply]')?.textContent ?? '';
  const right = found?.dataset['right'];
  check.dataset['state'] = right ? 'right' : 'wrong';
  check
    .querySelector('.reply')
    ?.replaceChildren(...(right ? [strong(right), ' ', words] : [words]));
  return right !== undefined;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}

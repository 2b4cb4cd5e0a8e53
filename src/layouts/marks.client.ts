import { keepWord } from './keep-word.client.ts';

const root = document.documentElement;

/** The buttons “show how each claim is known” open the claim marks of the page, and of every page after it. */
export function switchMarks(): void {
  showMarks();
  for (const button of buttons()) {
    button.addEventListener('click', () => {
      const on = root.dataset['marks'] !== 'on';
      if (on) root.dataset['marks'] = 'on';
      else delete root.dataset['marks'];
      keepWord('region-built/marks', on ? 'on' : '');
      showMarks();
    });
  }
}

/** Makes the buttons say what the page shows. */
export function showMarks(): void {
  for (const button of buttons())
    button.setAttribute('aria-pressed', String(root.dataset['marks'] === 'on'));
}

function buttons(): NodeListOf<Element> {
  return document.querySelectorAll('[data-marks-switch]');
}

import { keepWord } from './keep-word.client.ts';

const root = document.documentElement;

/** The button “show how each claim is known” opens the claim marks of the page, and of every page after it. */
export function switchMarks(): void {
  const button = document.querySelector('[data-marks-switch]');
  const show = () => button?.setAttribute('aria-pressed', String(root.dataset['marks'] === 'on'));
  show();
  button?.addEventListener('click', () => {
    const on = root.dataset['marks'] !== 'on';
    if (on) root.dataset['marks'] = 'on';
    else delete root.dataset['marks'];
    keepWord('region-built/marks', on ? 'on' : '');
    show();
  });
}

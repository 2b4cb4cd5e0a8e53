import { onChoice } from '../reading/check.client.ts';

/** Says of a chosen option whether it is right, and nothing more. */
for (const question of document.querySelectorAll<HTMLElement>('[data-drill]')) {
  const { drill, right = '', wrong = '', open = '' } = question.dataset;
  onChoice(question, (choice) => {
    const state = choice === drill ? 'right' : 'wrong';
    question.dataset['state'] = state;
    const words = drill === '' ? open : state === 'right' ? right : wrong;
    question.querySelector('.reply')?.replaceChildren(words);
  });
}

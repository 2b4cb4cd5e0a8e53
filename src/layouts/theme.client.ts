import { keepWord } from './keep-word.client.ts';

const root = document.documentElement;
const next: Record<string, 'light' | 'dark' | ''> = { '': 'light', light: 'dark', dark: '' };

/** The button goes round: what the system says, light, dark. Its words are shown by CSS, from the same attribute. */
export function switchTheme(): void {
  document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const theme = next[root.dataset['theme'] ?? ''] ?? '';
    if (theme) root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
    keepWord('region-built/theme', theme);
  });
}

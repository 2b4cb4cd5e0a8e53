import type { KeyHandler } from '#ui/figure-keys.ts';
import type { Choices } from './dependency-explorer.choices.ts';
import type { ExplorerEvent } from './dependency-explorer.events.ts';

/**
 * The figure's own keys, which work while the focus is in it: `/` goes to the field that finds, `n` and `d` show what a component
 * needs and who depends on it, `k` stops it. They mean the component that has the focus, or the picked one.
 */
export function keysOf(now: () => Choices, send: (event: ExplorerEvent) => void): KeyHandler {
  const reach = (id: string, reach: Choices['reach']) =>
    send({ type: 'change', choices: { question: 'reach', picked: id, reach } });
  const meant: Readonly<Record<string, (id: string) => void>> = {
    n: (id) => reach(id, 'needs'),
    d: (id) => reach(id, 'dependants'),
    k: (id) => send({ type: 'kill', id }),
  };
  return ({ key, target }) => {
    const element = target as HTMLElement;
    if (key === '/') {
      element.closest('figure')?.querySelector<HTMLElement>('.toolbar .find input')?.focus();
      return true;
    }
    const id = element.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? now().picked;
    if (!meant[key] || id === null) return false;
    meant[key](id);
    return true;
  };
}

/**
 * Opens the search: by its button, or by `/` wherever that is not typed and no figure uses the key itself. All else is
 * loaded with the first opening.
 */
export function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  if (!dialog) return;
  let live = false;
  const open = async () => {
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
    if (live) return;
    live = true;
    try {
      const { liveBox } = await import('./box.ts');
      liveBox(dialog);
    } catch {
      // The connection may be back at the next opening.
      live = false;
      const said = dialog.querySelector('[role=status]');
      if (said) said.textContent = dialog.dataset['broken'] ?? '';
    }
  };
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  document.querySelector('[data-search-open]')?.addEventListener('click', () => void open());
  document.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || defaultPrevented || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && isTypedIn(target)) return;
    event.preventDefault();
    void open();
  });
}

/** The field of a dialog that was closed a moment ago keeps the focus until the browser's next frame; nobody types there. */
const isTypedIn = (target: Element): boolean =>
  target.closest('input, textarea, select, dialog') !== null &&
  target.closest('dialog:not([open])') === null;

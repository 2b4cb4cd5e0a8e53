import type { ClientDirective } from 'astro';

const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'] as const;

/** Keys that move between controls; what they do does not wait for the island. */
const walking = ['Tab', 'Enter', 'Escape', 'Shift'];

/** What the reader meant by an event that came too early, to be done once the island is awake. */
function meant(event: Event): (() => void) | null {
  const { type, target } = event;
  if (!(target instanceof HTMLElement)) return null;
  if (type === 'click' && target.closest('button, input')) {
    return () => {
      target.click();
    };
  }
  if (!(event instanceof KeyboardEvent) || walking.includes(event.key)) return null;
  const { key } = event;
  // A button answers space by a click of its own.
  if (target.matches('button, summary')) return null;
  return () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
}

const touched: ClientDirective = (load, options, island) => {
  let waking = false;
  let missed: (() => void) | null = null;

  const wake = async () => {
    if (waking) return;
    waking = true;
    try {
      const hydrate = await load();
      await hydrate();
    } catch (cause) {
      // A connection that failed may be back at the next touch.
      waking = false;
      throw cause;
    }
    for (const sign of signs) island.removeEventListener(sign, onSign, true);
    // The island's own listeners are added by effects, which run after this task.
    setTimeout(() => missed?.());
  };
  const onSign = (event: Event) => {
    missed = meant(event) ?? missed;
    void wake();
  };

  for (const sign of signs) island.addEventListener(sign, onSign, true);
  if (new URLSearchParams(location.search).has(options.value)) void wake();
};

export default touched;

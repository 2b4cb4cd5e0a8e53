/** A moment, in ms: long enough to cross a word without opening it, and to walk from the word to its card. */
const moment = 250;

/**
 * Opens the card of a word also when a mouse rests on it or the keyboard comes to it; a press then keeps it open. The card
 * is a native popover: touch, Escape and a press elsewhere are the browser's, with or without this script.
 */
export function openCards(): void {
  for (const term of document.querySelectorAll<HTMLElement>('.term')) {
    const button = term.querySelector('button');
    const card = term.querySelector<HTMLElement>('.card');
    if (button && card) follow(term, button, card);
  }
}

function follow(term: HTMLElement, button: HTMLElement, card: HTMLElement): void {
  let timer = 0;
  /** True while the card is open only because the reader is there. */
  let passing = false;
  const isOpen = () => card.matches(':popover-open');
  const open = () => {
    if (isOpen()) return;
    // A press, because only a popover that its button has opened is laid out beside it.
    button.click();
    passing = true;
  };
  const close = () => {
    if (passing && isOpen() && !term.matches(':hover, :has(:focus-visible)')) card.hidePopover();
  };
  const soon = (what: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(what, moment);
  };
  term.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') soon(open);
  });
  term.addEventListener('pointerleave', () => soon(close));
  term.addEventListener('focusin', () => {
    if (button.matches(':focus-visible')) soon(open);
  });
  term.addEventListener('focusout', () => soon(close));
  button.addEventListener('click', (event) => {
    clearTimeout(timer);
    if (passing && isOpen()) event.preventDefault();
    passing = false;
  });
}

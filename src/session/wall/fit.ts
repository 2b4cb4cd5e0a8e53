/**
 * Writes the words of an element as large as its box allows, between two sizes in px of a wall of 1,920. What does not fit at the smallest
 * size scrolls.
 */
export function fit(least: number, most: number): (box: HTMLElement) => () => void {
  return (box) => {
    const set = (size: number) => {
      box.style.setProperty('font-size', `${(size * innerWidth) / 1920}px`);
    };
    const fits = () => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
    const write = () => {
      let size = most;
      set(size);
      while (size > least && !fits()) {
        size -= 1;
        set(size);
      }
    };
    const words = new MutationObserver(write);
    words.observe(box, { childList: true, characterData: true, subtree: true });
    const room = new ResizeObserver(write);
    // Not the box itself: in a band its height follows the words.
    if (box.parentElement) room.observe(box.parentElement);
    write();
    return () => {
      words.disconnect();
      room.disconnect();
    };
  };
}

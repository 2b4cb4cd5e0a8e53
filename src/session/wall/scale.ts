/**
 * A figure is drawn for this many CSS pixels and then enlarged to the width of the wall, so that its text of 12 px has 24 px
 * on a wall of 1,920.
 */
export const DRAWN_FOR = 960;

/** Tells the style sheet of the wall how much to enlarge. Set by script: the content policy allows no style in what the server wrote. */
export function enlarge(wall: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    wall.style.setProperty('--enlarged', String(wall.clientWidth / DRAWN_FOR));
  });
  observer.observe(wall);
  return () => observer.disconnect();
}

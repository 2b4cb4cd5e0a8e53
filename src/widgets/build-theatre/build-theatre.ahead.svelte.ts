import { advance, type Course } from './build-theatre.moves.ts';
import type { Run } from './build-theatre.run.ts';
import { sceneOf, type Scene } from './build-theatre.scene.ts';

/** A reader looks at a step longer than this, in milliseconds. */
const REST = 100;

/** Works out the next step, and has it drawn, while the reader looks at this one, so that it is there when it is asked for. */
export function workAhead(
  now: () => { readonly run: Run; readonly course: Course },
  draw: (next: Scene) => void,
): void {
  $effect(() => {
    const { run, course } = now();
    const soon = setTimeout(() => {
      draw(sceneOf(run, advance(run, course)));
    }, REST);
    return () => {
      clearTimeout(soon);
    };
  });
}

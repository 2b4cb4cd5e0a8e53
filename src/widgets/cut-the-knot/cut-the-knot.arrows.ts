import type { Device } from '#model/stories/knot-parts.ts';
import type { Answer } from '#model/stories/knot-answers.ts';
import type { Scene } from './cut-the-knot.scene.ts';

/** An arrow: `circle` and `waits` mean "waits for", `answers` leads to whoever truly answers. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'circle' | 'waits' | 'answers';
}

type Told = Pick<Scene, 'choices' | 'placed' | 'loops' | 'why' | 'answers'>;

/** Only the arrows for what is being told: a loop, a chain of waiting, or else who truly answers. */
export function arrowsOf({ choices, placed, loops, why, answers }: Told): Arrow[] {
  const { hint, view } = choices;
  const round = loops.flatMap((loop) => stepsOf([...loop, loop[0] ?? ''], 0, 'circle'));
  if (hint) return unique(round);
  if (why) {
    const closes = why.ends === 'circle' ? why.path.indexOf(why.path.at(-1) ?? '') : Infinity;
    return stepsOf(why.path, closes, 'circle');
  }
  const answered = view === 'reality' ? answers.flatMap((answer) => behind(answer, placed)) : [];
  return unique([...round, ...answered]);
}

function stepsOf(path: readonly string[], closes: number, kind: Arrow['kind']): Arrow[] {
  return path
    .slice(1)
    .map((to, i) => ({ from: path[i] ?? '', to, kind: i < closes ? 'waits' : kind }));
}

/** From the service that a name means to the device that answers, and from there to what stands behind. */
function behind({ belief, reality }: Answer, placed: readonly Device[]): Arrow[] {
  const device = reality[0];
  if (device === undefined || !placed.some((id) => id === device)) return [];
  const chain = device === 'vpc' ? reality : [belief, ...reality];
  return stepsOf(chain, 0, 'answers');
}

const unique = (arrows: readonly Arrow[]): Arrow[] =>
  arrows.filter(
    (one, i) => i === arrows.findIndex(({ from, to }) => from === one.from && to === one.to),
  );

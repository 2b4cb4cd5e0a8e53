import { perform, type Move, type Turn } from '#model/stories/play.ts';
import type { Story } from '#model/stories/types.ts';

/** A story that can be played from any log; what was played once is not played again. */
export interface Run {
  readonly story: Story;
  /** One turn for each move of the log. Costs one `perform` when the log has grown by one move. */
  readonly turns: (log: readonly Move[]) => readonly Turn[];
}

/** Worlds share what did not change, so this many of them are light; a reader rarely meets as many. */
const KEPT = 600;

function makeRun(story: Story): Run {
  const played = new Map<string, Turn>();
  const turns = (log: readonly Move[]): Turn[] => {
    if (played.size > KEPT) played.clear();
    const found: Turn[] = [];
    let key = '';
    for (const move of log) {
      key += `${move.do} ${move.id};`;
      const turn = played.get(key) ?? perform(story, found.at(-1)?.world ?? story.initial, move);
      played.set(key, turn);
      found.push(turn);
    }
    return found;
  };
  return { story, turns };
}

/** The builds of one story by their seed. Only the latest is kept: a reader looks at one build at a time. */
export function runsOf(storyOf: (seed: number) => Story): (seed: number) => Run {
  let latest: Run | undefined;
  return (seed) => {
    if (latest?.story.seed !== seed) latest = makeRun(storyOf(seed));
    return latest;
  };
}

/** Reads a text and asks the model about it, away from the page, which stays awake. */
import { importGraph } from '#imports/import-graph.ts';
import type { Message, Task } from './messages.ts';
import { verdictOf } from './verdict.ts';

const say = (message: Message): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  let told = 0;
  const progress = (done: number): void => {
    if (done - told < 0.02) return;
    told = done;
    say({ kind: 'progress', stage: 'reading', done });
  };
  const outcome = importGraph(data.text, { name: data.name, format: data.format, progress });
  if (!outcome.ok) {
    say({ kind: 'refused', refused: outcome });
    return;
  }
  say({ kind: 'progress', stage: 'solving', done: 1 });
  say({ kind: 'loaded', loaded: { ...outcome, verdict: verdictOf(outcome.graph) } });
});

import type { Step, Track } from './track.ts';

/* Changes of a track in the editor. Pure; what cannot be done gives the same track. */

/** Moves a step by so many places, at most to an end. */
export function moveStep(track: Track, at: number, by: number): Track {
  const step = track.steps[at];
  const to = Math.min(track.steps.length - 1, Math.max(0, at + by));
  if (!step || to === at) return track;
  return { ...track, steps: track.steps.toSpliced(at, 1).toSpliced(to, 0, step) };
}

/** A track keeps at least one step. */
export function removeStep(track: Track, at: number): Track {
  if (track.steps.length === 1 || !track.steps[at]) return track;
  return { ...track, steps: track.steps.toSpliced(at, 1) };
}

/** Puts a step after the one at `after`, with an id that is free. */
export function insertStep(track: Track, after: number, step: Step): Track {
  const taken = new Set(track.steps.map(({ id }) => id));
  const stem = step.id.replace(/-\d+$/, '');
  let id = step.id;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return { ...track, steps: track.steps.toSpliced(after + 1, 0, { ...step, id }) };
}

/** A step to begin with: a task with this title. */
export const newStep = (title: Step['title']): Step => ({
  id: 'step',
  title,
  show: 'task',
  notes: title,
  expect: [],
  minutes: 3,
});

export function changeStep(track: Track, at: number, change: Partial<Step>): Track {
  const step = track.steps[at];
  return step ? { ...track, steps: track.steps.with(at, { ...step, ...change }) } : track;
}

/**
 * Tells a learning system (SCORM 1.2) how far a learner is. Runs in the launch page, beside the frame with the site: what the site keeps
 * on the device is read and reported, and kept by the system too, so that a learner goes on at another machine.
 */

/** The parts of the runtime's API that are used. All values are texts; `LMSSetValue` and the like answer `'true'` or `'false'`. */
export interface Runtime {
  LMSInitialize(empty: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(empty: ''): string;
  LMSFinish(empty: ''): string;
}

/** The right option of each check question, by chapter and question. */
export type Course = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ChapterProgress {
  readonly answers: Readonly<Record<string, string>>;
  readonly done: boolean;
}
export type Progress = Readonly<Record<string, ChapterProgress>>;

/** As the site keeps it: `src/reading/chapter-record.ts`, in the records of `src/ui/device-store.ts`. */
const keyOf = (chapter: string): string => `region-built:chapter:${chapter}`;
const VERSION = 1;

/** Whatever a device has kept of these chapters; what cannot be read counts as nothing. */
export function readProgress(storage: Pick<Storage, 'getItem'>, course: Course): Progress {
  const found = Object.keys(course).flatMap((chapter) => {
    const record = parse(storage.getItem(keyOf(chapter))) as {
      data?: Partial<ChapterProgress>;
    } | null;
    const { answers, done } = record?.data ?? {};
    return answers || done ? [[chapter, { answers: answers ?? {}, done: done === true }]] : [];
  });
  return Object.fromEntries(found) as Progress;
}

/** The share of the questions whose last answer was right, in whole per cent. */
export function scoreOf(progress: Progress, course: Course): number {
  const questions = Object.entries(course).flatMap(([chapter, checks]) =>
    Object.entries(checks).map(([id, right]) => progress[chapter]?.answers[id] === right),
  );
  return Math.round((100 * questions.filter(Boolean).length) / Math.max(1, questions.length));
}

/** Complete once every chapter is done: its questions were right, or the learner has said so. */
export const isComplete = (progress: Progress, course: Course): boolean =>
  Object.keys(course).every((chapter) => progress[chapter]?.done === true);

/** `0000:12:34.00`, as the runtime wants a time. */
export function timeOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.00`;
}

export interface Adapter {
  /** Tells the system what has changed; nothing when nothing has. */
  readonly report: () => void;
  readonly end: () => void;
}

/**
 * Begins: gives the learner back what the system has kept, or a clean device where it has nothing (another learner may have sat here).
 * @param now milliseconds, from any beginning
 */
export function startAdapter(
  api: Runtime,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  course: Course,
  now: () => number,
): Adapter {
  const started = now();
  let told = '';
  let ended = false;
  api.LMSInitialize('');
  restore(parse(api.LMSGetValue('cmi.suspend_data')) as Progress | null);
  const complete = () =>
    ['completed', 'passed'].includes(api.LMSGetValue('cmi.core.lesson_status'));

  function restore(kept: Progress | null): void {
    for (const chapter of Object.keys(course)) {
      const data = kept?.[chapter];
      if (data) storage.setItem(keyOf(chapter), JSON.stringify({ v: VERSION, data }));
      else storage.removeItem(keyOf(chapter));
    }
  }

  function report(): void {
    const progress = readProgress(storage, course);
    const text = JSON.stringify(progress);
    if (ended || text === told) return;
    told = text;
    api.LMSSetValue('cmi.core.score.min', '0');
    api.LMSSetValue('cmi.core.score.max', '100');
    api.LMSSetValue('cmi.core.score.raw', String(scoreOf(progress, course)));
    api.LMSSetValue('cmi.suspend_data', text);
    // What was complete once stays so, also when a learner answers anew.
    const now = complete() || isComplete(progress, course) ? 'completed' : 'incomplete';
    api.LMSSetValue('cmi.core.lesson_status', now);
    api.LMSCommit('');
  }

  return {
    report,
    end() {
      if (ended) return;
      report();
      ended = true;
      api.LMSSetValue('cmi.core.session_time', timeOf(now() - started));
      api.LMSSetValue('cmi.core.exit', complete() ? '' : 'suspend');
      api.LMSCommit('');
      api.LMSFinish('');
    },
  };
}

/** The API of the runtime: in this window, in one around it, or in the one that opened it (at most so many steps, as the standard asks). */
export function findRuntime(from: Window): Runtime | null {
  const apiOf = (one: Window): Runtime | null => {
    try {
      return (one as unknown as { API?: Runtime }).API ?? null;
    } catch {
      // A window of another origin tells nothing.
      return null;
    }
  };
  let here = from;
  for (let steps = 0; steps < 8; steps += 1) {
    const api = apiOf(here) ?? (here.opener ? apiOf(here.opener as Window) : null);
    if (api || here.parent === here) return api;
    here = here.parent;
  }
  return null;
}

function parse(text: string | null): unknown {
  try {
    return text ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}

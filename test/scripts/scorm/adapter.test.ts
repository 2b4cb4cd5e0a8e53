import { describe, expect, test } from 'vitest';
import * as scormAgain from 'scorm-again/scorm12';
import {
  findRuntime,
  readProgress,
  scoreOf,
  startAdapter,
  timeOf,
  type Course,
  type Runtime,
} from '../../../scripts/scorm/adapter.ts';
import { courseOf } from '../../../scripts/scorm/package.ts';
import { chapterShape } from '../../../src/reading/chapter-record.ts';
import { createDeviceStore } from '../../../src/ui/device-store.ts';

/** Its types have a default export where its module has a name. */
type Api = InstanceType<typeof scormAgain.default>;
const { Scorm12API } = scormAgain as unknown as { Scorm12API: typeof scormAgain.default };

/** A device, as far as the adapter and the site use it. */
function device(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  } as Storage;
}

const course: Course = { '01-a': { one: 'right', two: 'yes' }, '02-b': { three: 'c' } };
const runtime = () => new Scorm12API({ autocommit: false, logLevel: 5 });
const api = (lms: Api): Runtime => ({
  LMSInitialize: () => lms.lmsInitialize(''),
  LMSGetValue: (name) => lms.lmsGetValue(name),
  LMSSetValue: (name, value) => lms.lmsSetValue(name, value),
  LMSCommit: () => lms.lmsCommit(''),
  LMSFinish: () => lms.lmsFinish(''),
});

/** Writes as the site does. */
function answer(storage: Storage, chapter: string, answers: Record<string, string>, done: boolean) {
  createDeviceStore(() => storage).write(`chapter:${chapter}`, chapterShape, { answers, done });
}

describe('beside the runtime scorm-again', () => {
  test('reports score and completion as the learner goes on', () => {
    const [lms, storage] = [runtime(), device()];
    const adapter = startAdapter(api(lms), storage, course, () => 0);
    adapter.report();
    expect(lms.cmi.core.lesson_status).toBe('incomplete');
    expect(lms.cmi.core.score.raw).toBe('0');
    answer(storage, '01-a', { one: 'right', two: 'no' }, false);
    adapter.report();
    expect(lms.cmi.core.score.raw).toBe('33');
    answer(storage, '01-a', { one: 'right', two: 'yes' }, true);
    answer(storage, '02-b', { three: 'c' }, true);
    adapter.report();
    expect(lms.cmi.core.score.raw).toBe('100');
    expect(lms.cmi.core.lesson_status).toBe('completed');
    expect(lms.lmsGetLastError()).toBe('0');
    answer(storage, '02-b', { three: 'x' }, false);
    adapter.report();
    expect(lms.cmi.core.lesson_status).toBe('completed');
  });

  test('says nothing anew while nothing changes, and ends once', () => {
    const lms = runtime();
    const told: string[] = [];
    const watched = {
      ...api(lms),
      LMSSetValue: (name: string, value: string) => {
        told.push(name);
        return lms.lmsSetValue(name, value);
      },
    };
    let time = 0;
    const adapter = startAdapter(watched, device(), course, () => time);
    adapter.report();
    const first = told.length;
    adapter.report();
    expect(told.length).toBe(first);
    time = 754_000;
    adapter.end();
    adapter.end();
    expect(told.filter((name) => name === 'cmi.core.session_time')).toHaveLength(1);
    expect(lms.isTerminated()).toBe(true);
  });

  test('gives a learner back what the system has kept, and a clean device to somebody new', () => {
    const [lms, storage] = [runtime(), device()];
    lms.cmi.suspend_data = JSON.stringify({ '01-a': { answers: { one: 'right' }, done: true } });
    answer(storage, '02-b', { three: 'c' }, true);
    startAdapter(api(lms), storage, course, () => 0);
    expect(readProgress(storage, course)).toEqual({
      '01-a': { answers: { one: 'right' }, done: true },
    });
    const store = createDeviceStore(() => storage);
    expect(store.read('chapter:01-a', chapterShape)).toEqual({
      value: { answers: { one: 'right' }, done: true },
      trouble: null,
    });
  });
});

test('all answers of the whole course fit into what the system keeps (4,096 signs)', () => {
  const whole = courseOf('content/checks');
  const storage = device();
  for (const [chapter, checks] of Object.entries(whole))
    answer(storage, chapter, { ...checks }, true);
  const progress = readProgress(storage, whole);
  expect(scoreOf(progress, whole)).toBe(100);
  expect(JSON.stringify(progress).length).toBeLessThan(4096);
});

test('the course has a right option for every question', () => {
  const options = Object.values(courseOf('content/checks')).flatMap((checks) =>
    Object.values(checks),
  );
  expect(options.length).toBeGreaterThan(40);
  expect(options).not.toContain('');
});

test('times are as the standard writes them', () => {
  expect(timeOf(0)).toBe('00:00:00.00');
  expect(timeOf(3_600_000 * 11 + 61_500)).toBe('11:01:01.00');
});

test('the runtime is found in a window around, in the opener, and not where there is none', () => {
  const found = {} as Runtime;
  const top = { API: found, opener: null } as unknown as Window & { parent: Window };
  Object.assign(top, { parent: top });
  const inside = { opener: null, parent: top } as unknown as Window;
  expect(findRuntime(inside)).toBe(found);
  const alone = { opener: top } as unknown as Window & { parent: Window };
  Object.assign(alone, { parent: alone });
  expect(findRuntime(alone)).toBe(found);
  const nothing = { opener: null } as unknown as Window & { parent: Window };
  Object.assign(nothing, { parent: nothing });
  expect(findRuntime(nothing)).toBeNull();
});

import { expect, test } from 'vitest';
import { writeBackup } from '../../src/practice/backup.ts';
import { largestBackup, readBackup } from '../../src/practice/read-backup.ts';
import { STORE_PREFIX } from '../../src/ui/device-store.ts';
import { fuzzedTexts } from '../ui/fuzz.ts';

const record = (data: unknown, v = 1): string => JSON.stringify({ v, data });
const kept = new Map([
  ['region-built/marks', 'on'],
  ['region-built/theme', 'dark'],
  [`${STORE_PREFIX}bet:05-by-hand`, record({ bet: 'clean-sheet', choice: 'fifth' })],
  [`${STORE_PREFIX}chapter:05-by-hand`, record({ answers: { late: 'far' }, done: true })],
  [`${STORE_PREFIX}last`, record({ chapter: '05-by-hand', heading: 'checks' })],
  [`${STORE_PREFIX}recall`, record({ 'term/arn': { level: 1, day: 20_000 } })],
]);
const file = writeBackup(kept);
const empty = new Map<string, string>();

/** The file with one record more, or another one. */
const withRecord = (key: string, value: unknown): string => {
  const parsed = JSON.parse(file) as { records: Record<string, unknown> };
  return JSON.stringify({ ...parsed, records: { ...parsed.records, [key]: value } });
};

test('what was taken along comes back on another device, word for word', () => {
  expect(readBackup(file, empty)).toEqual({ kind: 'read', snapshot: kept, taken: 4, left: 0 });
});

test('records of the file replace those of the device, and the others stay', () => {
  const other = new Map([
    [`${STORE_PREFIX}last`, record({ chapter: '09-build-step-by-step', heading: 'checks' })],
    [`${STORE_PREFIX}bet:09-build-step-by-step`, record({ bet: 'latest', choice: 'wait' })],
  ]);
  const read = readBackup(file, other);
  expect(read).toMatchObject({ snapshot: new Map([...other, ...kept]) });
});

test.each([
  ['damaged', 'last', { v: 1, data: 7 }],
  ['of a newer version', 'last', { v: 2, data: null }],
  ['no record', 'last', 'text'],
  ['unknown', 'diary', { v: 1, data: 'x' }],
  ['no key of ours', 'bet:../../x', { v: 1, data: null }],
])('a record that is %s is left out, and told', (_kind, key, value) => {
  const before = new Map([[`${STORE_PREFIX}last`, record(null)]]);
  const read = readBackup(withRecord(key, value), before);
  expect(read).toMatchObject({ kind: 'read', left: 1 });
  if (read.kind === 'read' && key === 'last')
    expect(read.snapshot.get(`${STORE_PREFIX}last`)).toBe(record(null));
});

test('a newer record of the device is not overwritten', () => {
  const newer = new Map([[`${STORE_PREFIX}last`, record({ future: true }, 2)]]);
  const read = readBackup(file, newer);
  expect(read).toMatchObject({ kind: 'read', taken: 3, left: 1 });
  if (read.kind === 'read')
    expect(read.snapshot.get(`${STORE_PREFIX}last`)).toBe(newer.get(`${STORE_PREFIX}last`));
});

test('damaged records travel as the text that they are, and a setting only when it is one', () => {
  const odd = new Map([
    ['region-built/theme', 'pink'],
    [`${STORE_PREFIX}last`, '{{'],
  ]);
  expect(JSON.parse(writeBackup(odd))).toMatchObject({
    settings: { theme: 'pink' },
    records: { last: '{{' },
  });
  expect(readBackup(writeBackup(odd), empty)).toMatchObject({ snapshot: empty, left: 1 });
});

test.each([
  ['', 'foreign'],
  ['null', 'foreign'],
  ['[]', 'foreign'],
  ['{"site":"other","version":1,"records":{}}', 'foreign'],
  ['{"site":"how-a-region-is-built","version":1,"records":[]}', 'foreign'],
  ['{"site":"how-a-region-is-built","version":2,"records":{}}', 'newer'],
  [`"${'x'.repeat(largestBackup)}"`, 'large'],
])('%.60s is refused as %s', (text, fault) => {
  expect(readBackup(text, kept)).toEqual({ kind: 'fault', fault });
});

test('100,000 fuzzed files: none throws, and none puts anything on the device that is not ours', () => {
  const ours =
    /^region-built(?:\/(?:theme|marks)|:(?:last|review|recall|(?:bet|chapter):[\w-]{1,64}))$/;
  for (const text of fuzzedTexts(100_000, [file, withRecord('review', { v: 1, data: null })])) {
    const read = readBackup(text, empty);
    if (read.kind === 'read' && ![...read.snapshot.keys()].every((name) => ours.test(name)))
      expect.fail(text);
  }
});

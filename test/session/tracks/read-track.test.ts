import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { toldFault } from '#session/tracks/open.text.ts';
import type { Track } from '#session/tracks/track.ts';
import { MOST_BYTES, readTrack } from '#session/tracks/read-track.ts';
import { writeTrack } from '#session/tracks/write-track.ts';
import { fuzzedTexts } from '../../ui/fuzz.ts';
import { siteKit, tracks } from '../site-kit.ts';

const text = writeTrack(tracks[0]!);
const lines = text.split('\n');
const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
const fault = (file: string) => {
  const read = readTrack(file, siteKit);
  return read.ok ? null : read.fault;
};

const words = (longest: number) =>
  fc
    .string({ minLength: 1, maxLength: longest, unit: 'grapheme' })
    .map((text) => text.trim().slice(0, longest).trim())
    .filter((text) => text !== '' && text.isWellFormed());
const both = (longest: number) => fc.record({ en: words(longest), zh: words(longest) });
const anyStep = fc.record(
  {
    title: both(80),
    show: fc.oneof(
      fc.constantFrom('task' as const, 'blank' as const),
      fc.record({ figure: fc.constantFrom(...Object.keys(siteKit.figures)) }),
      fc.record({
        figure: fc.constantFrom(...Object.keys(siteKit.figures)),
        state: fc.constantFrom('1.5', '0x1', '-', '1.m0.w2', '*a', 'null'),
      }),
      fc.constantFrom(...Object.keys(siteKit.chapters)).map((slug) => ({
        page: `chapters/${slug}/`,
      })),
    ),
    vote: fc.constantFrom(...Object.keys(siteKit.questions)),
    notes: both(200),
    ask: both(100),
    expect: fc.array(fc.record({ answer: both(50), reply: both(50) }), { maxLength: 3 }),
    minutes: fc.integer({ min: 1, max: 480 }).map((half) => half / 2),
    skip: fc.integer({ min: 1, max: 99 }),
  },
  { requiredKeys: ['title', 'show', 'notes', 'expect', 'minutes'] },
);
const anyTrack = fc
  .record({
    title: both(80),
    lead: both(100),
    steps: fc.array(anyStep, { minLength: 1, maxLength: 4 }),
  })
  .map(({ steps, ...rest }): Track => ({
    id: 'mine',
    ...rest,
    steps: steps.map((step, at) => ({ ...step, id: `step-${at}` })),
  }));

test('whatever an editor may write comes back as it was', () => {
  fc.assert(
    fc.property(anyTrack, (track) => {
      expect(readTrack(writeTrack(track), siteKit)).toEqual({ ok: true, track });
    }),
    { numRuns: 300 },
  );
});

test.each(locales)('every fault is told in %s, with its line and its step', (locale) => {
  const line = lineOf('minutes: 2');
  const read = readTrack(lines.with(line - 1, '    minutes: soon').join('\n'), siteKit);
  const told = read.ok ? '' : toldFault(read.fault, locale);
  expect(told).toMatch(
    locale === 'en'
      ? `Line ${line}: step 1, “minutes”: a number belongs here, not "soon".`
      : `第${line}行，第1步的“minutes”：这里要填数字，实际是"soon"。`,
  );
});

test('a track that was written is read again, and so is the same as JSON', () => {
  for (const track of tracks) {
    expect(readTrack(writeTrack(track), siteKit)).toEqual({ ok: true, track });
    expect(readTrack(JSON.stringify(track), siteKit)).toEqual({ ok: true, track });
  }
});

describe('a bad file names its line and the reason', () => {
  test('YAML that breaks off', () => {
    expect(fault(`${text}\n  "`)).toMatchObject({ code: 'syntax', line: lines.length });
    expect(fault('steps: [')).toMatchObject({ code: 'syntax', line: 1 });
  });
  test('minutes that are none', () => {
    const line = lineOf('minutes: 2');
    const broken = lines.with(line - 1, '    minutes: soon').join('\n');
    expect(fault(broken)).toEqual({
      code: 'shape',
      line,
      where: 'steps.0.minutes',
      wants: 'number',
      found: '"soon"',
    });
  });
  test('an entry that nobody knows', () => {
    const line = lineOf('minutes: 2');
    const broken = lines.toSpliced(line, 0, '    colour: red').join('\n');
    expect(fault(broken)).toMatchObject({
      code: 'shape',
      where: 'steps.0.colour',
      wants: 'nothing',
      line: line + 1,
    });
  });
  test('a text in one language only, at the line of what there is of it', () => {
    const broken = lines.filter((line) => !line.startsWith('  zh:')).join('\n');
    expect(fault(broken)).toMatchObject({
      code: 'shape',
      where: 'title.zh',
      wants: 'entry',
      line: 3,
    });
  });
  test('figures and questions that the site does not have', () => {
    const wrongFigure = text.replace('figure: cut-the-knot', 'figure: cut-the-cake');
    expect(fault(wrongFigure)).toMatchObject({
      code: 'unknown',
      kind: 'figure',
      line: lineOf('figure: cut-the-knot'),
      found: 'cut-the-cake',
    });
    const wrongQuestion = text.replace('/smallest', '/largest');
    expect(fault(wrongQuestion)).toMatchObject({
      code: 'unknown',
      kind: 'question',
      line: lineOf('/smallest'),
      found: '08-bootstrap-environment/largest',
    });
    const page = text.replace('figure: cut-the-knot', 'page: chapters/99-nowhere/');
    expect(fault(page.replace(/^ +state: .*$/m, ''))).toMatchObject({
      code: 'unknown',
      kind: 'page',
      where: 'steps.1.show.page',
    });
  });
  test('files that are none of ours', () => {
    expect(fault('')).toMatchObject({ code: 'shape' });
    expect(fault('x'.repeat(MOST_BYTES + 1))).toMatchObject({ code: 'too-big', line: null });
    expect(fault('\u0000\u0001')).not.toBeNull();
    const bomb = `a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(99)}]`;
    expect(fault(bomb)).not.toBeNull();
  });
  test('2,000 fuzzed files are read or refused, and none throws', () => {
    const short = lines.slice(0, 14).join('\n');
    for (const file of fuzzedTexts(2_000, [short])) readTrack(file, siteKit);
  });
});

import { describe, expect, test } from 'vitest';
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
      found: '"soon"',
    });
  });
  test('an entry that nobody knows', () => {
    const line = lineOf('minutes: 2');
    const broken = lines.toSpliced(line, 0, '    colour: red').join('\n');
    expect(fault(broken)).toMatchObject({ code: 'shape', where: 'steps.0.colour', line: line + 1 });
  });
  test('a text in one language only, at the line of what there is of it', () => {
    const broken = lines.filter((line) => !line.startsWith('  zh:')).join('\n');
    expect(fault(broken)).toMatchObject({ code: 'shape', where: 'title.zh', line: 3 });
  });
  test('figures and questions that the site does not have', () => {
    const wrongFigure = text.replace('figure: cut-the-knot', 'figure: cut-the-cake');
    expect(fault(wrongFigure)).toMatchObject({
      code: 'unknown-figure',
      line: lineOf('figure: cut-the-knot'),
      found: 'cut-the-cake',
    });
    const wrongQuestion = text.replace('/smallest', '/largest');
    expect(fault(wrongQuestion)).toMatchObject({
      code: 'unknown-question',
      line: lineOf('/smallest'),
      found: '08-bootstrap-environment/largest',
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

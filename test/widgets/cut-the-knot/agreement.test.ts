import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { answerTold, stateTold } from '#widgets/cut-the-knot/cut-the-knot.answers.ts';
import { describe as tell } from '#widgets/cut-the-knot/cut-the-knot.describe.ts';
import { givenFor } from '#widgets/cut-the-knot/cut-the-knot.given.ts';
import { setTold } from '#widgets/cut-the-knot/cut-the-knot.proof.ts';
import { count, sceneOf, start } from '#widgets/cut-the-knot/cut-the-knot.scene.ts';
import { stepsOf, withoutEach } from '#widgets/cut-the-knot/cut-the-knot.steps.ts';
import { below } from '#widgets/cut-the-knot/cut-the-knot.below.text.ts';
import CutTheKnot from '#widgets/cut-the-knot/CutTheKnot.svelte';
import { devices, deviceSets } from '#model/stories/knot-parts.ts';
import { everyChoice, knot, locales, words } from './knot.ts';

const plainText = (html: string) =>
  html
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replace(/\s+/g, ' ')
    .trim();
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found]) => plainText(found ?? ''));

describe.each(locales)('in %s', (locale) => {
  const text = words[locale];
  const given = givenFor(locale);

  test('the sentence names everybody who waits in what is told, and everybody who is stuck', () => {
    for (const choices of everyChoice()) {
      const scene = sceneOf(knot, choices);
      const sentence = tell(scene, text).toLowerCase();
      const told = scene.arrows.filter(({ kind }) => kind !== 'answers');
      const named = new Set(told.flatMap(({ from, to }) => [from, to]));
      if (scene.over) for (const id of scene.stuck) named.add(id);
      for (const id of named) expect(sentence, id).toContain(text.kind(id).toLowerCase());
      expect(sentence).not.toMatch(/undefined|null|NaN|@/);
    }
  });

  test('picture, table, chips and sentence say the same in the page, state by state', () => {
    const states = [
      start,
      ...deviceSets.flatMap((moves, i) => (i % 7 === 0 ? [{ ...start, moves, wave: 9 }] : [])),
      { ...start, moves: devices, wave: 9 },
      { ...start, moves: devices, wave: 4, view: 'belief' as const },
      { ...start, moves: devices.slice(0, 2), hint: true },
    ];
    for (const choices of states) {
      const scene = sceneOf(knot, choices);
      const { body } = render(CutTheKnot, { props: { given, text, choices } });
      expect(body).not.toContain('style=');
      const sentence = all(body, /<p class="figure-sentence"[^>]*>(.*?)<\/p>/gs);
      expect(sentence).toEqual([tell(scene, text)]);
      for (const [id, state] of scene.states) {
        const row = new RegExp(`<tr data-row="${id}">(.*?)</tr>`, 's').exec(body)?.[1] ?? '';
        const waits = scene.arrows.filter((arrow) => arrow.from === id && arrow.kind !== 'answers');
        expect(all(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs)).toEqual([
          text.kind(id),
          stateTold(scene, id, text),
          text.list(waits.map(({ to }) => to)),
        ]);
        const boxes = [
          ...body.matchAll(new RegExp(`<g class="box ([^"]*)" data-id="${id}">(.*?)</g>`, 'gs')),
        ];
        expect(boxes).toHaveLength(2);
        for (const [, classes, box] of boxes) {
          expect(classes).toContain(state.being);
          expect(all(box ?? '', /class="being"[^>]*>(.*?)<\/text>/gs)).toEqual([
            stateTold(scene, id, text),
          ]);
        }
      }
      const chips = all(body, /<td><span class="chip[^"]*">(.*?)<\/span><\/td>/gs);
      expect(chips).toEqual(scene.answers.map((one) => answerTold(one, choices.view, text).told));
    }
  });

  test('all steps in words: the circle, the waves in order, nothing typed twice', () => {
    const steps = stepsOf(knot, text, below[locale]).map(({ words }) => words);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps).toHaveLength(3 + 8 + 1);
    for (const id of ['ec2', 's3', 'ddb', 'hosts']) {
      expect(steps[0]?.toLowerCase()).toContain(text.kind(id).toLowerCase());
    }
    expect(withoutEach(knot).every(({ stuck, loop }) => stuck > 0 && loop.length > 2)).toBe(true);
  });

  test('every set of the proof is told with its devices and a circle, or as the one that works', () => {
    for (const [set, ids] of deviceSets.entries()) {
      const told = setTold(knot, set, text);
      for (const id of ids) expect(told).toContain(text.kind(id));
      expect(told.includes(text.setWorks(16))).toBe(ids.length === devices.length);
    }
  });

  test('no word of the other language is left', () => {
    const told = [...everyChoice()].map((choices) => tell(sceneOf(knot, choices), text)).join('');
    if (locale === 'en') expect(told).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    const latin = new Set(told.match(/[A-Za-z][\w-]*/g));
    const proper = ['EC2', 'S3', 'DynamoDB', 'DNS', 'PKI', 'VPC', 'RPM', 'Franken'];
    if (locale === 'zh') expect([...latin].filter((word) => !proper.includes(word))).toEqual([]);
  });
});

test('with everything placed, all names are answered from the bootstrap Region, and believed in the new one', () => {
  const reality = sceneOf(knot, { ...start, moves: devices, wave: 8 });
  expect(count(reality)).toEqual({ borrowed: 10, nobody: 0 });
  const belief = sceneOf(knot, { ...start, moves: devices, wave: 8, view: 'belief' });
  expect(belief.arrows).toEqual([]);
  for (const one of belief.answers) {
    expect(answerTold(one, 'belief', words.en).told).toMatch(/in the new Region$/);
  }
});

test('nothing is told as an answer that does not run', () => {
  for (const choices of everyChoice()) {
    const scene = sceneOf(knot, choices);
    for (const { from, to, kind } of scene.arrows) {
      if (kind !== 'answers') continue;
      const device = devices.find((id) => id === from || id === to);
      expect(scene.states.get(device ?? '')?.being).toBe('runs');
    }
  }
});

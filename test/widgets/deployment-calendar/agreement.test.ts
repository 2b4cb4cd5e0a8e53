import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DeploymentCalendar from '#widgets/deployment-calendar/DeploymentCalendar.svelte';
import { below } from '#widgets/deployment-calendar/deployment-calendar.below.text.ts';
import { en } from '#widgets/deployment-calendar/deployment-calendar.en.text.ts';
import { columns } from '#widgets/deployment-calendar/deployment-calendar.geometry.ts';
import { offerFor } from '#widgets/deployment-calendar/deployment-calendar.offer.ts';
import {
  MOST_ROUNDS,
  sceneOf,
  start,
  type Choices,
  type MarkState,
} from '#widgets/deployment-calendar/deployment-calendar.scene.ts';
import { states, stepsOf } from '#widgets/deployment-calendar/deployment-calendar.steps.ts';
import { zh } from '#widgets/deployment-calendar/deployment-calendar.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

const noDays = start.days.map((row) => row.map(() => 0));
const more: readonly Choices[] = [
  { ...start, days: noDays },
  { ...start, days: [start.days[0] ?? [], noDays[1] ?? []], change: 1 },
  { ...start, days: noDays, bad: 1 },
  ...Array.from({ length: 8 }, (_, seed) => ({ ...start, bad: seed + 1 })),
];
const all = [...states.map(([choices]) => choices), ...more];
const markStates: readonly MarkState[] = ['planned', 'breaks', 'done', 'box', 'bad', 'spared'];

describe.each(languages)('picture, table and sentence agree in %s', (locale, text) => {
  const offer = offerFor(text, below[locale]);

  it.each(all.map((choices) => [JSON.stringify(choices), choices] as const))(
    '%s',
    (_name, choices) => {
      const scene = sceneOf(offer, choices);
      const { body } = render(DeploymentCalendar, { props: { text, offer, choices } });
      const sentence = sentenceIn(body);
      expectSound(body);

      if (scene.neighbours) {
        const { bars } = scene.neighbours;
        for (const { name, days } of bars) {
          expect(plain(body)).toContain(name);
          expect(plain(body)).toContain(text.days(days));
        }
        for (const id of ['region', 'zone', bars.at(-1)?.id]) {
          const bar = bars.find((one) => one.id === id);
          expect(sentence).toContain(text.days(bar?.days ?? 0));
        }
        return;
      }
      const picture = between(body, 'figure-stage', 'figure-twin');
      const table = between(body, 'figure-twin', '</table>');
      const side = between(body, 'class="figure-side"', '<figcaption');
      const marks = scene.regions.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
      for (const state of markStates) {
        const here = marks.filter((mark) => mark.state === state).length;
        const drawn = picture.match(new RegExp(`class="mark ${state}[ "]`, 'g')) ?? [];
        const told = table.split(text.state[state]).length - 1;
        expect([drawn.length, told], state).toEqual([here, here]);
      }
      for (const { day, rule, zones } of scene.violations) {
        expect(sentence).toContain(text.rule[rule]);
        expect(side).toContain(text.rule[rule]);
        expect(side).toContain(zones[0]);
        expect(sentence).toContain(text.number(day));
      }
      for (const { zone } of scene.bad?.exposure.reached ?? []) expect(sentence).toContain(zone);
      if (scene.bad && scene.bad.exposure.noticed !== null) {
        const { hurt } = scene.bad.exposure;
        expect(sentence).toContain(text.number(hurt.all));
        expect(side).toContain(`>${text.number(hurt.all)}<`);
        expect(picture.match(/class="noticed"/g)).toHaveLength(9);
      }
      if (marks.length > 0) expect(sentence).toContain(text.days(scene.days));
    },
  );

  it('says of each rule with a number in public documents what that number is', () => {
    const asked = Object.values(below[locale].asks).join();
    for (const number of ['12', '4', '10%', '1']) expect(asked).toContain(number);
  });
});

const told = (text: typeof en, words: typeof below.en) =>
  stepsOf(offerFor(text, words), text, words);
stepsLaws({ en: told(en, below.en), zh: told(zh, below.zh) });

it('the stylesheet has as many columns as the calendar', async () => {
  const { readFileSync } = await import('node:fs');
  const css = readFileSync('src/widgets/deployment-calendar/deployment-calendar.css', 'utf8');
  expect(css).toContain(`--columns: ${columns.length};`);
});

describe('a zone against a Region, from their stories', () => {
  it('has every number of rounds, and in each of them the smaller job takes longer', () => {
    const offer = offerFor(en, below.en);
    expect(offer).toHaveLength(MOST_ROUNDS);
    for (const { bars } of offer) {
      const daysOf = (id: string) => bars.find((bar) => bar.id === id)?.days ?? 0;
      expect(daysOf('zone')).toBeLessThan(daysOf('region'));
      expect(bars.at(-1)?.days).toBeGreaterThan(daysOf('region'));
      const added = bars.slice(1).reduce((sum, bar) => sum + bar.added, 0);
      expect(daysOf('zone') + added).toBe(bars.at(-1)?.days);
    }
  });
});

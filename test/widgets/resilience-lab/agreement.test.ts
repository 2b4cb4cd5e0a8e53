import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { failures } from '#model/resilience/application.ts';
import { choicesOf, type Design } from '#model/resilience/design.ts';
import { goalIds, goals } from '#model/resilience/goals.ts';
import ResilienceLab from '#widgets/resilience-lab/ResilienceLab.svelte';
import { share } from '#widgets/resilience-lab/resilience-lab.describe.ts';
import { en } from '#widgets/resilience-lab/resilience-lab.en.text.ts';
import {
  boxesOf,
  sceneOf,
  start,
  type Choices,
} from '#widgets/resilience-lab/resilience-lab.scene.ts';
import { stepsOf } from '#widgets/resilience-lab/resilience-lab.steps.ts';
import { zh } from '#widgets/resilience-lab/resilience-lab.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

const strong: Design = { ...start.design, zones: 3, servers: 'spare', database: 'pair' };
const two: Design = { ...start.design, second: 'standby', dns: 'by-hand' };
const states: Choices[] = [
  start,
  ...[
    start.design,
    strong,
    two,
    { ...two, second: 'active', dns: 'health-checks' } as const,
  ].flatMap((design) => [
    ...failures.map((id) => ({ ...start, design, failed: [id] })),
    ...goalIds.map((goal) => ({ design, goal, failed: goals[goal].failures, proven: true })),
  ]),
];

describe.each(languages)('picture, table and sentence agree in %s', (_, text) => {
  it.each(states.map((choices) => [JSON.stringify(choices), choices] as const))(
    '%s',
    (_name, choices) => {
      const scene = sceneOf(choices);
      const { body } = render(ResilienceLab, { props: { text, choices } });
      const picture = plain(between(body, 'lab-places', 'figure-twin'));
      const table = plain(between(body, '<tbody', '</tbody>'));
      const sentence = sentenceIn(body);
      expectSound(body);

      for (const state of ['serves', 'ready', 'launched', 'fell'] as const) {
        const shown = boxesOf(scene).some((box) => box.state === state);
        expect(table.includes(text.state[state])).toBe(shown);
        if (shown) expect(picture).toContain(text.state[state]);
      }
      for (const id of choices.failed) expect(sentence).toContain(text.thing(id));
      const { atOnce, later } = scene.outcome;
      for (const moment of [atOnce, later]) {
        if (moment.lacks.length > 0) expect(sentence).toContain(text.percent(share(moment)));
      }
      if (scene.outcome.movedTo) expect(sentence).toContain(text.region(scene.outcome.movedTo));
      for (const lack of later.lacks) expect(sentence).toContain(text.lack(lack));
      if (scene.met !== null) expect(sentence.includes(text.met)).toBe(scene.met);
    },
  );

  it('has a word for every choice, failure and thing', () => {
    for (const options of Object.values(choicesOf)) {
      for (const option of options) expect(text.option[String(option)]).toBeTruthy();
    }
    const things = [...failures, 'b', 'b3', 'disks-b2', 'compute-b'].map(text.thing);
    expect(new Set(things).size).toBe(things.length);
    expect(things.join()).not.toContain('undefined');
  });
});

stepsLaws({ en: stepsOf(en), zh: stepsOf(zh) });

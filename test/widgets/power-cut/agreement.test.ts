import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { services } from '#model/power/data-centre.ts';
import { answersOf, keyOf } from '#model/power/work.ts';
import PowerCut from '#widgets/power-cut/PowerCut.svelte';
import { stateTold } from '#widgets/power-cut/power-cut.describe.ts';
import { draw } from '#widgets/power-cut/power-cut.geometry.ts';
import { rails } from '#widgets/power-cut/power-cut.wires.ts';
import { labels as english } from '#widgets/power-cut/power-cut.en.labels.ts';
import { en } from '#widgets/power-cut/power-cut.en.text.ts';
import { sceneOf } from '#widgets/power-cut/power-cut.scene.ts';
import { statesOf, stepsOf } from '#widgets/power-cut/power-cut.steps.ts';
import { labels as chinese } from '#widgets/power-cut/power-cut.zh.labels.ts';
import { zh } from '#widgets/power-cut/power-cut.zh.text.ts';
import { expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';

const languages = [
  ['en', en(english)],
  ['zh', zh(chinese)],
] as const;
const states = [
  ...statesOf(),
  ...statesOf().map((choices) => ({ ...choices, picked: 'auth' as const, proven: true })),
];
/** What a tag with this attribute holds, as text. */
const textOf = (html: string, opening: string, closing: string): string[] =>
  html
    .replace(/<!--.*?-->/gs, '')
    .split(opening)
    .slice(1)
    .map((part) => plain(part.slice(part.indexOf('>') + 1, part.indexOf(closing))));

describe.each(languages)('picture, table and sentence agree in %s', (_, text) => {
  it.each(states.map((choices) => [JSON.stringify(choices), choices] as const))(
    '%s',
    (_name, choices) => {
      const scene = sceneOf(choices);
      const { body } = render(PowerCut, { props: { text, choices } });
      expectSound(body);
      const boxes = textOf(body, ' data-id="', '</button>');
      const rows = textOf(body, ' data-row="', '</tr>');
      const sentence = sentenceIn(body);
      expect(boxes).toHaveLength(services.length);
      expect(rows).toHaveLength(services.length);
      for (const id of services) {
        const said = `${text.service[id]} ${stateTold(scene, id, text)}`;
        expect(boxes.filter((box) => box.startsWith(said))).toHaveLength(1);
        expect(rows.filter((row) => row.startsWith(said))).toHaveLength(1);
      }
      expect(body.match(/class="wire [^"]*\bloop\b/g) ?? []).toHaveLength(scene.links.length);
      const drawnCopies = body.match(/class="wire copy/g) ?? [];
      const railed = scene.wires.filter(
        ({ kind, to, told }) => kind === 'copy' && rails.includes(to) && !told,
      );
      expect(drawnCopies.length + railed.length).toBe(scene.work.copies.length);
      const links = textOf(body, 'class="cut-loop', '</ol>').join(' ');
      for (const id of scene.loop) {
        expect(sentence.toLowerCase()).toContain(text.names[id].toLowerCase());
        if (scene.phase === 'standstill') expect(links).toContain(text.service[id]);
      }
      expect(body).toContain(text.status(scene.running, services.length));
    },
  );

  it('says of every answer what it is', () => {
    expect(Object.keys(text.asks).sort()).toEqual(
      answersOf({ copies: [], added: [] }).map(keyOf).sort(),
    );
  });
});

stepsLaws({ en: stepsOf(en(english)), zh: stepsOf(zh(chinese)) });

describe('the wires', () => {
  it('keep to the gutter, and no two meet a box at the same place', () => {
    for (const choices of states) {
      const heads = draw(sceneOf(choices).wires).map(({ head, path }) => {
        for (const [, number] of path.matchAll(/(-?\d+(?:\.\d+)?)/g)) {
          expect(Number(number)).toBeGreaterThanOrEqual(0);
          expect(Number(number)).toBeLessThanOrEqual(100);
        }
        return `${head.x} ${head.y}`;
      });
      expect(new Set(heads).size).toBe(heads.length);
    }
  });
});

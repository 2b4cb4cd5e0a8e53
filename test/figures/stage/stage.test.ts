import { gzipSync } from 'node:zlib';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Stage from '#figures/stage/Stage.svelte';
import { locales } from '#i18n/locales.ts';
import { region, stages, type Scene, type Staged } from './worlds.ts';

const { everything, planned, start } = region;

const shown = (
  { plan, story }: Staged,
  scene: Scene,
  props: Partial<ComponentProps<typeof Stage>> = {},
) =>
  render(Stage, {
    props: { plan, story: story.id, locale: 'en', id: 'one', label: 'Start', ...scene, ...props },
  }).body;
const html = (scene: Scene | undefined, props: Partial<ComponentProps<typeof Stage>> = {}) =>
  shown(region, scene ?? start, props);
const seen = everything.filter(
  ({ name }, index) => planned.some((scene) => scene.name === name) || index % 29 === 0,
);

describe('the stage in the page', () => {
  test('both compositions are there before any script, each an image with a name', () => {
    const body = html(planned[8]);
    expect(body.match(/<svg/g)).toHaveLength(2);
    expect(body.match(/role="img" aria-label="Start"/g)).toHaveLength(2);
    expect(html(planned[8], { label: undefined, labelledby: 'title' })).toContain(
      'aria-labelledby="title"',
    );
  });

  test('two stages on one page share no id, and no style stands in the markup', () => {
    const ids = (body: string) => [...body.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    const [one, two] = [html(planned[3]), html(planned[3], { id: 'two' })];
    const all = [...ids(one), ...ids(two)];
    expect(new Set(all).size).toBe(all.length);
    for (const scene of seen) expect(html(scene)).not.toMatch(/\sstyle=/);
  });

  test('it weighs at most 4 kB compressed, in both languages', () => {
    for (const staged of stages) {
      for (const scene of staged === region ? seen : staged.planned) {
        for (const locale of locales) {
          const body = shown(staged, scene, { locale });
          expect(gzipSync(body).length, scene.name).toBeLessThan(4096);
        }
      }
    }
  });
});

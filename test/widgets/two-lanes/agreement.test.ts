import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import TwoLanes from '#widgets/two-lanes/TwoLanes.svelte';
import { en } from '#widgets/two-lanes/two-lanes.en.text.ts';
import { offerFor } from '#widgets/two-lanes/two-lanes.given.ts';
import { sceneOf } from '#widgets/two-lanes/two-lanes.scene.ts';
import { stepsOf } from '#widgets/two-lanes/two-lanes.steps.ts';
import { zh } from '#widgets/two-lanes/two-lanes.zh.text.ts';
import { choicesWith, states } from './offer.ts';

const languages = [
  ['en', en, offerFor('en')],
  ['zh', zh, offerFor('zh')],
] as const;

/** Plain text of a piece of markup, blanks made single. */
const plain = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const between = (html: string, from: string, to: string) => {
  const begin = html.indexOf(from);
  if (begin < 0) throw new Error(`no ${from}`);
  return html.slice(begin + from.length, html.indexOf(to, begin + from.length));
};

describe.each(languages)('picture, table and sentence agree in %s', (_, text, offer) => {
  it.each(states)('%s', (_name, changed) => {
    const choices = choicesWith(changed);
    const scene = sceneOf(offer, choices);
    const { body } = render(TwoLanes, { props: { text, offer, choices } });
    expect(body).not.toMatch(/ style=|undefined|NaN|\[object/);
    const html = body.replace(/<!--.*?-->/gs, '');
    const sentence = plain(between(html, 'figure-sentence', '</p>'));
    const table = plain(between(html, '<table', '</table>'));
    const side = plain(between(html, 'figure-side', '<figcaption'));

    for (const { activity, timing, worth } of scene.rows) {
      const bar = between(html, `for="two-lanes-${activity.id}"`, '</li>');
      expect(plain(bar)).toContain(text.days(activity.days));
      expect(plain(bar)).toContain(timing.critical ? text.critical : text.slack(timing.slack));
      expect(bar).toContain(
        `aria-valuetext="${text.span(activity.days, timing.start, timing.end)}"`,
      );
      expect(bar.includes('class="slack')).toBe(timing.slack > 0);
      const when = text.range(timing.start, timing.end);
      const cells = [text.number(activity.days), when, text.number(timing.slack)];
      expect(table).toContain([activity.name, ...cells, text.number(worth.atMost)].join(' '));
      const onPath = scene.now.criticalPath.includes(activity.id);
      if (onPath && choices.order === 'parallel') expect(sentence).toContain(activity.name);
    }
    for (const total of Object.values(scene.totals)) {
      expect(sentence).toContain(text.number(total));
      expect(plain(between(html, 'class="totals', '</ul>'))).toContain(text.days(total));
    }
    for (const part of [sentence, side]) expect(part).toContain(scene.picked.activity.name);
    for (const id of scene.picked.activity.after) {
      const before = scene.rows.find(({ activity }) => activity.id === id);
      expect(side).toContain(before?.activity.name);
    }
  });
});

const stepsInWords = (...of: Parameters<typeof stepsOf>) =>
  stepsOf(...of).map(({ words }) => words);

describe('all steps in words', () => {
  it.each(languages)(
    '%s: as many as the other language, none empty, no leftovers',
    (_, text, offer) => {
      const steps = stepsInWords(offer, text);
      expect(steps).toHaveLength(stepsInWords(offerFor('en'), en).length);
      expect(new Set(steps).size).toBe(steps.length);
      for (const step of steps) expect(step).not.toMatch(/undefined|NaN|\$\{|^\s*$/);
    },
  );
  it('Chinese has no typed blank between Han and Latin, and English has no Han', () => {
    for (const step of stepsInWords(offerFor('zh'), zh)) {
      expect(step).not.toMatch(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u);
    }
    expect(stepsInWords(offerFor('en'), en).join('')).not.toMatch(/\p{Script=Han}/u);
  });
});

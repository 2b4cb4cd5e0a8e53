import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import TwoLanes from '#widgets/two-lanes/TwoLanes.svelte';
import { en } from '#widgets/two-lanes/two-lanes.en.text.ts';
import { offerFor } from '#widgets/two-lanes/two-lanes.given.ts';
import { sceneOf } from '#widgets/two-lanes/two-lanes.scene.ts';
import { stepsOf } from '#widgets/two-lanes/two-lanes.steps.ts';
import { zh } from '#widgets/two-lanes/two-lanes.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';
import { choicesWith, states } from './offer.ts';

const languages = [
  ['en', en, offerFor('en')],
  ['zh', zh, offerFor('zh')],
] as const;

describe.each(languages)('picture, table and sentence agree in %s', (_, text, offer) => {
  it.each(states)('%s', (_name, changed) => {
    const choices = choicesWith(changed);
    const scene = sceneOf(offer, choices);
    const { body } = render(TwoLanes, { props: { text, offer, choices } });
    expectSound(body);
    const html = body.replace(/<!--.*?-->/gs, '');
    const sentence = sentenceIn(html);
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

stepsLaws({ en: stepsOf(offerFor('en'), en), zh: stepsOf(offerFor('zh'), zh) });

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '#model/local-zone/offers.ts';
import { customers } from '#model/local-zone/zone-graph.ts';
import { crossingOf, dataScene } from '#widgets/local-zone-bench/data/data.scene.ts';
import { data as dataEn } from '#widgets/local-zone-bench/data/data.en.text.ts';
import { data as dataZh } from '#widgets/local-zone-bench/data/data.zh.text.ts';
import { causeOf, linkScene } from '#widgets/local-zone-bench/link/link.scene.ts';
import { link as linkEn } from '#widgets/local-zone-bench/link/link.en.text.ts';
import { link as linkZh } from '#widgets/local-zone-bench/link/link.zh.text.ts';
import LocalZoneBench from '#widgets/local-zone-bench/LocalZoneBench.svelte';
import { below } from '#widgets/local-zone-bench/local-zone-bench.below.text.ts';
import { start, type Choices } from '#widgets/local-zone-bench/local-zone-bench.choices.ts';
import { en } from '#widgets/local-zone-bench/local-zone-bench.en.text.ts';
import { stepsOf } from '#widgets/local-zone-bench/local-zone-bench.steps.ts';
import { zh } from '#widgets/local-zone-bench/local-zone-bench.zh.text.ts';
import { nearScene } from '#widgets/local-zone-bench/near/near.scene.ts';
import { near as nearEn } from '#widgets/local-zone-bench/near/near.en.text.ts';
import { near as nearZh } from '#widgets/local-zone-bench/near/near.zh.text.ts';
import { fitsOf, namesOf } from '#widgets/local-zone-bench/offers/offers.scene.ts';
import { offers as offersEn } from '#widgets/local-zone-bench/offers/offers.en.text.ts';
import { offers as offersZh } from '#widgets/local-zone-bench/offers/offers.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';
import { given, parts, states } from './states.ts';

const words = {
  en: { frame: en, link: linkEn, near: nearEn, data: dataEn, offers: offersEn },
  zh: { frame: zh, link: linkZh, near: nearZh, data: dataZh, offers: offersZh },
};

/** All views as if they had been looked at before. */
const loaded = (locale: 'en' | 'zh') => {
  const all = Object.entries(parts[locale]).map(
    ([id, part]) => [id, { load: () => Promise.resolve(part), ready: part }] as const,
  );
  return Object.fromEntries(all) as never;
};

const count = (text: string, word: string) => text.split(word).length - 1;

interface Said {
  readonly picture: string;
  readonly side: string;
  readonly sentence: string;
}

describe.each(['en', 'zh'] as const)('picture, table and sentence agree in %s', (locale) => {
  it.each(states)('%s', (_name, changed) => {
    const choices = { ...start, ...changed };
    const props = {
      text: words[locale].frame,
      views: loaded(locale),
      given: given[locale],
      choices,
    };
    const { body } = render(LocalZoneBench, { props });
    expectSound(body);
    const said: Said = {
      picture: plain(between(body, 'class="figure-stage"', 'class="figure-side"')),
      side: plain(between(body, 'class="figure-side"', '<figcaption')),
      sentence: sentenceIn(body),
    };
    ({ link, near, data, offers })[choices.view](choices, said);
  });

  function link(now: Choices, { picture, side, sentence }: Said) {
    const text = words[locale].link;
    const scene = linkScene(given[locale], now);
    for (const id of customers) {
      const hit = scene.hit.includes(id);
      // Both compositions are in the markup.
      expect(count(picture, `${text.part[id]} ${hit ? text.hit : text.served}`)).toBe(2);
      expect(side).toContain(`${text.part[id]} ${text.fate[hit ? 'stops' : 'runs']}`);
      if (now.cut !== null) expect(sentence).toContain(text.part[id]);
      const cause = causeOf(scene, id);
      if (cause === null) continue;
      for (const told of [picture, side, sentence]) {
        expect(told).toContain(text.because(text.part[cause]));
      }
    }
    for (const id of scene.stale) {
      const name = text.part[id];
      expect(count(picture, `${name} ${text.fate.stale}`)).toBe(2);
      expect(side).toContain(`${name} ${text.fate.stale}`);
      expect(sentence).toContain(name);
    }
    expect(sentence.includes(text.sentence.stuck)).toBe(scene.stuck);
  }

  function near(now: Choices, { picture, side, sentence }: Said) {
    const text = words[locale].near;
    const scene = nearScene(now);
    for (const row of ['with', 'without'] as const) {
      const total = text.ms(scene.loading[row].total);
      for (const told of [picture, side, sentence]) expect(told).toContain(total);
      expect(picture).toContain(`${total} · ${scene.keeps[row] ? text.inTime : text.late}`);
    }
    expect(count(side, text.answeredBy.parent)).toBe(now.page.home);
  }

  function data(now: Choices, { picture, side, sentence }: Said) {
    const text = words[locale].data;
    const { shown, flows, leaks } = dataScene(given[locale], now);
    for (const flow of flows) {
      expect(picture).toContain(`${text.flow[flow.id]} · ${text.crossing[crossingOf(flow)]}`);
      expect(side).toContain(text.flow[flow.id]);
      if (flow.crossings > 0) expect(sentence).toContain(text.flow[flow.id]);
    }
    expect(sentence.includes(text.sentence.kept)).toBe(leaks.length === 0);
    for (const country of Object.values(shown.names)) {
      expect(picture).toContain(country);
      expect(sentence).toContain(country);
    }
  }

  function offers(now: Choices, { picture, side, sentence }: Said) {
    const text = words[locale].offers;
    expect(count(picture, '✓')).toBe(now.wishes.length);
    if (now.wishes.length === 0) return;
    for (const { kind, fit } of fitsOf(given[locale], now)) {
      expect(side).toContain(`${text.kind[kind]} ${text.verdict[verdictOf(fit)]}`);
      for (const name of namesOf(given[locale], fit.lacks)) expect(sentence).toContain(name);
    }
  }
});

stepsLaws({
  en: stepsOf(given.en, parts.en, en, below.en),
  zh: stepsOf(given.zh, parts.zh, zh, below.zh),
});

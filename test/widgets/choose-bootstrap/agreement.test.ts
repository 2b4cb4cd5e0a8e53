import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChooseBootstrap from '#widgets/choose-bootstrap/ChooseBootstrap.svelte';
import { en } from '#widgets/choose-bootstrap/choose-bootstrap.en.text.ts';
import { stepsOf } from '#widgets/choose-bootstrap/choose-bootstrap.steps.ts';
import { zh } from '#widgets/choose-bootstrap/choose-bootstrap.zh.text.ts';
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';
import { after, offer, start, states } from './offer.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

describe.each(languages)('picture, table and sentence agree in %s', (_, text) => {
  it.each(states)('%s', (_name, changed) => {
    const scene = after(changed);
    const props = { text, offer, choices: { ...start, ...changed } };
    const { body } = render(ChooseBootstrap, { props });
    const sentence = sentenceIn(body);
    expectSound(body);

    if (scene.vpc) {
      const picture = plain(between(body, 'figure-stage', 'figure-side'));
      const table = plain(between(body, 'figure-side', '<figcaption'));
      for (const { name } of scene.vpc.names) {
        for (const part of [picture, table, sentence]) expect(part).toContain(name);
      }
      const region = text.region(scene.vpc.within);
      const told = scene.choices.view === 'reality';
      for (const part of [picture, table, sentence]) expect(part.includes(region)).toBe(told);
      return;
    }
    for (const [index, verdict] of scene.verdicts.entries()) {
      const region = text.region(verdict.candidate.id);
      const row = rowOf(body, '<li class="candidate', `>${region}<`);
      const line = rowOf(body, '<tr>', `scope="row">${region}<`);
      if (verdict.accepted) {
        expect(verdict.rank).toBe(index + 1);
        const asked = scene.asked === verdict;
        expect(row).toContain(asked ? text.chosen : text.rank(verdict.rank));
        expect(line).toContain(text.score(verdict.score));
      } else {
        expect(row).toContain(text.refused);
        for (const reason of verdict.reasons) {
          expect(line).toContain(text.shortReason(reason));
          if (scene.asked === null) {
            expect(sentence).toContain(region);
            expect(sentence).toContain(text.criterion[reason.kind]);
          }
        }
      }
    }
    if (scene.asked) expect(sentence).toContain(text.region(scene.asked.candidate.id));
  });
});

/** The text of the one element that begins with `start` and holds `mark`. */
function rowOf(html: string, start: string, mark: string): string {
  const clean = html.replace(/<!--.*?-->/gs, '');
  const row = clean.split(start).find((piece, index) => index > 0 && piece.includes(mark));
  if (row === undefined) throw new Error(`no ${start} holds ${mark}`);
  return plain(`<i ${row.split(/<\/(?:li|tr)>/)[0] ?? ''}`);
}

describe('a refusal', () => {
  it('shows every reason at its place, with the number of servers that customers would lose', () => {
    const props = { text: en, offer, choices: { ...start, asked: 'f' } };
    const row = rowOf(
      render(ChooseBootstrap, { props }).body,
      '<li class="candidate',
      '>Region F<',
    );
    expect(row).toContain('would take 50 servers from the reserve of customers');
    expect(row).toContain('Only 1 fibre path leads to the new site where 2 are needed');
  });
});

stepsLaws({ en: stepsOf(offer, en), zh: stepsOf(offer, zh) });

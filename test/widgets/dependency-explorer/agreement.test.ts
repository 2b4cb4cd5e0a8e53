import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import DependencyExplorer from '#widgets/dependency-explorer/DependencyExplorer.svelte';
import type { Choices, View } from '#widgets/dependency-explorer/dependency-explorer.choices.ts';
import { wordOf } from '#widgets/dependency-explorer/dependency-explorer.signs.ts';
import { passes } from '#widgets/dependency-explorer/find/find.ts';
import { chineseFaults, englishFaults } from '../../support/bilingual.ts';
import { after, languages, loadAll, states, tell, type Language } from './explorer.ts';

beforeAll(loadAll);

const plain = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*role="img" aria-label="([^"]*)"[^>]*>[^<]*/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
const drawn = ({ words, parts, graph, landmarks }: Language, choices: Choices, view: View) => {
  const props = { words, parts, graph, landmarks, choices: { ...choices, view } };
  return render(DependencyExplorer, { props }).body.replace(/<!--.*?-->/gs, '');
};
/** Per component what an element with its id says, of all that match. */
function said(html: string, element: RegExp): Map<string, string> {
  return new Map([...html.matchAll(element)].map(([all, id = '']) => [id, plain(all)]));
}
const sentenceIn = (html: string) =>
  plain(/class="figure-sentence"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '');

describe.each(languages)('map, tree, table and sentence agree in $locale', (language) => {
  const { words, shown, locale } = language;
  const name = (id: string) => plain(shown.byId.get(id)?.label ?? id);

  it.each(states)('%s', (_, changed) => {
    const choices = after(changed);
    const told = tell(language, choices);
    const html = { map: '', tree: '', table: '' };
    for (const view of ['map', 'tree', 'table'] as const) {
      html[view] = drawn(language, choices, view);
      expect(html[view]).not.toMatch(/ style=|undefined|NaN|\[object/);
      expect(sentenceIn(html[view])).toContain(plain(told.sentence));
    }
    const map = said(html.map, /<button[^>]*data-id="(\w+)".*?<\/button>/gs);
    const table = said(html.table, /<tr[^>]*data-row="(\w+)".*?<\/tr>/gs);
    const tree = said(html.tree, /<div[^>]*role="treeitem"[^>]*data-id="(\w+)".*?<\/div>/gs);
    expect([...map.keys()].sort()).toEqual(shown.graph.components.toSorted());
    const passing = shown.service.components.filter(passes(choices.filter)).map(({ id }) => id);
    expect([...table.keys()].sort()).toEqual(passing.sort());
    expect(tree.size).toBeGreaterThan(0);

    for (const [id, mark] of told.marks) {
      const word = plain(wordOf(mark, words));
      expect(word).not.toBe('');
      for (const part of [map, table, tree]) if (part.has(id)) expect(part.get(id)).toContain(word);
    }
    for (const [id, text] of map) {
      expect(text).toContain(name(id));
      if (!told.marks.has(id)) expect(text, 'nothing to show').toBe(name(id));
    }
    const faults = locale === 'en' ? englishFaults : chineseFaults;
    expect(faults(told.sentence, 'sentence')).toEqual([]);
  });

  it('names all that stop, wait or are needed, or counts them by group', () => {
    for (const [state, changed] of states) {
      const told = tell(language, after(changed));
      for (const sign of ['need', 'fell', 'killed', 'now', 'refuses', 'stale'] as const) {
        const ids = [...told.marks].filter(([, mark]) => mark.sign === sign).map(([id]) => id);
        if (ids.length === 0 || ids.length > 10 || changed.stage === 'back') continue;
        for (const id of ids) expect(told.sentence, `${state}: ${sign}`).toContain(name(id));
      }
    }
  });
});

it('both languages tell the same marks and arrows', () => {
  const [en, zh] = languages;
  for (const [state, changed] of states) {
    const [a, b] = [tell(en, after(changed)), tell(zh, after(changed))];
    expect([...a.marks], state).toEqual([...b.marks]);
    expect(a.arrows.map(({ from, to }) => [from, to])).toEqual(
      b.arrows.map(({ from, to }) => [from, to]),
    );
  }
});

import { readFileSync } from 'node:fs';
import { parseCss, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/files.ts';

/** Whose a sheet is: a widget's own, or else its file, which several figures share. */
const ownerOf = (path: string): string => /^src\/widgets\/([^/]+)/.exec(path)?.[1] ?? path;

interface Rule {
  readonly owner: string;
  readonly selector: string;
  /** Classes, ids and names of figures that an element or one around it must have. */
  readonly names: readonly string[];
}

type Node = AST.CSS.Node | AST.CSS.StyleSheetFile;

/** The parts of a node that hold selectors; what a selector excludes is no part of it. */
function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'StyleSheetFile':
    case 'Block':
    case 'SelectorList':
    case 'ComplexSelector':
      return node.children;
    case 'RelativeSelector':
      return node.selectors;
    case 'PseudoClassSelector':
      return node.name === 'not' || !node.args ? [] : [node.args];
    case 'Rule':
    case 'Atrule':
      return node.block ? [node.block] : [];
    default:
      return [];
  }
}

function namesIn(node: Node): string[] {
  if (node.type === 'ClassSelector') return [`.${node.name}`];
  if (node.type === 'IdSelector') return [`#${node.name}`];
  if (node.type === 'AttributeSelector' && node.name === 'data-figure') return [`${node.value}`];
  return partsOf(node).flatMap(namesIn);
}

function rulesOf(path: string): Rule[] {
  const css = readFileSync(path, 'utf8');
  const owner = ownerOf(path);
  const walk = (node: Node): Rule[] => [
    ...(node.type === 'Rule'
      ? node.prelude.children.map((selector) => ({
          owner,
          selector: css.slice(selector.start, selector.end),
          names: namesIn(selector),
        }))
      : []),
    ...partsOf(node).flatMap(walk),
  ];
  return walk(parseCss(css));
}

const rules = filesBelow('src', /\.css$/).flatMap(rulesOf);
const ofWidgets = rules.filter(({ owner }) => !owner.includes('/'));

/** Who writes rules for a name. */
const owners = new Map<string, Set<string>>();
for (const { owner, names } of rules)
  for (const name of names) owners.set(name, (owners.get(name) ?? new Set()).add(owner));

test('in the book, where all sheets are loaded, no rule of a figure can reach another one', () => {
  expect(ofWidgets.length).toBeGreaterThan(500);
  const shared = ofWidgets
    .filter(({ names }) => names.length > 0 && names.every((name) => owners.get(name)?.size !== 1))
    .map(({ owner, selector }) => `${owner}: ${selector}`);
  expect(shared).toEqual([]);
});

test('each rule of a figure has a name to be held by', () => {
  expect(ofWidgets.filter(({ names }) => names.length === 0)).toEqual([]);
});

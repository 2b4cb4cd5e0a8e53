import { expect, test } from 'vitest';
import { figuresIn } from '../../src/build/figures-in.ts';

const chapter = `---
title: 'A'
---

import BuildTheatre from '#widgets/build-theatre/BuildTheatre.astro';
import Count from '#widgets/graph-count/GraphCount.astro';

Text with <Count of="needs" />, <Cite talk="1:00-2:00" /> and a note.

<BuildTheatre story="zone" />
`;

test('a chapter places its widgets in order, each with its import and its props', () => {
  expect(figuresIn(chapter)).toEqual([
    {
      id: 'count',
      importing: `import Count from '#widgets/graph-count/GraphCount.astro';`,
      element: '<Count of="needs" />',
    },
    {
      id: 'build-theatre',
      importing: `import BuildTheatre from '#widgets/build-theatre/BuildTheatre.astro';`,
      element: '<BuildTheatre story="zone" />',
    },
  ]);
});

test('a text without widgets places none', () => {
  expect(figuresIn('Text. <Bet />\n\n<Checks />')).toEqual([]);
});

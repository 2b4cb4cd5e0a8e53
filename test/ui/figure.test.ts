import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { figure as words } from '../../src/i18n/figure.en.text.ts';
import Figure from '../../src/ui/Figure.svelte';
import Segmented from '../../src/ui/Segmented.svelte';
import Stepper from '../../src/ui/Stepper.svelte';
import { walk } from '../../src/ui/figure-keys.ts';
import type { Framed } from '../../src/ui/useFigure.svelte.ts';

const html = (text: string) => createRawSnippet(() => ({ render: () => text }));

describe('the figure frame, as plain HTML', () => {
  const figure: Framed = {
    key: 'w',
    trouble: null,
    address: () => '',
    startAgain: () => {},
  };
  const text = { ...words, title: 'Name' };
  const stage = html('<p>drawing</p>');
  const { body } = render(Figure, {
    props: {
      figure,
      text,
      status: 'Step 1',
      sentence: 'All is quiet.',
      stage,
      controls: html('<button>Go</button>'),
    },
  });
  it('is named, and says its state in a live caption', () => {
    expect(body).toContain('aria-labelledby="w-title"');
    expect(body).toMatch(/<p class="figure-sentence" aria-live="polite"[^>]*>All is quiet\.<\/p>/);
    expect(body).toContain('drawing');
  });
  it('has no style attribute, for the content policy', () => {
    expect(body).not.toContain('style=');
  });
  it('says why a link could not be opened, and nothing while all is well', () => {
    const props = { figure: { ...figure, trouble: 'broken' as const }, text, sentence: '', stage };
    expect(render(Figure, { props }).body).toContain(words.trouble.broken);
    expect(body).not.toContain(words.trouble.broken);
  });
  it('leaves out the parts it was not given', () => {
    expect(body).not.toContain('figure-side');
    expect(body).not.toContain('figure-lanes');
    expect(body).not.toContain('figure-legend');
    expect(body).not.toContain('radiogroup');
  });
});

describe('the stepper, as plain HTML', () => {
  const labels = { back: 'Back', next: 'Next', scrub: 'Step', play: 'Play', pause: 'Pause' };
  const stepper = (step: number) =>
    render(Stepper, {
      props: { step, count: 3, valueText: `Step ${step}`, onseek: () => {}, labels },
    }).body;
  it('says the step in words on its scrubber', () => {
    expect(stepper(1)).toMatch(/type="range"[^>]*max="2"[^>]*aria-valuetext="Step 1"/);
  });
  it('disables a button at its end without taking it out of reach', () => {
    expect(stepper(0)).toMatch(/aria-disabled="true"[^>]*>.*Back/s);
    expect(stepper(2)).not.toMatch(/ disabled/);
  });
  it('has no play button without play', () => {
    expect(stepper(1)).not.toContain('Play');
  });
});

it('a switch tells which of its options is on', () => {
  const options = [
    { id: 'belief', text: 'Belief' },
    { id: 'reality', text: 'Reality' },
  ] as const;
  const props = { label: 'View', options, value: 'reality', onchoose: () => {} } as const;
  const { body } = render(Segmented, { props });
  expect(body.match(/aria-checked="(true|false)"/g)).toEqual([
    'aria-checked="false"',
    'aria-checked="true"',
  ]);
});

describe('the walk over the controls', () => {
  it('goes round with the arrows and to the ends with Home and End', () => {
    expect(walk('ArrowDown', 0, 3)).toBe(1);
    expect(walk('ArrowRight', 2, 3)).toBe(0);
    expect(walk('ArrowUp', 0, 3)).toBe(2);
    expect(walk('Home', 2, 3)).toBe(0);
    expect(walk('End', 0, 3)).toBe(2);
  });
  it('enters from the figure itself at either end', () => {
    expect(walk('ArrowDown', -1, 3)).toBe(0);
    expect(walk('ArrowUp', -1, 3)).toBe(2);
  });
  it('ignores other keys and figures without controls', () => {
    expect(walk('x', 0, 3)).toBeNull();
    expect(walk('ArrowDown', -1, 0)).toBeNull();
  });
});

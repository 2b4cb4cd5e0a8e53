import { describe, expect, test } from 'vitest';
import { devices } from '#model/stories/knot-parts.ts';
import { LINK_LIMIT } from '#ui/link-state.ts';
import { decodeLink, linkText, LONGEST } from '#widgets/cut-the-knot/cut-the-knot.link.ts';
import { sceneOf, start } from '#widgets/cut-the-knot/cut-the-knot.scene.ts';
import { linkLaws } from '../../support/link-laws.ts';
import { everyChoice, knot } from './knot.ts';

describe('the link', () => {
  test('is absent at the start', () => expect(linkText(start)).toBeNull());

  test('brings every state back as it was', () => {
    for (const choices of everyChoice()) {
      for (const set of [null, 0, 63]) {
        const text = linkText({ ...choices, set });
        if (text === null) continue;
        expect(text.length).toBeLessThan(40);
        expect(text).toMatch(/^[\w.*-]+$/);
        expect(decodeLink(text), text).toEqual({ ok: true, value: { ...choices, set } });
      }
    }
  });

  test('stays short with the longest log', () => {
    const moves = Array.from({ length: LONGEST }, (_, i) => devices[i % 6] ?? 'vpc');
    const text = linkText({ ...start, moves, wave: 8, view: 'belief', picked: 'proxy', set: 63 });
    expect(text?.length).toBeLessThan(LINK_LIMIT);
    expect(decodeLink(text ?? '').ok).toBe(true);
  });

  test('with more waves than there are shows the last', () => {
    const found = decodeLink('1.m0.w9');
    expect(found.ok && sceneOf(knot, found.value).over).toBe(true);
  });
});

linkLaws({
  decode: decodeLink,
  published: ['1.m0', '1.m01234.w2.p0', '1.m012345.w8.b', '1.m012345.w8.s57', '1.m05.h'],
  broken: ['1.x', '1.m6', '1.m.p16', '1.m.s64', '1.m0.b.w1', `1.m${'0'.repeat(61)}`],
  like: ['1.m012345.w8.b.p4.h.s63', '1.m01.w2'],
  stands: (state) => {
    expect(sceneOf(knot, state).all).toBeGreaterThan(9);
  },
});

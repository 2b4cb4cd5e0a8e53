import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/header-rules.ts';

const rules = parseHeaderRules(`
# everything
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_astro/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable

/:locale/about/
  X-Note: a
  x-note: b
`);

test('a splat rule reaches every path', () => {
  expect(Object.fromEntries(headersFor(rules, '/en/'))).toEqual({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
});

test('a later rule takes a header away and sets it anew', () => {
  expect(headersFor(rules, '/_astro/x.js').get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
});

test('a placeholder stands for one segment, and a name set twice is joined', () => {
  expect(headersFor(rules, '/zh/about/').get('x-note')).toBe('a, b');
  expect(headersFor(rules, '/zh/more/about/').has('x-note')).toBe(false);
});

test('points in a path are points', () => {
  expect(headersFor(parseHeaderRules('/a.js\n  X-A: 1'), '/abjs').size).toBe(0);
});

test('a slip in the file is named with its line', () => {
  expect(() => parseHeaderRules('  X-A: 1')).toThrow('line 1: "X-A: 1" stands before any path');
  expect(() => parseHeaderRules('/*\n  X-A 1')).toThrow('line 2: "X-A 1" is no "Name: value" line');
});

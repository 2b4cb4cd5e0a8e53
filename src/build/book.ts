import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../i18n/locales.ts';
import { bookChapter, figureIds } from './book-chapter.ts';

const place = /<template data-chapter="([\w-]+)"><\/template>/g;

/**
 * Puts the built chapters into the page of the whole book, where `<template data-chapter="slug">` stands. They are taken as they were built,
 * so the book says what the chapters say, and its page renders no figure a second time.
 */
export function book(): AstroIntegration {
  return {
    name: 'book',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const locale of locales) {
          const file = join(folder, locale, 'book/index.html');
          const built = readFileSync(file, 'utf8');
          const slugs = [...built.matchAll(place)].map(([, slug = '']) => slug);
          const chapters = new Map(
            slugs.map((slug) => [
              slug,
              readFileSync(join(folder, locale, 'chapters', slug, 'index.html'), 'utf8'),
            ]),
          );
          const all = [...chapters.values()];
          const figures = new Set(all.flatMap(figureIds));
          const styles = all.flatMap((html) => html.match(/<link rel="stylesheet"[^>]*>/g) ?? []);
          const text = built.replace(place, (_, slug: string) => {
            const chapter = bookChapter(chapters.get(slug) ?? '', slug, figures);
            return `<section class="book-chapter">${chapter}</section>`;
          });
          const known = [...new Set(styles)].filter((link) => !text.includes(link));
          writeFileSync(file, text.replace('</head>', `${known.join('')}</head>`));
        }
      },
    },
  };
}

import { expect, test } from 'vitest';
import { bookAnchor, bookChapter, figureIds } from '../../src/build/book-chapter.ts';

const page = (inside: string) => `<body><header>x</header><main id="main">${inside}</main></body>`;
const told = (inside: string) =>
  bookChapter(page(inside), '08-bootstrap-environment', new Set(['theatre']));

test('ids and what points to them get the prefix of the chapter', () => {
  expect(bookAnchor('08-bootstrap-environment')).toBe('c08');
  expect(
    told('<p id="a" aria-labelledby="a b"><a href="#b">x</a><svg><path fill="url(#c)"/></svg></p>'),
  ).toBe(
    '<p id="c08-a" aria-labelledby="c08-a c08-b"><a href="#c08-b">x</a><svg><path fill="url(#c08-c)"/></svg></p>',
  );
});

test('figures keep their ids, for their styles may name them', () => {
  const figure = '<figure class="figure" id="theatre"><p id="theatre-title"></p></figure>';
  expect(figureIds(figure)).toEqual(['theatre']);
  expect(told(`${figure}<a href="/en/chapters/09-x/#theatre">x</a>`)).toBe(
    '<figure class="figure" id="theatre"><p id="c08-theatre-title"></p></figure><a href="#theatre">x</a>',
  );
});

test('links to chapters and sources stay within the book', () => {
  expect(
    told(
      '<a href="/zh/chapters/07-bootstrap-region/">a</a><a href="/zh/chapters/09-x/?x=1#y">b</a><a href="/zh/sources/#FIB">c</a><a href="/zh/about/#talk">d</a>',
    ),
  ).toBe(
    '<a href="#c07">a</a><a href="#c09-y">b</a><a href="#FIB">c</a><a href="/zh/about/#talk">d</a>',
  );
});

test('the title begins the chapter, all headings go one level down', () => {
  expect(told('<p class="kicker">8</p> <h1>Title</h1><h2 id="x">Part</h2>')).toBe(
    '<h2 class="book-title" id="c08">Title</h2><p class="kicker">8</p><h3 id="c08-x">Part</h3>',
  );
});

test('nothing is alive: no script, no island that would wake, no control that can be used', () => {
  expect(
    told(
      '<script>x</script><astro-island uid="1" component-url="/x.js" ssr><figure><div class="figure-body has-side"><button>Go</button></div></figure></astro-island>',
    ),
  ).toBe(
    '<astro-island><figure><div class="figure-body has-side" inert><button disabled>Go</button></div></figure></astro-island>',
  );
});

test('answers and sources are left to the end of the book', () => {
  expect(
    told(
      '<section class="question checks" aria-labelledby="q"><p>Q</p><details>A</details></section><section class="cited">S</section><section class="question again"><details>R</details></section>',
    ),
  ).toBe(
    '<section class="question checks"><p>Q</p></section><section class="question again"><details>R</details></section>',
  );
});

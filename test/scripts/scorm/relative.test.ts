import { expect, test } from 'vitest';
import { manifestOf } from '../../../scripts/scorm/manifest.ts';
import { linkInPackage } from '../../../scripts/scorm/links.ts';
import { relativeAddress, relativePage, relativeScript } from '../../../scripts/scorm/relative.ts';

test.each([
  ['/en/glossary/#ec2', 'en/index.html', './glossary/index.html#ec2'],
  ['/en/', 'en/chapters/01-a/index.html', '../../index.html'],
  ['/_astro/a.js', 'zh/index.html', '../_astro/a.js'],
  ['/en/chapters/01-a/?x=1.a#x', 'en/chapters/01-a/index.html', './index.html?x=1.a#x'],
  ['/favicon.svg', 'index.html', './favicon.svg'],
])('%s seen from %s is %s', (address, from, seen) => {
  expect(relativeAddress(address, from)).toBe(seen);
  const base = new URL(from, 'https://lms.example/course/7/');
  const file = new URL(address, 'https://lms.example/').pathname.replace(/\/$/, '/index.html');
  expect(new URL(seen, base).pathname).toBe(`/course/7${file}`);
});

test('only addresses at the root of the host become relative', () => {
  const html = `<a href="/en/">x</a> <a href="#y">y</a> <a href="https://a.example/b/">z</a> <p title="/en/">/en/</p>`;
  expect(relativePage(html, 'zh/index.html', () => true)).toBe(
    `<a href="../en/index.html">x</a> <a href="#y">y</a> <a href="https://a.example/b/">z</a> <p title="/en/">/en/</p>`,
  );
});

test('a link to what the package does not have is words, and says so', () => {
  const html = `<a class="a" href="/zh/session/#b" hreflang="zh"><b>带一场</b></a><a href="/zh/">x</a>`;
  expect(relativePage(html, 'zh/index.html', (file) => file === 'zh/index.html')).toBe(
    `<span class="a" hreflang="zh"><b>带一场</b> <small>(本包中没有)</small></span><a href="./index.html">x</a>`,
  );
});

test('links that scripts make stay within the package and name their file', () => {
  const root = 'https://lms.example/course/7/';
  const seen = (written: string) => linkInPackage(written, `${root}en/index.html`, root);
  expect(seen('/en/glossary/#ec2')).toBe(`${root}en/glossary/index.html#ec2`);
  expect(seen('/course/7/zh/chapters/01-a/?x=1')).toBe(`${root}zh/chapters/01-a/index.html?x=1`);
  expect(seen('./chapters/')).toBe(`${root}en/chapters/index.html`);
  expect(seen('https://a.example/b/')).toBe('https://a.example/b/');
  expect(seen('//a.example/b/')).toBe('https://a.example/b/');
});

test('the loader of later scripts asks beside the script', () => {
  for (const loader of [
    'function(e){return"/"+e}',
    'function(e){return`/${e}`}',
    'e=>{return `/`+e}',
  ]) {
    expect(relativeScript(loader)).toContain('return new URL("../"+e,import.meta.url).href');
  }
  expect(relativeScript('return"/"')).toBe('return"/"');
  expect(relativeScript('n=`/_astro/search.worker-Y_9.js`')).toBe(
    'n=new URL("./search.worker-Y_9.js",import.meta.url).href',
  );
  expect(relativeScript('{lang:r,base:`/`}')).toContain(
    'base:new URL("../",import.meta.url).pathname',
  );
});

test('the manifest names every file, and signs of XML in a name are not its own', () => {
  const text = manifestOf('A & B', 'scorm/index.html', ['a&b.html', 'scorm/index.html']);
  expect(text).toContain('<title>A &#38; B</title>');
  expect(text).toContain('<file href="a&#38;b.html"/>');
  expect(text).toContain('adlcp:scormtype="sco" href="scorm/index.html"');
});

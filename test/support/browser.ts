import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** Flags that keep a browser quiet and let it run in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** One headless browser that several test files can connect to through its `wsEndpoint()`. */
export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await browserPath(), args: browserFlags });
}

/**
 * Path of a Chromium: `CHROME_PATH`, else one installed on this machine, else the one that npm brought with the other
 * packages (Linux x64). `BROWSER_FROM=npm` takes the last one at once. Throws with what to do when there is none.
 */
export async function browserPath(): Promise<string> {
  if (process.env['BROWSER_FROM'] !== 'npm') {
    const found = process.env['CHROME_PATH'] ?? installed();
    if (found) return found;
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackFromNpm();
  throw new Error('No Chromium found. Install Chromium or Chrome and name it in CHROME_PATH.');
}

function installed(): string | undefined {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile());
}

/**
 * Unpacks the npm package into a folder of our own, once per version. It reads its two variables at import, so both are set before:
 * TMPDIR, where it would else reuse whatever it finds, and AWS_EXECUTION_ENV, without which it does not unpack the libraries it
 * needs. The mark is written last: a folder without it was left half done, and is made anew.
 */
async function unpackFromNpm(): Promise<string> {
  const modules = resolve(import.meta.dirname, '../../node_modules');
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  const mark = join(folder, 'complete');
  if (!existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: npmChromium } = await import('@sparticuz/chromium');
  const path = await npmChromium.executablePath();
  delete process.env['AWS_EXECUTION_ENV'];
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  writeFileSync(mark, '');
  useFonts(folder);
  return path;
}

/** The package's own list of fonts names folders under /tmp only; without a font, text has no size. */
function useFonts(folder: string): void {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const list = folders.map((path) => `<dir>${path}</dir>`).join('');
  const file = join(folder, 'fonts.conf');
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${list}${cache}</fontconfig>`);
  process.env['FONTCONFIG_FILE'] = file;
}

import { existsSync, mkdirSync, statSync } from 'node:fs';
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
 * Unpacks the npm package into a folder of our own. It reads its two variables at import, so both are set before: TMPDIR, where it
 * would else reuse whatever it finds, and AWS_EXECUTION_ENV, without which it does not unpack the libraries it needs.
 */
async function unpackFromNpm(): Promise<string> {
  const folder = resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: npmChromium } = await import('@sparticuz/chromium');
  const path = await npmChromium.executablePath();
  delete process.env['AWS_EXECUTION_ENV'];
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return path;
}

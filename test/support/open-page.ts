import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

const asked = { en: 'en-GB', zh: 'zh-CN', fr: 'fr-FR' } as const;

export interface PageOptions {
  /** Language that the browser asks for; `fr` is one that the site does not have. */
  readonly locale?: keyof typeof asked;
  readonly theme?: 'light' | 'dark';
  /** In CSS pixels; the height is 800. */
  readonly width?: number;
  readonly javaScript?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Done before the page opens, for example a script that runs ahead of the page's own. */
  readonly before?: (page: Page) => Promise<void>;
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  /** Opens another page in the same window (its storage and cache stay) and begins new logs. */
  readonly go: (path: string) => Promise<void>;
  /** Addresses of all requests so far, those to other hosts included. */
  readonly requests: readonly string[];
  /** Errors on the console, uncaught errors and failed requests so far. */
  readonly errors: readonly string[];
  /** Violations of the content policy so far, as `directive: blocked thing`. */
  readonly violations: readonly string[];
}

let connection: Promise<Browser> | undefined;

/** The one browser of the run. */
export const sharedBrowser = (): Promise<Browser> =>
  (connection ??= chromium.connect(inject('browserEndpoint')));

/**
 * Opens a page of the built site in a fresh context (empty storage and cache). `path` starts with a slash; `about:blank` opens
 * a window for `go`.
 * Use with `await using`, or end it with `page.context().close()`.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenPage> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    baseURL: inject('siteUrl'),
    locale: asked[options.locale ?? 'en'],
    colorScheme: options.theme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1280, height: 800 },
  });
  const page = await context.newPage();
  const log = { requests: [] as string[], errors: [] as string[], violations: [] as string[] };
  listen(page, log);
  await reportViolations(page, log.violations);
  await options.before?.(page);
  const go = async (to: string): Promise<void> => {
    for (const lines of Object.values(log)) lines.length = 0;
    await page.goto(to, { waitUntil: 'load' });
    if (options.javaScript ?? true) await quiet(page);
  };
  await go(path);
  return { page, go, ...log, [Symbol.asyncDispose]: () => context.close() };
}

function listen(
  page: Page,
  log: { requests: string[]; errors: string[]; violations: string[] },
): void {
  page.on('request', (request) => log.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    log.errors.push(`${request.url()} failed: ${request.failure()?.errorText ?? 'unknown'}`);
  });
  page.on('pageerror', (error) => log.errors.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (/content security policy/i.test(text)) log.violations.push(text);
    else if (message.type() === 'error') log.errors.push(text);
  });
}

/** The browser tells a page of every violation, also of those that it does not print. */
async function reportViolations(page: Page, violations: string[]): Promise<void> {
  await page.exposeBinding('reportViolation', (_source, text: string) => violations.push(text));
  await page.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as {
      reportViolation: (text: string) => void;
    };
    document.addEventListener('securitypolicyviolation', (event) => {
      reportViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** Waits until no request has been made or answered for a sixth of a second: figures that are near have loaded. */
export async function quiet(page: Page): Promise<void> {
  let last = performance.now();
  const touch = (): void => {
    last = performance.now();
  };
  page.on('request', touch);
  page.on('requestfinished', touch);
  while (performance.now() - last < 160) await page.waitForTimeout(40);
  page.off('request', touch);
  page.off('requestfinished', touch);
}

/** Brings every part of the page into view once, from top to bottom, as a reader does. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await painted();
    }
  });
  await quiet(page);
}

import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the site into `dist/`; ends the program when that fails. */
export function build(): void {
  const astro = join(import.meta.dirname, 'astro.ts');
  const { status } = spawnSync(process.execPath, [astro, 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Ends the program on Ctrl-C, on a signal, and when npm is ended, after `close`. */
export function endWith(close: () => Promise<void>): void {
  const end = (): void => void close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  endWithNpm(end);
}

/** A signal to npm alone ends npm and its shell, and never reaches us: so look whether they are still there. */
function endWithNpm(end: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 300).unref();
}

/** Opens the reader's browser where there is a desktop; says nothing where there is none. */
export function openBrowser(url: string): void {
  const { env, platform } = process;
  const headless = platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
  if (headless || env['CI'] || !process.stdout.isTTY) return;
  const [program, ...args] = openerFor(platform, url);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function openerFor(platform: NodeJS.Platform, url: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  return platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
}

import { spawn } from 'node:child_process';
import { serve } from './serve.ts';

const PORT = 4321;

const site = await serve({ dir: 'dist', port: PORT });
console.log(`\n  The site is at ${site.url}/\n  Ctrl-C ends it.\n`);
openBrowser(`${site.url}/`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}

/** Opens the reader's browser where there is a desktop; says nothing where there is none. */
function openBrowser(url: string): void {
  const headless =
    process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (headless || process.env['CI'] || !process.stdout.isTTY) return;
  const command: readonly [string, ...string[]] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

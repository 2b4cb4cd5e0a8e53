import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dist } from '../support/dist.ts';
import { openPage } from '../support/open-page.ts';
import { qrInTerminal, qrOn } from '../support/read-qr.ts';
import { roomOf, soon } from '../support/room.ts';

/** `npm run session` as a facilitator starts it, with the address of this machine that its browsers reach. */
let program: ChildProcess;
let printed = '';
beforeAll(async () => {
  const args = ['--lan', '--address', '127.0.0.1', '--port', '0', '--dir', dist];
  program = spawn(process.execPath, ['scripts/session.ts', ...args]);
  for (const stream of [program.stdout, program.stderr]) {
    stream?.on('data', (piece: Buffer) => (printed += piece.toString()));
  }
  await vi.waitFor(() => expect(printed).toContain('Ctrl-C ends it.'), { timeout: 15_000 });
});
afterAll(() => program.kill());

const addressOf = (who: string) => new RegExp(`${who} +(\\S+)`).exec(printed)?.[1] ?? '';

test('the code in the terminal leads to the door, and the one on the wall into the room, whose key it brings', async () => {
  const told = qrInTerminal(printed.split('\n').filter((line) => /[█▀▄]/.test(line)));
  expect(told).toBe(addressOf('Followers'));

  const opened = await openPage(`${addressOf('Facilitator')}?track=quarter`);
  await opened.page.locator('.console[data-ready] .choose .primary').click();
  const room = await roomOf(opened, () =>
    opened.page.locator('.console-wall button').first().click(),
  );
  const code = room.wall.locator('.join svg');
  await code.waitFor();
  const link = new URL(await qrOn(code));
  expect(link.origin + link.pathname).toBe(told);
  const key = new URLSearchParams(link.hash.slice(1)).get('key');
  expect(key).toBe(new URLSearchParams(new URL(room.wall.url()).hash.slice(1)).get('key'));

  await using phone = await openPage(link.href, { locale: 'zh', width: 390 });
  await phone.page.locator('[data-part="welcome"]').waitFor();
  expect(new URL(phone.page.url()).pathname).toBe('/zh/follow/');
  await opened.page.getByRole('button', { name: 'Start' }).click();
  const ask = await room.wall.locator('.wall-question h2').innerText();
  await phone.page.locator('[data-part="options"] label').first().click();
  await soon(() => opened.page.locator('.vote').innerText()).toContain('1 of 1 phone has answered');

  // The same room with somebody else's key: what the room says is not believed.
  const forged = link.href.replace(key!, 'A'.repeat(43));
  await using stranger = await openPage(forged, { width: 390 });
  await soon(() => stranger.page.locator('[data-part="line"]').textContent()).toBe('Live');
  await stranger.page.locator('[data-part="waiting"]').waitFor();

  await using door = await openPage(told, { width: 390 });
  await door.page.getByRole('button', { name: /^[A-Z0-9]{3} [A-Z0-9]{3}$/ }).click();
  await soon(() => door.page.locator('[data-part="question"] h2').textContent()).toBe(ask);
  expect([...room.violations, ...phone.violations, ...door.violations]).toEqual([]);
  await opened.page.context().close();
});

import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { build, endWith, openBrowser } from './running.ts';
import { serve } from './serve.ts';
import { lanAddresses } from './session/addresses.ts';
import { joinPath } from '../src/session/transport/relay-info.ts';
import { startRelay } from './session/relay.ts';

/**
 * The site and a relay for one room on this machine: `npm run session -- --lan`.
 * - `--lan`: others in the network may come in; asked for when it is not said, and no without a terminal
 * - `--address 192.168.1.5`: the address to print, where this machine has several
 * - `--build`: build anew although there is a build
 */
const { values: said } = parseArgs({
  options: {
    lan: { type: 'boolean', default: false },
    address: { type: 'string', multiple: true },
    port: { type: 'string', default: '4321' },
    dir: { type: 'string', default: 'dist' },
    build: { type: 'boolean', default: false },
  },
});

if (said.build || !existsSync(`${said.dir}/index.html`)) build();
const lan = said.lan || (await askForLan());
const addresses = lan ? [...new Set([...(said.address ?? []), ...lanAddresses()])] : [];

const relay = await startRelay({ addresses: () => addresses.map(addressed) });
const site = await serve({
  dir: said.dir,
  port: Number(said.port),
  host: lan ? '0.0.0.0' : '127.0.0.1',
  beside: relay,
});
console.log(welcome());
openBrowser(`${site.url}/en/session/console/`);
endWith(async () => {
  await relay.close();
  await site.close();
});

function addressed(address: string): string {
  return `http://${address}:${site.port}`;
}

/** Nobody is let in by accident: without a terminal to ask at, the answer is no. */
async function askForLan(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = '  May others in this network open the site and join the session? [y/N] ';
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function welcome(): string {
  const [address] = addresses;
  const follow = `${address === undefined ? site.url : addressed(address)}${joinPath}`;
  const others = addresses.slice(1).map((each) => `            or ${addressed(each)}${joinPath}`);
  const who =
    address === undefined
      ? 'Only this machine can open it. With `npm run session -- --lan`, others in the network can join.'
      : 'Others in this network can read the site, follow and vote. Only this machine can open a room.';
  return [
    '',
    `  Facilitator  ${site.url}/en/session/console/`,
    `  Followers    ${follow}`,
    ...others,
    '',
    renderUnicodeCompact(follow, { border: 2 }),
    '',
    `  ${who}`,
    '  Ctrl-C ends it.',
    '',
  ].join('\n');
}

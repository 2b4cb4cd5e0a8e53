import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { mqttTransport } from '#session/transport/mqtt.ts';
import type { Net } from './nets.ts';

const recipes = join(import.meta.dirname, '../../scripts/session/brokers');
const password = 'for-tests-only';

/** Where a program is, or undefined: then its tests are skipped by name. */
export function programOf(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export async function natsNet(): Promise<Net> {
  const folder = workFolder();
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  rewrite(folder, 'nats.conf', (text) =>
    text
      .replace('4222', String(ports[0]))
      .replace('1883', String(ports[1]))
      .replace('9222', String(ports[2])),
  );
  const start = () => run('nats-server', ['-c', 'nats.conf'], folder, ports[2]);
  return netOf(`ws://127.0.0.1:${ports[2]}/mqtt`, folder, start);
}

async function netOf(
  url: string,
  folder: string,
  start: () => Promise<ChildProcess>,
): Promise<Net> {
  const broker = await start();
  const login = () => ({ username: 'facilitator', password });
  return {
    facilitator: () => mqttTransport({ url, login }),
    follower: () => mqttTransport({ url }),
    async close() {
      const ended = new Promise((done) => broker.once('exit', done));
      broker.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  cpSync(recipes, folder, { recursive: true });
  return folder;
}

function rewrite(folder: string, name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

async function run(
  name: string,
  args: readonly string[],
  cwd: string,
  port: number,
): Promise<ChildProcess> {
  const env = { ...process.env, ROOM_PASSWORD: password };
  const broker = spawn(programOf(name) ?? name, args, { cwd, env, stdio: 'ignore' });
  for (let tries = 0; tries < 400; tries++) {
    const there = await listens(port);
    if (there) return broker;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`${name} did not begin to listen.`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

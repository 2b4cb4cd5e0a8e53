import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

/** A program that listens on a port. */
export interface Program {
  /** Ends it without a word and starts it again with nothing in its memory. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where a program is, or undefined: then its tests are skipped by name. */
export function programOf(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Starts a program and waits until it listens.
 * @param empty takes what it keeps on disk away, between two runs
 * @throws Error with what the program printed when it does not come to listen
 */
export async function startProgram(
  name: string,
  args: readonly string[],
  how: { cwd: string; port: number; env?: Record<string, string>; empty?: () => void },
): Promise<Program> {
  let running = await start();

  async function start(): Promise<ChildProcess> {
    const env = { ...process.env, ...how.env };
    const child = spawn(programOf(name) ?? name, args, { cwd: how.cwd, env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => (printed = (printed + piece.toString()).slice(-2_000)));
    }
    for (let tries = 0; tries < 400 && child.exitCode === null; tries++) {
      if (await listens(how.port)) return child;
      await new Promise((done) => setTimeout(done, 25));
    }
    child.kill('SIGKILL');
    throw new Error(`${name} did not come to listen:\n${printed}`);
  }

  const stop = (signal: 'SIGTERM' | 'SIGKILL') =>
    new Promise<void>((done) => {
      running.once('exit', () => done());
      running.kill(signal);
    });

  return {
    stop: () => stop('SIGTERM'),
    async restart() {
      await stop('SIGKILL');
      how.empty?.();
      running = await start();
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Ports that nobody listens on, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) => {
          server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

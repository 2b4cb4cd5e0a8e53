import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** `npm run session` as a facilitator starts it, in a process of its own. */
export interface RelayProcess {
  readonly origin: string;
  /** Memory that the process holds, in MB. */
  readonly memory: () => number;
  /** Ends it without a word, as a laptop that falls asleep, and starts it again with nothing in its memory. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Below the ports that a system gives to clients: among hundreds who try to come back, one may be given the very port that it calls,
 * and then the relay cannot have it back.
 */
const firstPort = '4400';

const command = join(import.meta.dirname, '../../scripts/session.ts');

export async function startRelayProcess(): Promise<RelayProcess> {
  const [first, origin] = await start(firstPort);
  let child = first;
  return {
    origin,
    memory: () => {
      const size = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], {
        encoding: 'utf8',
      });
      return Number(size) / 1024;
    },
    async restart() {
      await end(child);
      const [again, address] = await start(new URL(origin).port);
      child = again;
      if (address !== origin) throw new Error(`The relay came back at ${address}, not ${origin}.`);
    },
    stop: () => end(child),
  };
}

/** Waits for the address that the command prints. */
function start(port: string): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [command, '--port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`npm run session ended with ${code}`)));
    let printed = '';
    child.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (origin) done([child, origin]);
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}

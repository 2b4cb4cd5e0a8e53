import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mqttTransport } from '#session/transport/mqtt.ts';
import { freePorts, programOf, startProgram, type Program } from './programs.ts';
import { wrongLogin, type Net } from './nets.ts';

const recipes = join(import.meta.dirname, '../../scripts/session/brokers');
const password = 'for-tests-only';
const here = '127.0.0.1';

export async function mosquittoNet(): Promise<Net> {
  const { port, program, folder } = await startMosquitto();
  return netOf([`ws://${here}:${port}/`], [program], folder);
}

async function startMosquitto(): Promise<{ port: number; program: Program; folder: string }> {
  const folder = workFolder();
  const [plain = 0, port = 0] = await freePorts(2);
  rewrite(folder, 'mosquitto.conf', { '1883': plain, '9001': port });
  // As a service it gives up the rights of root, and reads its files as another user.
  chmodSync(folder, 0o755);
  const passwords = join(folder, 'mosquitto.passwords');
  const toPassword = programOf('mosquitto_passwd') ?? 'mosquitto_passwd';
  execFileSync(toPassword, ['-b', '-c', passwords, 'facilitator', password]);
  chmodSync(passwords, 0o644);
  const args = ['-c', 'mosquitto.conf'];
  return { port, folder, program: await startProgram('mosquitto', args, { cwd: folder, port }) };
}

/** A web server in front of Mosquitto, as it would serve the site. */
export async function nginxNet(): Promise<Net> {
  const broker = await startMosquitto();
  const folder = workFolder();
  const [port] = await freePorts(1);
  rewrite(folder, 'nginx.conf', { '8080': port, '9001': broker.port });
  const whole = `daemon off; pid nginx.pid; error_log stderr;
    events {} http { access_log off; include nginx.conf; }`;
  writeFileSync(join(folder, 'whole.conf'), whole);
  const args = ['-p', folder, '-c', join(folder, 'whole.conf')];
  const front = await startProgram('nginx', args, { cwd: folder, port: port! });
  const net = netOf([`ws://${here}:${port}/session/mqtt`], [front, broker.program], folder);
  return { ...net, restart: broker.program.restart };
}

export async function natsNet(): Promise<Net> {
  const folder = workFolder();
  const [clients, mqtt, webSocket] = await freePorts(3);
  rewrite(folder, 'nats.conf', { '4222': clients, '1883': mqtt, '9222': webSocket });
  const program = await startProgram('nats-server', ['-c', 'nats.conf'], {
    cwd: folder,
    port: webSocket!,
    env: { ROOM_PASSWORD: password },
    empty: () => rmSync(join(folder, 'nats-store'), { recursive: true, force: true }),
  });
  return netOf([`ws://${here}:${webSocket}/mqtt`], [program], folder);
}

/** Three servers on one machine: the facilitator is on the first, followers are on all three in turn. */
export async function natsClusterNet(): Promise<Net> {
  const names = ['room-a', 'room-b', 'room-c'];
  const folders = names.map(workFolder);
  const routes = await freePorts(names.length);
  const servers = await Promise.all(
    folders.map(async (folder, place) => {
      const [clients, mqtt, webSocket] = await freePorts(3);
      rewrite(folder, 'nats-cluster.conf', {
        [`0.0.0.0:6222`]: `${here}:${routes[place]}`,
        ...Object.fromEntries(names.map((name, at) => [`${name}:6222`, `${here}:${routes[at]}`])),
        '4222': clients,
        '1883': mqtt,
        '9222': webSocket,
      });
      const program = startProgram('nats-server', ['-c', 'nats-cluster.conf'], {
        cwd: folder,
        port: webSocket!,
        env: { ROOM_PASSWORD: password, ROOM_SERVER: names[place] ?? '' },
        empty: () => rmSync(join(folder, 'nats-store'), { recursive: true, force: true }),
      });
      return { program: await program, url: `ws://${here}:${webSocket}/mqtt` };
    }),
  );
  const urls = servers.map(({ url }) => url);
  const programs = servers.map(({ program }) => program);
  return netOf(urls, programs, ...folders);
}

function netOf(
  urls: readonly string[],
  programs: readonly Program[],
  ...folders: readonly string[]
): Net {
  let followers = 0;
  const login = () => ({ username: 'facilitator', password });
  return {
    facilitator: () => mqttTransport({ url: urls[0]!, login, repeat: 1_000 }),
    follower: () => mqttTransport({ url: urls[followers++ % urls.length]! }),
    impostor: () => mqttTransport({ url: urls[0]!, login: wrongLogin }),
    restart: async () => {
      await Promise.all(programs.map((program) => program.restart()));
    },
    async close() {
      await Promise.all(programs.map((program) => program.stop()));
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  cpSync(recipes, folder, { recursive: true });
  return folder;
}

/** Puts ports of this run into a recipe. */
function rewrite(
  folder: string,
  name: string,
  change: Readonly<Record<string, string | number | undefined>>,
): void {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const changed = Object.entries(change).reduce(
    (all, [from, to]) => all.replaceAll(from, String(to)),
    text,
  );
  writeFileSync(path, changed);
}

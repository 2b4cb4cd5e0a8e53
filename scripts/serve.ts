import compression from 'compression';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import sirv from 'sirv';
import { headersFor, parseHeaderRules, type HeaderRule } from './header-rules.ts';

/** This machine only. */
const HOST = '127.0.0.1';
const PORTS_TO_TRY = 100;
/** The host reads these and serves none of them. */
const HOST_FILES = /^\/_(headers|redirects)$/;

/** What a server does beside the site. */
export interface Beside {
  /** True when the request was its own and is answered. */
  readonly request: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

export interface Serving {
  readonly dir: string;
  /** This one or the next free one after it; 0: any. */
  readonly port: number;
  /** By default this machine only; `0.0.0.0` lets others in. */
  readonly host?: string;
  readonly beside?: Beside;
}

export interface Served {
  /** Address on this machine without a slash at its end, for example `http://127.0.0.1:4321`. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site the way its host does: compressed, with the headers of its `_headers` file, its own
 * 404 page, and folders that end in a slash. Throws when `dir` holds no site.
 */
export async function serve({ dir, port, host = HOST, beside }: Serving): Promise<Served> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`No site in ${dir}: index.html is missing. Run "npm run build" first.`);
  }
  const site = handler(root);
  const server = createServer((request, response) => {
    if (beside?.request(request, response) !== true) site(request, response);
  });
  if (beside) server.on('upgrade', beside.upgrade);
  const taken = await listen(server, host, port);
  return { url: `http://${HOST}:${taken}`, port: taken, close: () => close(server) };
}

function handler(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  const rules = readRules(root);
  const compress = compression();
  const files = sirv(root, { etag: true, extensions: ['html'] });
  return (request, response) => {
    const [pathname = '/', ...query] = (request.url ?? '/').split(/(?=\?)/);
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (isFolderWithoutSlash(root, pathname)) {
      response.writeHead(308, { location: `${pathname}/${query.join('')}` }).end();
      return;
    }
    // compression is typed for Express but asks nothing of it.
    const plain = compress as unknown as (
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void;
    plain(request, response, () => {
      if (HOST_FILES.test(pathname)) {
        notFound(root, response);
        return;
      }
      files(request, response, () => {
        notFound(root, response);
      });
    });
  };
}

function readRules(root: string): HeaderRule[] {
  const file = join(root, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

function isFolderWithoutSlash(root: string, pathname: string): boolean {
  if (pathname.endsWith('/') || pathname.startsWith('//')) return false;
  const folder = join(root, safelyDecoded(pathname));
  return (
    folder.startsWith(root) &&
    existsSync(join(folder, 'index.html')) &&
    statSync(folder).isDirectory()
  );
}

function safelyDecoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function listen(server: Server, host: string, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TO_TRY; port++) {
    const taken = await tryPort(server, host, port);
    if (taken !== undefined) return taken;
  }
  throw new Error(`Ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken.`);
}

/** The port now listened on, or undefined when somebody else has it. */
function tryPort(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') done(undefined);
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}

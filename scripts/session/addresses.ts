import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';

/** Addresses under which others in the same network reach this machine (IPv4), the likeliest first. */
export function lanAddresses(interfaces = networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([name, each = []]) =>
    each
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ name, address })),
  );
  return found
    .toSorted((a, b) => unlikely(a.name, a.address) - unlikely(b.name, b.address))
    .map(({ address }) => address);
}

/** Networks of containers and virtual machines, and addresses that a machine gave itself, lead nobody here. */
function unlikely(name: string, address: string): number {
  if (address.startsWith('169.254.')) return 2;
  return /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap)/.test(name) ? 1 : 0;
}

/** Whether a request comes from this machine, by whatever of its addresses. */
export function isFromHere(request: IncomingMessage | undefined): boolean {
  const address = request?.socket.remoteAddress?.replace(/^::ffff:/, '');
  if (address === undefined) return false;
  if (address === '::1' || address.startsWith('127.')) return true;
  return Object.values(networkInterfaces())
    .flatMap((each = []) => each)
    .some((own) => own.address === address);
}

/** Whether a page of this very server asks, or no page at all: pages of other sites have nothing to do here. */
export function isOwnPage({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

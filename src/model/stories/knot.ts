import { explain, shortestLoop } from '../graph/circles.ts';
import { coldStart } from '../graph/fixpoints.ts';
import { shortestPath } from '../graph/paths.ts';
import { withStandIns, without } from '../graph/stand-ins.ts';
import type { Graph, Need } from '../graph/types.ts';
import { frankenNames, kindOf, proxyNames } from '../world/catalogue.ts';
import type { Name } from '../world/types.ts';

/** What a reader can place: the bootstrap VPC, Franken's four functions, the smart proxy. */
export const devices = ['vpc', ...frankenNames.map((name) => `franken-${name}`), 'proxy'] as const;
export type Device = (typeof devices)[number];

/** What has to run in the end: the permanent services of the new Region. */
export const permanent = [
  'ec2',
  'network',
  'auth',
  'hosts',
  's3',
  'ddb',
  'dns',
  'pki',
  'packages',
  'host-auth',
] as const;

/** What is first built inside the bootstrap VPC, so that the VPC lends it machines. */
const inVpc: readonly string[] = ['auth', 'network', 'ec2'];

/** The device that can answer for a name while its permanent service does not run. */
function standInFor(kind: string, name: Name): string | null {
  if ((frankenNames as readonly Name[]).includes(name)) return `franken-${name}`;
  if ((proxyNames as readonly Name[]).includes(name)) return 'proxy';
  return name === 'instances' && inVpc.includes(kind) ? 'vpc' : null;
}

/** The permanent service that a name means. */
export function meantBy(name: Name): string {
  const kind = permanent.find((id) => kindOf(id).provides.includes(name));
  if (kind === undefined) throw new RangeError(`no permanent service answers for "${name}"`);
  return kind;
}

const needsOf = (kind: string): Need[] =>
  kindOf(kind).needs.map(({ name, starting, running }) => {
    const standIn = standInFor(kind, name);
    const need = { from: kind, to: meantBy(name), starting, running };
    return standIn === null ? need : { ...need, standIn };
  });

const hard = (from: string, to: string): Need => ({
  from,
  to,
  starting: 'hard',
  running: 'hard',
});

/**
 * The knot of a first start (talk 38:00 to 46:00): the permanent services of the new Region, what
 * they need of one another, and the devices. Franken and the proxy run in the bootstrap VPC; the
 * proxy is a host like any other and asks Franken for its name, certificate, packages and proof.
 */
export const knot: Graph = {
  components: [...permanent, ...devices],
  needs: [
    ...permanent.flatMap(needsOf),
    ...frankenNames.map((name) => hard(`franken-${name}`, 'vpc')),
    hard('proxy', 'vpc'),
    ...frankenNames.map((name) => hard('proxy', `franken-${name}`)),
  ],
};

/** The knot with only these devices placed. */
export function knotWith(placed: readonly Device[]): Graph {
  const leftOut = devices.filter((device) => !placed.includes(device));
  return withStandIns(without(knot, leftOut), placed);
}

const stores = proxyNames.map(meantBy);

/**
 * The circle that everybody sees, while it is there: from EC2 to each store and back, by the
 * shortest ways. One loop for each store, told as its members; the last needs the first.
 */
export function storeCircles(placed: readonly Device[]): string[][] {
  const graph = knotWith(placed);
  const ec2 = meantBy('compute');
  return stores.flatMap((store) => {
    const there = shortestPath(graph, ec2, store);
    const back = shortestPath(graph, store, ec2);
    return there && back ? [[...there, ...back.slice(1, -1)]] : [];
  });
}

/**
 * The shortest circle that still holds somebody, and not by way of a store if there is another:
 * the one to think about next. Null when everything starts.
 */
export function circleLeft(placed: readonly Device[]): string[] | null {
  const graph = knotWith(placed);
  const inCircles = explain(graph, coldStart(graph).stuck).circles.flat();
  const shortest = (within: Graph) =>
    permanent
      .filter((id) => inCircles.includes(id) && within.components.includes(id))
      .map((id) => shortestLoop(within, id))
      .filter((loop) => loop !== null)
      .reduce<string[] | null>(
        (best, loop) => (best && best.length <= loop.length ? best : loop),
        null,
      );
  return shortest(without(graph, stores)) ?? storeCircles(placed)[0] ?? shortest(graph);
}

/** Every set of devices, smaller ones first; of one size, in order of devices. */
export const deviceSets: readonly (readonly Device[])[] = devices
  .reduce<Device[][]>((sets, device) => [...sets, ...sets.map((set) => [...set, device])], [[]])
  .sort((a, b) => a.length - b.length || inOrder(a, b));

function inOrder(a: readonly Device[], b: readonly Device[]): number {
  const at = a.findIndex((device, i) => device !== b[i]);
  const [mine, theirs] = [a[at], b[at]];
  return mine && theirs ? devices.indexOf(mine) - devices.indexOf(theirs) : 0;
}

/** Tries a cold start with every set: who stays stuck with each, in the order of `deviceSets`. */
export function tryEverySet(): string[][] {
  return deviceSets.map((set) => coldStart(knotWith(set)).stuck);
}

/** The names that services in the knot ask for, in the order of the catalogue. */
export const knotNames: readonly Name[] = [
  ...new Set(permanent.flatMap((kind) => kindOf(kind).provides)),
];

/**
 * Who is believed to answer for a name, and who truly does while the permanent services start: the
 * device that stands in and, behind a proxy, the bootstrap Region's own store; or the service itself,
 * `@vpc` where it runs on machines that the VPC lends. Reality is empty while nobody answers.
 *
 * @param running components that run after a cold start with these devices
 */
export function whoAnswers(
  name: Name,
  placed: readonly Device[],
  running: ReadonlySet<string>,
): { belief: string; reality: readonly string[] } {
  const belief = meantBy(name);
  const device = devices.find((id) => standInFor('ec2', name) === id && placed.includes(id));
  if (device === undefined) {
    const where = inVpc.includes(belief) && placed.includes('vpc') ? `${belief}@vpc` : belief;
    return { belief, reality: running.has(belief) ? [where] : [] };
  }
  if (!running.has(device)) return { belief, reality: [] };
  const behind = device === 'proxy' || device === 'vpc' ? [`${belief}@bootstrap`] : [];
  return { belief, reality: [device, ...behind] };
}

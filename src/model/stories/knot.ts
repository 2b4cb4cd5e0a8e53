import type { Graph, Need } from '../graph/types.ts';
import { frankenNames, kindOf, proxyNames } from '../world/catalogue.ts';
import type { Name } from '../world/types.ts';
import { devices, permanent, type Device } from './knot-parts.ts';

/** A name that services in the knot ask for. */
export interface NameInKnot {
  readonly name: Name;
  /** The permanent service that it means. */
  readonly belief: string;
  /** The device that can answer for it in the meantime; null when it has none. */
  readonly device: Device | null;
  /** The service is first built inside the bootstrap VPC. */
  readonly inVpc: boolean;
}

/** Plain values only: a page can carry it. */
export interface Knot {
  /** The permanent services, what they need of one another, and all devices. */
  readonly graph: Graph;
  /** In the order of the permanent services. */
  readonly names: readonly NameInKnot[];
  /** The two ends of the circle that everybody sees. */
  readonly ec2: string;
  readonly stores: readonly string[];
}

/** What is first built inside the bootstrap VPC, so that the VPC lends it machines. */
const inVpc: readonly string[] = ['auth', 'network', 'ec2'];

/** The device that can answer for a name while its permanent service does not run. */
function standInFor(kind: string, name: Name): Device | null {
  const answers = (some: readonly Name[]) => some.includes(name);
  if (answers(frankenNames)) return devices.find((id) => id === `franken-${name}`) ?? null;
  if (answers(proxyNames)) return 'proxy';
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
export const knot: Knot = {
  graph: {
    components: [...permanent, ...devices],
    needs: [
      ...permanent.flatMap(needsOf),
      ...frankenNames.map((name) => hard(`franken-${name}`, 'vpc')),
      hard('proxy', 'vpc'),
      ...frankenNames.map((name) => hard('proxy', `franken-${name}`)),
    ],
  },
  names: permanent.flatMap((belief) =>
    kindOf(belief).provides.map((name) => ({
      name,
      belief,
      device: standInFor('ec2', name),
      inVpc: inVpc.includes(belief),
    })),
  ),
  ec2: meantBy('compute'),
  stores: proxyNames.map(meantBy),
};

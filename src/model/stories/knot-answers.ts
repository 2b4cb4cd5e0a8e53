import type { Knot } from './knot.ts';
import type { Device } from './knot-parts.ts';

export interface Answer {
  readonly name: string;
  /** The service that the name is believed to mean. */
  readonly belief: string;
  /** From the first to answer to the last one behind it; empty while nobody answers. */
  readonly reality: readonly string[];
}

/**
 * Who is believed to answer for each name, and who truly does while the permanent services start: the
 * device that stands in and, behind a proxy, the bootstrap Region's own store (`s3@bootstrap`); or the
 * service itself, `@vpc` where it runs on machines that the VPC lends.
 *
 * @param names `knot.names`
 * @param running components that run after a cold start with these devices
 */
export function whoAnswers(
  names: Knot['names'],
  placed: readonly Device[],
  running: ReadonlySet<string>,
): Answer[] {
  return names.map(({ name, belief, device, inVpc }) => {
    const chain =
      device === null || !placed.includes(device)
        ? [inVpc && placed.includes('vpc') ? `${belief}@vpc` : belief]
        : device === 'proxy' || device === 'vpc'
          ? [device, `${belief}@bootstrap`]
          : [device];
    const first = chain[0] === device ? device : belief;
    return { name, belief, reality: running.has(first) ? chain : [] };
  });
}

/** What a reader can place: the bootstrap VPC, Franken's four functions, the smart proxy. */
export const devices = [
  'vpc',
  'franken-dns',
  'franken-pki',
  'franken-packages',
  'franken-host-auth',
  'proxy',
] as const;
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

/** Every set of devices, smaller ones first; of one size, in order of devices. */
export const deviceSets: readonly (readonly Device[])[] = devices
  .reduce<Device[][]>((sets, device) => [...sets, ...sets.map((set) => [...set, device])], [[]])
  .sort((a, b) => a.length - b.length || inOrder(a, b));

function inOrder(a: readonly Device[], b: readonly Device[]): number {
  const at = a.findIndex((device, i) => device !== b[i]);
  const [mine, theirs] = [a[at], b[at]];
  return mine && theirs ? devices.indexOf(mine) - devices.indexOf(theirs) : 0;
}

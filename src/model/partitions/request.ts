import type { Partition } from './types.ts';

/**
 * One signed call, from an account in one partition to an endpoint in another or the same, and where it is stopped.
 *
 * The wall is in what each IAM knows: it holds the principals and policies of its own partition and nothing else
 * (FIB-PART). The order of the checks, address before identity before permission, is that of any signed request; AWS has not
 * published the inside of its endpoints.
 */
const stations = ['address', 'identity', 'permission', 'action'] as const;
export type Station = (typeof stations)[number];

/** What the reader may try. Each helps somewhere, so that none is a straw man. */
export interface Moves {
  /** A policy of the caller's own account that allows everything. */
  readonly allowed: boolean;
  /** A policy at the target that names the home user by ARN. */
  readonly named: boolean;
  /** An account of one's own in the target partition, and a key made there. */
  readonly account: boolean;
}
export const moves = ['allowed', 'named', 'account'] as const satisfies readonly (keyof Moves)[];

export interface Attempt {
  /** Where the account is that the reader has, and the network that the call comes from. */
  readonly home: Partition;
  readonly target: Partition;
  readonly moves: Moves;
}

export type Refusal =
  /** The endpoint is on a network that cannot be reached from here. */
  | 'no way'
  /** The IAM of the target has never heard of this key; no policy is looked at. `AuthFailure` of EC2. */
  | 'unknown key'
  /** The caller is known and no policy allows the call. `UnauthorizedOperation` of EC2. */
  | 'no permission'
  /** As before, and there is a policy that names a user; but a user of another partition. */
  | 'names a stranger';

export interface Step {
  readonly station: Station;
  readonly outcome: 'passed' | 'refused' | 'not asked';
}

export interface Trace {
  /** Host name of the endpoint, made from the target's Region and suffix. */
  readonly endpoint: string;
  /** ARN of who calls. */
  readonly caller: string;
  /** ARN of the reader's user that the IAM at home knows. */
  readonly atHome: string;
  /** ARNs of the reader's users that the IAM of the target knows. */
  readonly known: readonly string[];
  /** In the order of `stations`. */
  readonly steps: readonly Step[];
  /** Null when the call is done. */
  readonly refused: { readonly at: Station; readonly why: Refusal } | null;
}

/** The reader's accounts: numbers from the examples of the AWS documentation. */
const HOME_ACCOUNT = '111122223333';
const ACCOUNT_THERE = '444455556666';

/** Whether a call from a network of `home` finds its way to an endpoint of `target`. */
export function isReachable(home: Partition, target: Partition): boolean {
  return home.id === target.id || (!home.isolated && !target.isolated);
}

/** ARN of a user; its second field is the partition (ARN-GEN). */
const userArn = (partition: Partition, account: string): string =>
  `arn:${partition.id}:iam::${account}:user/reader`;

/** Host name of a Regional endpoint, as the SDKs build it. */
const endpointOf = (service: string, region: string, { dnsSuffix }: Partition): string =>
  `${service}.${region}.${dnsSuffix}`;

export function call({ home, target, moves }: Attempt): Trace {
  const user = userArn(home, HOME_ACCOUNT);
  const userThere = userArn(target, ACCOUNT_THERE);
  const caller = moves.account ? userThere : user;
  // Each IAM holds the users of its own partition: nobody carries them over.
  const known = [...(home.id === target.id ? [user] : []), ...(moves.account ? [userThere] : [])];
  const permitted = moves.allowed || (moves.named && caller === user);
  const why: Record<Station, Refusal | null> = {
    address: isReachable(home, target) ? null : 'no way',
    identity: known.includes(caller) ? null : 'unknown key',
    permission: permitted ? null : moves.named ? 'names a stranger' : 'no permission',
    action: null,
  };
  const refusals = stations.flatMap((at) => (why[at] === null ? [] : [{ at, why: why[at] }]));
  const refused = refusals[0] ?? null;
  const end = refused === null ? stations.length : stations.indexOf(refused.at);
  return {
    endpoint: endpointOf('ec2', target.homeRegion, target),
    caller,
    atHome: user,
    known,
    steps: stations.map((station, index) => ({
      station,
      outcome: index < end ? 'passed' : index === end ? 'refused' : 'not asked',
    })),
    refused,
  };
}

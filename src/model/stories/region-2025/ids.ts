/** The link between the new Region and the bootstrap Region. */
export const backbone = 'backbone';
export const zones = ['zone-a', 'zone-b', 'zone-c'] as const;
export const vpcZones = ['vpc-a', 'vpc-b', 'vpc-c'] as const;

/** What is built in the bootstrap VPC and moves home later. */
export const controlPlane = ['auth', 'network', 'ec2'] as const;
/** The permanent twins of the Franken instance's four jobs. */
export const twins = ['dns', 'pki', 'packages', 'host-auth'] as const;
/** Illustrative services of the last phase; each stands for a batch of real ones. */
export const services = [
  'volumes',
  'balancing',
  'queues',
  'databases',
  'functions',
  'console',
] as const;

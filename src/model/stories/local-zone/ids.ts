/** The long way between the Local Zone and its parent Region. */
export const wan = 'wan';
export const parent = 'parent';
/** The parent zone: the control plane is here, for good. */
export const lender = 'parent-az';
export const place = 'local';

/** The parent Region's services; what a Local Zone has not, it asks them for. */
export const regional = ['s3', 'ddb', 'dns', 'pki', 'packages', 'host-auth', 'auth'] as const;
export const controlPlane = ['network', 'ec2'] as const;
/** The small set at the edge: block storage, load balancing, directory buckets (phases.json, LZ5). */
export const services = ['volumes', 'nodes', 'buckets'] as const;

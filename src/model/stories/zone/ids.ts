/** The metro fibre between the new zone and the rest of the Region. */
export const metro = 'metro';
/** Calls between the new zone and the bootstrap zone alone, such as those of its first control plane. */
export const zonal = 'zonal-path';

export const lender = 'boot-az';
/** The part of the bootstrap zone that is lent to the build. */
export const seat = 'loan';
export const place = 'new-az';
/** The zones in which customers are already. */
export const live = [lender, 'zone-b', 'zone-c'] as const;

/** The Region's own services; they have been there for years, and no stand-in is needed for them. */
export const regional = ['s3', 'ddb', 'dns', 'pki', 'packages', 'host-auth', 'auth'] as const;
/** Whose size follows the number of zones with customers. */
export const sized = ['s3', 'ddb'] as const;
export const controlPlane = ['network', 'ec2'] as const;
/** Illustrative services that each zone has for itself. */
export const services = ['volumes', 'balancing'] as const;

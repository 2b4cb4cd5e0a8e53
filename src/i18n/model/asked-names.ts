/**
 * What a host types to ask for a name: the same in every language. Names of a Region's services end in the Region, those of
 * the zone's own control plane in the zone.
 */
export const askedNames = (regional: string, zonal: string) => ({
  dns: 'dns',
  pki: 'pki',
  packages: 'rpm',
  'host-auth': 'host-auth',
  identity: `auth.${regional}`,
  network: `network.${zonal}`,
  compute: `ec2.${zonal}`,
  'object-store': `s3.${regional}`,
  'key-value': `dynamodb.${regional}`,
  instances: 'instances',
  report: 'report',
  volumes: 'volumes',
  balancing: 'balancing',
  queues: 'queues',
  databases: 'databases',
  functions: 'functions',
  console: 'console',
});

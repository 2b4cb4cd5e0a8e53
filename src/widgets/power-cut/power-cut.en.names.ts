import type { Service } from '#model/power/data-centre.ts';

/** As a box is labelled. */
export const service: Record<Service, string> = {
  power: 'Power',
  network: 'Network',
  time: 'Time source',
  dns: 'Internal DNS',
  auth: 'Host authentication',
  config: 'Configuration',
  packages: 'Packages',
  servers: 'Server start-up',
  monitoring: 'Monitoring',
  database: 'Database',
  objects: 'Object store',
  control: 'Control plane',
  data: 'Data plane',
};

/** Within a sentence; all of them singular. */
export const names: Record<Service, string> = {
  power: 'the power',
  network: 'the network',
  time: 'the time source',
  dns: 'internal DNS',
  auth: 'host authentication',
  config: 'the configuration store',
  packages: 'the package repository',
  servers: 'server start-up',
  monitoring: 'monitoring',
  database: 'the database',
  objects: 'the object store',
  control: 'the control plane',
  data: 'the data plane',
};

/** What is asked for, by the key of the want; a want of the reader has no entry. */
export const asks: Readonly<Record<string, string>> = {
  'dns>database': 'the records',
  'auth>time': 'the time',
  'auth>dns': 'addresses',
  'auth>database': 'the list of hosts',
  'config>auth': 'who may read',
  'packages>auth': 'who may fetch',
  'packages>objects': 'the files',
  'servers>auth': 'who this server is',
  'servers>packages': 'the system to boot',
  'monitoring>dns': 'addresses',
  'monitoring>database': 'what to watch',
  'database>config': 'which server holds what',
  'objects>database': 'where each object lies',
  'control>database': 'the state of instances',
  'control>objects': 'images',
  'data>config': 'its settings',
  'data>control': 'routes and leases',
};

/** “a, b and c” */
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

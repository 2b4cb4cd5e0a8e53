/**
 * A small data centre, made up for teaching: what it is made of, and who needs whom. Among its services are those that public
 * reports name when a system could not come back: names, host authentication, packages, stores, monitoring. Links hold places in
 * these lists: a list that changes needs a new version of links.
 */
export const services = [
  'power',
  'network',
  'time',
  'dns',
  'auth',
  'config',
  'packages',
  'servers',
  'monitoring',
  'database',
  'objects',
  'control',
  'data',
] as const;
export type Service = (typeof services)[number];

/** "`from` wants `to`". How much it needs it is for a `Work` to say. */
export interface Want {
  readonly from: Service;
  readonly to: Service;
}

/** Wants of a thing: current, a cable, a machine to run on. No copy stands in for those. */
export const things: readonly Want[] = [
  ...services.slice(1).map((from): Want => ({ from, to: 'power' })),
  ...services.slice(2).map((from): Want => ({ from, to: 'network' })),
  { from: 'database', to: 'data' },
  { from: 'objects', to: 'data' },
  { from: 'control', to: 'data' },
  { from: 'data', to: 'servers' },
];

/** Wants of an answer: a name, a key, a list, a file. Whoever keeps the last answer can start with it and go on with it. */
export const answers: readonly Want[] = [
  { from: 'dns', to: 'database' },
  { from: 'auth', to: 'time' },
  { from: 'auth', to: 'dns' },
  { from: 'auth', to: 'database' },
  { from: 'config', to: 'auth' },
  { from: 'packages', to: 'auth' },
  { from: 'packages', to: 'objects' },
  { from: 'servers', to: 'auth' },
  { from: 'servers', to: 'packages' },
  { from: 'monitoring', to: 'dns' },
  { from: 'monitoring', to: 'database' },
  { from: 'database', to: 'config' },
  { from: 'objects', to: 'database' },
  { from: 'control', to: 'database' },
  { from: 'control', to: 'objects' },
  { from: 'data', to: 'config' },
  { from: 'data', to: 'control' },
];

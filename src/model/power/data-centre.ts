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

type Wanted = Readonly<Partial<Record<Service, readonly Service[]>>>;

const wantsIn = (wanted: Wanted): Want[] =>
  services.flatMap((from) => (wanted[from] ?? []).map((to) => ({ from, to })));

/** Wants of a thing: current, a cable, a machine to run on. No copy stands in for those. */
export const things: readonly Want[] = [
  ...services.slice(1).map((from): Want => ({ from, to: 'power' })),
  ...services.slice(2).map((from): Want => ({ from, to: 'network' })),
  ...wantsIn({ database: ['data'], objects: ['data'], control: ['data'], data: ['servers'] }),
];

/** Wants of an answer: a name, a key, a list, a file. Whoever keeps the last answer can start with it and go on with it. */
export const answers: readonly Want[] = wantsIn({
  dns: ['database'],
  auth: ['time', 'dns', 'database'],
  config: ['auth'],
  packages: ['auth', 'objects'],
  servers: ['auth', 'packages'],
  monitoring: ['dns', 'database'],
  database: ['config'],
  objects: ['database'],
  control: ['database', 'objects'],
  data: ['config', 'control'],
});

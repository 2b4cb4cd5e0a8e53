const components = (many: number) => (many === 1 ? '1 component' : `${many} components`);
const waves = (many: number) => (many === 1 ? '1 wave' : `${many} waves`);
/** “A needs B; B needs C; C needs A” */
const turn = (names: readonly string[], last: string) =>
  names.map((name, i) => `${name} needs ${names[i + 1] ?? last}`).join('; ');

export const start = {
  warm: (layers: number) =>
    `In a warm Region the hard needs form no circle: they lie in ${layers} layers, one on top of the other. Switch to a cold start.`,
  warmCircles: (sizes: readonly number[], list: (items: readonly string[]) => string) =>
    `While everything runs, hard needs already form ${sizes.length === 1 ? 'a circle' : `${sizes.length} circles`} of ${list(sizes.map(String))} components, and nobody notices.`,
  devices: (placed: number, all: number, names: string) => {
    if (placed === 0) return `None of the ${all} bootstrap devices is there.`;
    return placed === all
      ? `All ${all} bootstrap devices are there.`
      : `Of the bootstrap devices, only this is there: ${names}.`;
  },
  allStart: (started: number, all: number, shown: number) =>
    shown < all
      ? `After ${waves(shown)}, ${components(started)} ${started === 1 ? 'runs' : 'run'}.`
      : `Everything starts: ${components(started)} in ${waves(all)}.`,
  someStart: (started: number, shown: number, stuck: number) =>
    `From nothing, ${components(started)} ${started === 1 ? 'starts' : 'start'}, in ${waves(shown)}; ${components(stuck)} never ${stuck === 1 ? 'does' : 'do'}.`,
  circles: (sizes: readonly number[], list: (items: readonly string[]) => string) =>
    sizes.length === 1
      ? `${sizes[0] ?? 0} of them wait in a circle, the others behind it.`
      : `They wait in ${sizes.length} circles, of ${list(sizes.map(String))}.`,
  inCircle: (text: string) => `In the circle: ${text}.`,
  loop: (names: readonly string[]) =>
    names.length === 1
      ? `${names[0] ?? ''} needs itself.`
      : `The loop: ${turn(names, names[0] ?? '')}.`,
  chain: (names: readonly string[]) =>
    `${turn(names.slice(0, -1), names.at(-1) ?? '')}: there the waiting closes.`,
  devicesTitle: 'Bootstrap devices',
  allDevices: 'All of them',
  stripTitle: 'The order of starting; a circle is one box',
  wave: (number: number) => `Wave ${number}`,
  circle: (number: number, members: number) => `Circle ${number}: ${components(members)}`,
  behind: (many: number) => `${components(many)} behind`,
  open: 'Open',
  close: 'Close',
  members: 'Loop through',
  shortest: 'the shortest',
  waveOf: (wave: number, all: number) => `${wave} of ${all} waves`,
  scrub: 'Waves that have started',
};

export type StartWords = typeof start;

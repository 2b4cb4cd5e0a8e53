import type { Plain } from './cut-the-knot.names.ts';

type Ids = readonly string[];
const plural = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** The words of the figure in English. Ids go into a sentence, so that each language can bend its words. */
export function en(plain: Plain) {
  const { kinds } = plain;
  const format = new Intl.ListFormat('en');
  const kind = (id: string) => kinds[id] ?? id;
  const list = (ids: Ids) => format.format(ids.map(kind));
  /** The first instances are the one thing here that is named in the plural. */
  const waits = (from: string, to: string) =>
    `${kind(from)} ${from === 'hosts' ? 'wait' : 'waits'} for ${kind(to)}`;
  return {
    ...plain,
    kind,
    list,
    untried: (placed: number, all: number) => `${placed} of ${all} devices placed · not tried yet`,
    waveOf: (wave: number, waves: number) => `wave ${wave} of ${waves}`,
    wave: (wave: number) => `wave ${wave}`,
    notStarted: (stuck: number, all: number) => `${stuck} of ${all} do not start`,
    allRun: (placed: number) => `everything runs, with ${placed} devices`,
    closes: (id: string, at: number) => `${kind(id)} (${at}), and the circle is closed`,
    missing: (id: string) => `${kind(id)}, and that is not placed`,
    through: (last: string, first: string) => `${kind(last)}, through ${kind(first)}`,
    prove: (sets: number) => `Try all ${sets} sets`,
    proofTitle: (sets: number) => `All ${sets} sets of devices, tried`,
    devices: (count: number) => plural(count, 'device', 'devices'),

    nothing: () => 'Nothing is placed.',
    placed: (ids: Ids, all: number) => `Placed, ${ids.length} of ${all}: ${list(ids)}.`,
    /** Each waits for the next; the last of `path` closes the circle, or is what nobody has placed. */
    chain: (path: Ids, ends: 'circle' | 'missing') => {
      const told = path.slice(1).map((to, i) => waits(path[i] ?? '', to));
      if (ends === 'missing') told.push(`${kind(path.at(-1) ?? '')} is not placed`);
      const sentence = `${told.slice(0, -1).join(', ')}, and ${told.at(-1) ?? ''}.`;
      return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    },
    same: (one: string, other: string) =>
      `The same holds with ${kind(other)} in the place of ${kind(one)}.`,
    cut: (one: string, others: Ids) =>
      `The circle of ${kind(one)} with ${list(others)} is cut; a cold start will tell whether that is enough.`,
    begin: () => 'The cold start begins: nothing runs yet.',
    starts: (wave: number, ids: Ids, running: number, all: number) =>
      `Wave ${wave} starts ${list(ids)}; ${running} of ${all} now ${running === 1 ? 'runs' : 'run'}.`,
    nobodyStarts: () => 'Nothing can start.',
    stops: (waves: number, running: number, all: number) =>
      `The cold start stops after ${plural(waves, 'wave', 'waves')}, with ${running} of ${all} running.`,
    circle: (ids: Ids) => `${ids.length} wait in a circle: ${list(ids)}.`,
    outside: (ids: Ids) => `Waiting outside the circle: ${list(ids)}.`,
    done: (waves: number, devices: number, last: Ids) =>
      `Everything runs after ${waves} waves, with ${devices} devices. The last to start: ${list(last)}.`,
    hinted: (loop: string) =>
      `${loop} This circle is left; which of them could somebody outside lend for a while?`,
    noCircle: () => 'No circle is left.',
    belief: (names: number) =>
      `Seen from inside, all ${names} names are answered in the new Region.`,
    reality: (borrowed: number, nobody: number, names: number) =>
      `In reality, ${borrowed} of ${names} names are answered from the bootstrap Region${nobody > 0 ? `, and ${nobody} by nobody` : ''}.`,
    proof: (tried: number, works: number, fewest: number) =>
      `Of all ${tried} sets of devices, ${plural(works, 'works; it has', 'work; the smallest has')} ${fewest} devices. No smaller set works.`,
    set: (at: number, tried: number, ids: Ids) =>
      `Set ${at} of ${tried}: ${ids.length === 0 ? 'no device' : list(ids)}.`,
    setStuck: (stuck: number, all: number) => `${stuck} of ${all} stay stuck.`,
    setWorks: (all: number) => `All ${all} start.`,
  };
}

export type Words = ReturnType<typeof en>;

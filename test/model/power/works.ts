import fc from 'fast-check';
import { services, things, type Want } from '#model/power/data-centre.ts';
import { add, answersOf, given, keyOf, type Work } from '#model/power/work.ts';

const service = fc.constantFrom(...services);
const want: fc.Arbitrary<Want> = fc.record({ from: service, to: service });

/** The given wants and up to three new ones, of which any may have a copy. */
export const anyWork: fc.Arbitrary<Work> = fc.array(want, { maxLength: 3 }).chain((wants) => {
  const { added } = wants.reduce(add, given.hard);
  const keys = answersOf({ copies: [], added }).map(keyOf);
  return fc.subarray(keys).map((copies): Work => ({ copies, added }));
});

/** Who can start one after another, by the words of the model: nobody before the things it stands on and the answers that have no copy. */
export function startsByItself(work: Work, running: readonly string[] = []): Set<string> {
  const needs = [
    ...things,
    ...answersOf(work).filter((each) => !work.copies.includes(keyOf(each))),
  ];
  const up = new Set(running);
  for (let before = -1; before !== up.size;) {
    before = up.size;
    for (const id of services) {
      if (needs.every(({ from, to }) => from !== id || up.has(to))) up.add(id);
    }
  }
  return up;
}

/** Every set of copies as bits, in the order of `answersOf`: with which of them all come back after a power cut. In whole numbers, for there are very many. */
export function setsThatHeal(added: Work['added']): number[] {
  const bit = (id: Want['from']): number => 1 << services.indexOf(id);
  const all = (1 << services.length) - 1;
  const stands = services.map((id) =>
    things.reduce((bits, { from, to }) => (from === id ? bits | bit(to) : bits), 0),
  );
  const asked = answersOf({ copies: [], added }).map(({ from, to }) => ({
    from: services.indexOf(from),
    to: bit(to),
  }));
  const heals = (copies: number): boolean => {
    const needs = stands.slice();
    asked.forEach(({ from, to }, place) => {
      if (((copies >> place) & 1) === 0) needs[from] = (needs[from] ?? 0) | to;
    });
    let up = 0;
    for (let before = -1; before !== up;) {
      before = up;
      needs.forEach((need, id) => {
        if ((need & ~up) === 0) up |= 1 << id;
      });
    }
    return up === all;
  };
  return Array.from({ length: 1 << asked.length }, (_, copies) => copies).filter(heals);
}

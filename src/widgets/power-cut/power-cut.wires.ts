import { things, type Service, type Want } from '#model/power/data-centre.ts';
import { answersOf, keyOf, type Work } from '#model/power/work.ts';

/** A want in the picture, from who needs to whom is needed. */
export interface Wire extends Want {
  readonly key: string;
  readonly kind: 'thing' | 'hard' | 'copy';
  /** `loop`: a link of the circle that is told; `picked`: a want of the picked service. */
  readonly told: 'loop' | 'picked' | null;
}

/** Everybody needs those two; a wire to them is drawn only where it is told. */
export const rails: readonly Service[] = ['power', 'network'];

/** What is told is drawn last, over the others. */
const order: readonly Wire['told'][] = [null, 'picked', 'loop'];

export function wiresOf(work: Work, links: readonly Want[], picked: Service | null): Wire[] {
  const inLoop = new Set(links.map(keyOf));
  const copies = new Set(work.copies);
  const wire = (want: Want, isThing: boolean): Wire => {
    const key = keyOf(want);
    const picks = !isThing && want.from === picked;
    return {
      ...want,
      key,
      kind: isThing ? 'thing' : copies.has(key) ? 'copy' : 'hard',
      told: inLoop.has(key) ? 'loop' : picks ? 'picked' : null,
    };
  };
  const all = [
    ...things.map((want) => wire(want, true)),
    ...answersOf(work).map((want) => wire(want, false)),
  ];
  return all
    .filter(({ to, kind, told }) => told || kind !== 'thing' || !rails.includes(to))
    .sort((a, b) => order.indexOf(a.told) - order.indexOf(b.told));
}

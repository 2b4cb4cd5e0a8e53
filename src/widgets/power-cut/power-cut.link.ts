import { services, type Service } from '#model/power/data-centre.ts';
import {
  add,
  answersOf,
  designs,
  given,
  keyOf,
  type Design,
  type Work,
} from '#model/power/work.ts';
import { versioned, type Decode } from '#ui/link-state.ts';
import { start, type Choices } from './power-cut.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'power-cut';

/**
 * The choices as text; a moment beyond the last means the last one: `1.hard.0-a-.0.1ffff` is the start. The design; the moment, what fails and what is picked, by letter; then both
 * works: the copies as bits of a hexadecimal number, and new wants by two letters each, as in `2001f*bf`. Last `all`, when the fewest
 * copies were asked for. Null for the start, so that an untouched page keeps a clean address.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) ? null : text;
}

function write(choices: Choices): string {
  const { design, moment, lost, picked, works, proven } = choices;
  const place = `${moment}-${letterOf(lost)}-${picked === null ? '' : letterOf(picked)}`;
  const parts = [design, place, ...designs.map((each) => writeWork(works[each]))];
  return `1.${[...parts, ...(proven ? ['all'] : [])].join('.')}`;
}

function writeWork(work: Work): string {
  const bits = answersOf(work).reduce(
    (sum, want, place) => (work.copies.includes(keyOf(want)) ? sum + 2 ** place : sum),
    0,
  );
  const added = work.added.map(({ from, to }) => `*${letterOf(from)}${letterOf(to)}`);
  return bits.toString(16) + added.join('');
}

const letterOf = (id: Service): string => String.fromCharCode(97 + services.indexOf(id));
const serviceOf = (letter: string): Service | undefined => services[letter.charCodeAt(0) - 97];

export const decodeLink: Decode<Choices> = versioned({
  1(body) {
    const match =
      /^(hard|stable)\.(\d{1,2})-([a-m])-([a-m]?)\.([0-9a-m*]+)\.([0-9a-m*]+)(\.all)?$/.exec(body);
    if (match === null) return undefined;
    const [, design = '', moment, lost = '', picked = '', hard = '', stable = '', all] = match;
    const [hardWork, stableWork] = [readWork(hard), readWork(stable)];
    const failing = serviceOf(lost);
    if (!hardWork || !stableWork || !failing) return undefined;
    return {
      design: design as Design,
      works: { hard: hardWork, stable: stableWork },
      lost: failing,
      moment: Number(moment),
      picked: picked === '' ? null : (serviceOf(picked) ?? null),
      proven: all !== undefined,
    };
  },
});

function readWork(text: string): Work | undefined {
  const [bits = '', ...pairs] = text.split('*');
  let work: Work = given.hard;
  for (const pair of pairs) {
    const [from, to] = [...pair].map(serviceOf);
    if (!from || !to || pair.length > 2) return undefined;
    const more = add(work, { from, to });
    if (more === work) return undefined;
    work = more;
  }
  const keys = answersOf(work).map(keyOf);
  const number = Number.parseInt(bits, 16);
  if (number >= 2 ** keys.length || number.toString(16) !== bits) return undefined;
  return { ...work, copies: keys.filter((_, place) => Math.floor(number / 2 ** place) % 2 === 1) };
}

import { moves as moveNames } from '#model/partitions/request.ts';
import { LINK_LIMIT, versioned, type Decode } from '#ui/link-state.ts';
import { homes, isTypable, start, type Atlas, type Choices } from './partition-explorer.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'partition-explorer';

/**
 * The choices of the open view as text: `1.see.aws-cn`, `1.try.aws.aws-cn.101` (a digit for each move), `1.read.` and what was
 * typed. Null for the start, so that an untouched page keeps a clean address.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) || text.length > LINK_LIMIT ? null : text;
}

function write({ view, seen, home, target, moves, typed }: Choices): string {
  if (view === 'see') return `1.see${seen === null ? '' : `.${seen}`}`;
  if (view === 'read') return `1.read.${escaped(typed)}`;
  return `1.try.${home}.${target}.${moveNames.map((move) => Number(moves[move])).join('')}`;
}

/** Letters, digits and `-` stand for themselves, all else as `*` and four hexadecimal digits. */
const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/g, (sign) => {
    return `*${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
const unescaped = (text: string): string =>
  text.replace(/\*([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Reads the text of a link for these partitions. */
export function linkDecoder(atlas: Atlas): Decode<Choices> {
  const knows = (id: string) => atlas.partitions.some((each) => each.id === id);
  const isHome = (id: string) => homes(atlas).some((each) => each.id === id);
  return versioned({
    1(body) {
      const [view, first, second = '', digits = '', ...more] = body.split('.');
      if (more.length > 0) return undefined;
      if (view === 'try') {
        if (first === undefined || !isHome(first) || !knows(second)) return undefined;
        if (!/^[01]{3}$/.test(digits)) return undefined;
        const made = (index: number) => digits[index] === '1';
        const moves = { allowed: made(0), named: made(1), account: made(2) };
        return { ...start, view, home: first, target: second, moves };
      }
      if (second !== '') return undefined;
      if (view === 'see') {
        if (first === undefined) return start;
        return knows(first) ? { ...start, seen: first } : undefined;
      }
      if (view !== 'read' || first === undefined) return undefined;
      if (!/^(?:[A-Za-z0-9-]|\*[0-9a-f]{4})*$/.test(first)) return undefined;
      const typed = unescaped(first);
      return isTypable(typed) ? { ...start, view, typed } : undefined;
    },
  });
}

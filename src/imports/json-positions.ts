/** Where things stand in a JSON text: `JSON.parse` tells no place in some browsers, and never of what is well-formed but wrong. */

/** From the whole down to one value: keys of objects and places in arrays. */
export type Path = readonly (string | number)[];

const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

interface Level {
  readonly close: ']' | '}';
  key: string | number;
}

/**
 * Offset of the value at `path`; without a path, of the first thing that is not JSON. -1 when there is none. Nesting is kept on a
 * stack of its own, so that no depth overflows.
 */
export function offsetIn(text: string, path: Path | null): number {
  const open: Level[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return false;
    at += found[0].length;
    return true;
  };
  const here = (): boolean =>
    path !== null && open.length === path.length && open.every(({ key }, i) => key === path[i]);

  /** Reads `"key" :` into the innermost level; false when it is not there. */
  const key = (level: Level): boolean => {
    const start = at;
    if (!skip(string)) return false;
    level.key = JSON.parse(text.slice(start, at)) as string;
    skip(space);
    if (text[at] !== ':') return false;
    at++;
    skip(space);
    return true;
  };

  skip(space);
  for (;;) {
    if (here()) return at;
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      at++;
      skip(space);
      const level: Level = { close: sign === '{' ? '}' : ']', key: sign === '{' ? '' : 0 };
      if (text[at] !== level.close) {
        open.push(level);
        if (sign === '{' && !key(level)) return path === null ? at : -1;
        continue;
      }
      at++;
    } else if (!skip(string) && !skip(scalar)) return path === null ? at : -1;

    // A value has ended: close what ends with it, and go on after a comma.
    for (;;) {
      skip(space);
      const level = open.at(-1);
      if (!level) return path === null && at < text.length ? at : -1;
      if (text[at] === level.close) {
        open.pop();
        at++;
        continue;
      }
      if (text[at] !== ',') return path === null ? at : -1;
      at++;
      skip(space);
      if (typeof level.key === 'number') level.key++;
      else if (!key(level)) return path === null ? at : -1;
      break;
    }
  }
}

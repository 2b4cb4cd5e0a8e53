/** A figure as a chapter places it. */
export interface PlacedFigure {
  /** Its id on the page and its key in the address: the name of its entry in kebab case. */
  readonly id: string;
  /** The line that imports its entry. */
  readonly importing: string;
  /** The element as the chapter writes it, with its props. */
  readonly element: string;
}

/** The widgets that the text of a chapter places, in its order. Which of them are figures, `content/figures.json` says. */
export function figuresIn(mdx: string): PlacedFigure[] {
  const imports = new Map(
    [...mdx.matchAll(/^import (\w+) from '#widgets\/[^']+';?$/gm)].map(([line, name]) => [
      name,
      line,
    ]),
  );
  return [...mdx.matchAll(/<([A-Z]\w*)\b[^>]*\/>/g)].flatMap(([element, name = '']) => {
    const importing = imports.get(name);
    return importing === undefined ? [] : [{ id: kebab(name), importing, element }];
  });
}

const kebab = (name: string): string =>
  name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/**
 * The parts of the page that change. The server wrote every word into the page, in `data-` attributes where only one of several
 * is shown, so that a learner's phone loads no texts.
 */
export function part(name: string): HTMLElement;
export function part<E extends HTMLElement>(name: string, kind: new () => E): E;
export function part(name: string, kind = HTMLElement): HTMLElement {
  const found = document.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no part “${name}”.`);
  return found;
}

/** Says one of the sentences that the part has; a live region speaks only when the sentence is another one. */
export function say(name: string, which: string): void {
  const region = part(name);
  const words = region.dataset[which] ?? '';
  region.dataset['is'] = which;
  if (region.textContent !== words) region.textContent = words;
}

/** Words that travelled here; without them the part is not there. */
export function write(name: string, words = ''): void {
  part(name).textContent = words;
  part(name).hidden = words === '';
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}

import * as signs from './mermaid-signs.ts';
import type { MermaidText } from './mermaid-text.ts';
import { Stop } from './types.ts';

export interface MermaidNode {
  readonly id: string;
  /** What its shape shows; undefined when it has none here. */
  readonly label: string | undefined;
}

/** `id`, `id[label]` in any of the shapes, `id@{ label: "…" }`, each with `:::class`. Throws Stop. */
export function readNode(text: MermaidText): MermaidNode {
  text.skipBlank();
  const start = text.offset();
  const id = text.match(signs.nodeId)?.[0];
  if (id === undefined) throw new Stop('syntax', text.place(start), text.ahead(40));
  text.match(signs.className);
  let label = readShape(text);
  for (;;) {
    const properties = text.match(signs.properties)?.[1];
    if (properties === undefined) break;
    const [, double, single, bare] = signs.labelProperty.exec(properties) ?? [];
    label = double ?? single ?? bare ?? label;
  }
  text.match(signs.className);
  return { id, label };
}

function readShape(text: MermaidText): string | undefined {
  const start = text.offset();
  const shape = signs.shapes.find(({ open }) => text.ahead(3).startsWith(open));
  if (!shape) return undefined;
  text.match(new RegExp(`.{${shape.open.length}}`, 'y'));
  const words = readWords(text, shape.open);
  const close = shape.close.find((sign) => text.ahead(3).startsWith(sign));
  if (close === undefined) {
    const ended = text.ahead(1) === '';
    const at = ended ? start : text.offset();
    throw new Stop(
      ended ? 'unclosed' : 'syntax',
      text.place(at),
      ended ? shape.open : text.ahead(40),
    );
  }
  text.match(new RegExp(`.{${close.length}}`, 'y'));
  return words.replace(/^`([^]*)`$/, '$1');
}

function readWords(text: MermaidText, open: string): string {
  const quoted = text.match(signs.quotedWords)?.[1];
  if (quoted !== undefined) return quoted;
  const slanted = open === '[/' || open === '[\\';
  return text.match(slanted ? signs.slantedWords : signs.plainWords)?.[0] ?? '';
}

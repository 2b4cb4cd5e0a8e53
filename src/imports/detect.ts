import type { Format } from './types.ts';

const endings: Readonly<Record<string, Format>> = {
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  dot: 'dot',
  gv: 'dot',
  mmd: 'mermaid',
  mermaid: 'mermaid',
};

/** Mermaid's other diagrams are recognised, so that the reader is told what is wrong with them. */
const otherDiagrams =
  /^(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|requirementDiagram|gitGraph|gantt|pie|journey|mindmap|timeline|quadrantChart|sankey-beta|xychart-beta|block-beta|architecture-beta|C4[A-Z]\w+)/;

/**
 * The format of a text: by what it begins with, else by the ending of its file name; null when neither tells. Content counts first,
 * because many files are called `.txt` and many pasted texts are called nothing.
 */
export function detectFormat(text: string, name = ''): Format | null {
  const start = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const ending = endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (/^[{[]/.test(start) && ending !== 'csv') return 'json';
  const code = start.replace(/^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/|#[^\n]*\n)+/, '');
  if (/^(?:strict\s+)?(?:di)?graph(?:\s+(?:"[^"\n]*"|[\w.-]+))?\s*\{/i.test(code)) return 'dot';
  if (/^\s*apiVersion:\s*["']?backstage\.io\//m.test(start)) return 'backstage';
  if (/^\s*(?:```|~~~)\s*mermaid/m.test(start)) return 'mermaid';
  const drawn = start
    .replace(/^---[^\S\n]*\n[^]*?\n---[^\S\n]*\n/, '')
    .replace(/^(?:\s|%%[^\n]*(?:\n|$))+/, '');
  if (/^(?:graph|flowchart(?:-elk)?)[\s;]/.test(drawn) || otherDiagrams.test(drawn))
    return 'mermaid';
  if (ending) return ending;
  if (/^["']?services["']?\s*:/m.test(start)) return 'compose';
  if (/^[\w-]+:\s*\n(?:\s+[^\n]*\n)*?\s+(?:image|build)\s*:/.test(start)) return 'compose';
  if (/\.ya?ml$/i.test(name)) return /^kind:/m.test(start) ? 'backstage' : 'compose';
  return /^[^\n]*[,;\t|][^\n]*(?:\n|$)/.test(start) ? 'csv' : null;
}

import type { FaultCode, Format } from '#imports/types.ts';
import type { Stage } from './messages.ts';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const components = (n: number): string => count(n, 'component', 'components');
const needs = (n: number): string => count(n, 'need', 'needs');

const formats: Record<Format, string> = {
  json: 'JSON',
  csv: 'CSV',
  dot: 'Graphviz DOT',
  mermaid: 'Mermaid flowchart',
  compose: 'Docker Compose',
  backstage: 'Backstage catalogue',
};

/** Each fault as what is wrong and what to do; `found` is what stands there. */
const faults: Record<FaultCode, (found: string) => string> = {
  'too-big': () => 'It is larger than 5 MB. Leave out what is not needed, or load a part.',
  'too-many-components': () => 'It has more than 20,000 components. Load a part of it.',
  'too-many-needs': () => 'It names more than 200,000 needs. Load a part of it.',
  'too-deep': () => 'Its parts are nested too deep.',
  'long-id': (found) => `A name is longer than 300 characters: ${found}`,
  empty: () => 'It is empty.',
  'unknown-format': () =>
    'It begins like none of the formats that can be read. Choose the format, or add a first line such as “from,to” or “graph LR”.',
  'nothing-found': () => 'It holds no component.',
  syntax: (found) =>
    found === ''
      ? 'The text ends, or breaks the rules of the format, at this place.'
      : `The rules of the format do not allow this here: ${found}`,
  unclosed: (found) => `What begins here never ends: ${found}`,
  undirected: (found) =>
    `The edges have no direction, so they do not say who needs whom: ${found}. Write “digraph” and “->”, or "directed": true.`,
  header: (found) =>
    `The first line has to name the columns, among them “from” and “to”. It says: ${found}`,
  'other-diagram': (found) =>
    `This is another kind of Mermaid diagram (${found}). Only a flowchart says who needs whom.`,
  shape: (found) => `This is none of the shapes that can be read: ${found}`,
  'no-id': (found) =>
    found === '' ? 'A name is missing here.' : `A name is missing here: ${found}`,
  twice: (found) => `This stands here a second time: ${found}`,
  strength: (found) => `A strength is one of hard, soft, cached. Here it is: ${found}`,
};

/** Words of the panel that reads a reader's own service graph, in English. */
export const panel = {
  title: 'Load your own service graph',
  intro:
    'Choose a file, drop it here, or paste its text. It is read in this browser and goes nowhere else. An arrow from A to B means that A needs B.',
  choose: 'Choose a file',
  paste: 'Or paste the text',
  read: 'Read the text',
  format: 'Format',
  auto: 'Found by itself',
  formats,
  pasted: 'Pasted text',
  readable:
    'Formats: JSON, CSV with the columns from and to, Graphviz DOT, Mermaid flowcharts, docker-compose files, Backstage catalogues. At most 20,000 components and 5 MB.',
  progress: (name: string, stage: Stage, done: number): string =>
    stage === 'reading'
      ? `Reading ${name}: ${Math.round(done * 100)}%`
      : `${name} has been read; asking the model what can start.`,
  progressBar: 'Part that has been read',
  stop: 'Stop',
  back: 'Back to the built-in graph',
  unreadable: (name: string): string => `The browser could not open ${name}.`,
  broken: (name: string): string => `${name} was too much for this browser. Try a part of it.`,
  refused: (name: string, format: Format | null): string =>
    format === null ? `${name} was not read.` : `${name} was not read as ${formats[format]}.`,
  fault: (code: FaultCode, line: number | null, column: number | null, found: string): string =>
    `${line === null ? '' : `Line ${line}, column ${column ?? 1}: `}${faults[code](found)}`,
  kept: (name: string): string => `${name}, loaded before, is still shown.`,
  join: (sentences: readonly string[]): string => sentences.join(' '),
  downloads: 'Report to take away',
  files: { markdown: 'Markdown', svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON' },
  pngFailed: 'The browser could not make the picture. The SVG holds the same.',
};

/** Sentences of the result, in the panel and in the report. */
export const report = {
  title: (name: string): string => `Service graph: ${name}`,
  made: (date: string): string =>
    `Made on ${date} by “How a Region is built”, an independent teaching site. The graph did not leave the browser.`,
  size: (c: number, n: number, format: Format): string =>
    `${components(c)} and ${needs(n)} were read as ${formats[format]}.`,
  unsaid:
    'The file does not say how strong the needs are. All of them were taken as hard, while starting and while running. A label with soft or cached says otherwise.',
  namedOnly: (n: number, names: string): string =>
    `${n === 1 ? 'One name is' : `${n.toLocaleString('en')} names are`} needed and described nowhere in the file, and ${n === 1 ? 'was' : 'were'} taken as ${n === 1 ? 'a component that needs' : 'components that need'} nothing: ${names}.`,
  repeated: (n: number): string => `${needs(n)} stood there more than once and count once.`,
  coldStart: 'Cold start',
  allStart: (waves: number): string =>
    `From nothing, everything can start, in ${count(waves, 'wave', 'waves')}.`,
  stuck: (n: number, all: number): string =>
    `From nothing, ${n.toLocaleString('en')} of ${components(all)} can never start.`,
  started: (n: number, waves: number): string =>
    n === 0
      ? 'Nothing starts at all.'
      : `${n === 1 ? 'The other one starts' : `The other ${n.toLocaleString('en')} start`} in ${count(waves, 'wave', 'waves')}.`,
  circles: 'Circles that hold them',
  link: (from: string, to: string): string => `${from} needs ${to}`,
  loop: (links: readonly string[]): string =>
    links.length === 1
      ? `${links[0] ?? ''} to start.`
      : `${links.slice(0, -1).join(', ')}, and ${links.at(-1) ?? ''}. Each waits for the next.`,
  large: (n: number, some: string, round: string): string =>
    `${components(n)} wait for each other, directly or through others: ${some}. A shortest loop: ${round}`,
  noCircle: (from: string, to: string): string =>
    `${from} waits for ${to}, which is not in the graph.`,
  soften: 'What to soften',
  softenExact: (n: number): string =>
    `If ${n === 1 ? 'this need' : `these ${n.toLocaleString('en')} needs`} no longer had to be met before a start, everything could start. No smaller number will do: this was proven.`,
  softenGreedy: (n: number, atLeast: number): string =>
    `If these ${needs(n)} no longer had to be met before a start, everything could start. At least ${atLeast.toLocaleString('en')} are needed; whether fewer than ${n.toLocaleString('en')} will do was not tried to the end, because a circle is too large.`,
  otherSets: (n: number, complete: boolean): string =>
    `${complete ? '' : 'At least '}${count(n, 'other set', 'other sets')} of the same size would do as well.`,
  more: (n: number): string => `and ${n.toLocaleString('en')} more`,
  stuckList: 'Components that can never start',
  waves: 'Waves',
  wave: 'Wave',
  starts: 'components that start',
  columns: { start: 'cold start', stuck: 'stuck', soften: 'soften', yes: 'yes' },
  and: ', ',
};

export type PanelWords = typeof panel;
export type ReportWords = typeof report;
export interface OwnGraphWords {
  readonly panel: PanelWords;
  readonly report: ReportWords;
}

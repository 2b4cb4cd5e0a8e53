import type { Loaded } from './messages.ts';
import type { ReportWords } from './own-graph.en.text.ts';

/**
 * Every need as a line, with the columns that this site reads back, and who has none as a line without a provider; then what the model
 * says of it, under names of the reader's language. RFC 4180, with a byte order mark so that spreadsheets take it for UTF-8.
 */
export function reportCsv({ graph, verdict }: Loaded, { columns }: ReportWords): string {
  const stuck = new Set(verdict.stuck);
  const soften = new Set(verdict.softening.arcs.map(({ from, to }) => `${from}\n${to}`));
  const groupOf = new Map(graph.components.map(({ id, group }) => [id, group ?? '']));
  const busy = new Set(graph.needs.map(({ from }) => from));
  const start = (id: string): string => (stuck.has(id) ? columns.stuck : '');
  const rows = [
    ['from', 'to', 'starting', 'running', 'why', 'group', columns.start, columns.soften],
    ...graph.components
      .filter(({ id }) => !busy.has(id))
      .map(({ id }) => [id, '', '', '', '', groupOf.get(id) ?? '', start(id), '']),
    ...graph.needs.map(({ from, to, starting, running, why = '' }) => [
      from,
      to,
      starting,
      running,
      why,
      groupOf.get(from) ?? '',
      start(from),
      starting === 'hard' && soften.has(`${from}\n${to}`) ? columns.yes : '',
    ]),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet runs what begins with one of these signs; with a `'` before it, it is text (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

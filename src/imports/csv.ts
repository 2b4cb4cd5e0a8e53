import Papa from 'papaparse';
import { createDraft, strengthOf } from './draft.ts';
import { reasonIn, strengthsIn, unsaid } from './strengths.ts';
import type { Strengths } from './strengths.ts';
import { Stop } from './types.ts';
import type { Imported, Position, Progress } from './types.ts';

/** What a column may be called, in lower case, without blanks and signs. */
const columnNames = {
  from: ['from', 'source', 'consumer', 'client', 'caller', 'service', 'dependent', 'component'],
  to: ['to', 'target', 'provider', 'server', 'callee', 'dependson', 'dependency', 'needs'],
  starting: ['starting', 'coldkind', 'cold'],
  running: ['running', 'kind'],
  strength: ['strength', 'label', 'type'],
  why: ['why', 'reason', 'description'],
  group: ['group', 'fromgroup', 'team', 'system'],
} as const;
type Column = keyof typeof columnNames;

/**
 * An edge list: the first line names the columns, each other line is a need. A line without a provider only names a component.
 * Commas, semicolons, tabs and bars part the columns; quotes as in RFC 4180.
 * @throws Stop
 */
export function readCsv(text: string, progress: Progress): Omit<Imported, 'ok' | 'format'> {
  const draft = createDraft();
  const groups = new Map<string, string>();
  let columns: Partial<Record<Column, number>> | null = null;
  let rows = 0;
  for (const { fields, at } of records(text)) {
    if (fields.every((field) => field.trim() === '')) continue;
    if (!columns) {
      columns = columnsOf(fields, at);
      continue;
    }
    const cell = (column: Column): string => withoutGuard(fields[columns?.[column] ?? -1] ?? '');
    const [from, to, group] = [cell('from'), cell('to'), cell('group').trim()];
    if (from.trim() === '') throw new Stop('no-id', at, fields.join(','));
    if (group && !groups.has(from)) {
      groups.set(from, group);
      draft.group(group, group);
    }
    draft.component(from, groups.has(from) ? { group: groups.get(from) ?? group } : {}, at);
    if (to.trim() !== '') draft.need(from, to, strengthsOf(cell, at), whyOf(cell), at);
    if (++rows % 2_000 === 0) progress(Math.min(1, at.line / (text.length / 20)));
  }
  if (!columns) throw new Stop('empty');
  return { ...draft.finish(), namedOnly: [] };
}

/** The records with the line on which each begins; quoted fields may span lines. */
function* records(text: string): Generator<{ fields: string[]; at: Position }> {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const quote = errors.find(({ type }) => type === 'Quotes');
  let line = 1;
  for (const [row, fields] of data.entries()) {
    const at = { line, column: 1 };
    if (quote?.row === row) throw new Stop('unclosed', at, fields.join(','));
    yield { fields, at };
    line += 1 + fields.reduce((lines, field) => lines + breaksIn(field), 0);
  }
}

function breaksIn(field: string): number {
  return field.match(/\r\n?|\n/g)?.length ?? 0;
}

function columnsOf(fields: readonly string[], at: Position): Partial<Record<Column, number>> {
  const names = fields.map((field) => field.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, known] of Object.entries(columnNames) as [Column, readonly string[]][]) {
    const found = names.findIndex((name) => known.includes(name));
    if (found !== -1) columns[column] = found;
  }
  if (columns.from === undefined || columns.to === undefined) {
    throw new Stop('header', at, fields.join(','));
  }
  return columns;
}

function strengthsOf(cell: (column: Column) => string, at: Position): Strengths | null {
  const [starting, running] = [strengthOf(cell('starting'), at), strengthOf(cell('running'), at)];
  const both = strengthsIn(cell('strength'));
  if (!starting && !running) return both;
  const rest = both ?? unsaid;
  return { starting: starting ?? rest.starting, running: running ?? rest.running };
}

function whyOf(cell: (column: Column) => string): string | undefined {
  return cell('why').trim() || reasonIn(cell('strength'));
}

/** Our own tables put a `'` before what a spreadsheet would take for a formula (see the report); it is no part of the name. */
function withoutGuard(field: string): string {
  return /^'[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}

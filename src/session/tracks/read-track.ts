import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { missingIn, type Kit, type Missing } from './kit.ts';
import { faultOf, type Wanted } from './track-fault.ts';
import { track, type Track } from './track.ts';

export type { Wanted } from './track-fault.ts';

/** A track has a few kilobytes; a file above this is something else. */
export const MOST_BYTES = 200_000;

/**
 * Why a file is no track. `line` counts from 1 and is null when no single line is to blame; `where` is the path to the entry, such as
 * `steps.3.minutes`; `found` is what stands there or, for a broken text, what the parser says (in English).
 */
export type TrackFault = {
  readonly line: number | null;
  readonly where: string;
  readonly found: string;
} & (
  | { readonly code: 'too-big' }
  | { readonly code: 'syntax' }
  | { readonly code: 'shape'; readonly wants: Wanted }
  /** It names something that this site does not have. */
  | { readonly code: 'unknown'; readonly kind: Missing['kind'] }
);

export type TrackRead =
  { readonly ok: true; readonly track: Track } | { readonly ok: false; readonly fault: TrackFault };

type Named = Pick<Kit, 'questions' | 'figures' | 'chapters'>;

/** Reads a track from the text of a YAML (or JSON) file. Never throws. */
export function readTrack(text: string, kit: Named): TrackRead {
  // A sign has at most three bytes for each unit of a string.
  if (text.length > MOST_BYTES) return tooBig;
  try {
    return parsed(text, kit);
  } catch (cause) {
    const found = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    return refuse({ code: 'syntax', line: null, where: '', found });
  }
}

export const tooBig = refuse({ code: 'too-big', line: null, where: '', found: '' });

function parsed(text: string, kit: Named): TrackRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const [error] = document.errors;
  if (error) {
    return refuse({ code: 'syntax', line: lineAt(error.pos[0]), where: '', found: error.message });
  }

  /** The line of an entry, or of the nearest one above it that is there. */
  const lineOf = (path: readonly (string | number)[]): number | null => {
    const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
    const [start] = node?.range ?? [];
    if (start !== undefined) return lineAt(start);
    return path.length === 0 ? null : lineOf(path.slice(0, -1));
  };
  const value: unknown = document.toJS({ maxAliasCount: 50 });
  const result = v.safeParse(track, value);
  if (!result.success) {
    const { path, ...fault } = faultOf(result.issues[0]);
    return refuse({ code: 'shape', line: lineOf(path), where: path.join('.'), ...fault });
  }
  const [missing] = missingIn(result.output, kit);
  if (missing === undefined) return { ok: true, track: result.output };
  const at = result.output.steps.findIndex(({ id }) => id === missing.step);
  const path = ['steps', at, ...(missing.kind === 'question' ? ['vote'] : ['show', missing.kind])];
  return refuse({
    code: 'unknown',
    kind: missing.kind,
    line: lineOf(path),
    where: path.join('.'),
    found: missing.name,
  });
}

function refuse(fault: TrackFault): TrackRead & { readonly ok: false } {
  return { ok: false, fault: { ...fault, found: fault.found.slice(0, 120) } };
}

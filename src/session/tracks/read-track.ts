import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { missingIn, type Kit } from './kit.ts';
import { track, type Track } from './track.ts';

/** A track has a few kilobytes; a file above this is something else. */
export const MOST_BYTES = 200_000;

/**
 * Why a file is no track. `line` counts from 1 and is null when no single line is to blame; `where` is the path to the entry, such as
 * `steps.3.minutes`; `found` is what stands there or, for a broken text, what the parser says (in English).
 */
export interface TrackFault {
  readonly code: 'too-big' | 'syntax' | 'shape' | 'unknown-figure' | 'unknown-question';
  readonly line: number | null;
  readonly where: string;
  readonly found: string;
}

export type TrackRead =
  { readonly ok: true; readonly track: Track } | { readonly ok: false; readonly fault: TrackFault };

/** Reads a track from the text of a YAML (or JSON) file. Never throws. */
export function readTrack(text: string, kit: Pick<Kit, 'questions' | 'figures'>): TrackRead {
  // A sign has at most three bytes for each unit of a string.
  if (text.length > MOST_BYTES) return refuse('too-big', null, '', '');
  try {
    return parsed(text, kit);
  } catch (cause) {
    return refuse('syntax', null, '', cause instanceof Error ? cause.message.split('\n')[0] : '');
  }
}

function parsed(text: string, kit: Pick<Kit, 'questions' | 'figures'>): TrackRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const [error] = document.errors;
  if (error) return refuse('syntax', lineAt(error.pos[0]), '', error.message);

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
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return refuse('shape', lineOf(path), path.join('.'), issue.received);
  }
  const [missing] = missingIn(result.output, kit);
  if (missing === undefined) return { ok: true, track: result.output };
  const at = result.output.steps.findIndex(({ id }) => id === missing.step);
  const path = missing.kind === 'figure' ? ['steps', at, 'show', 'figure'] : ['steps', at, 'vote'];
  const code = missing.kind === 'figure' ? 'unknown-figure' : 'unknown-question';
  return refuse(code, lineOf(path), path.join('.'), missing.name);
}

function refuse(
  code: TrackFault['code'],
  line: number | null,
  where: string,
  found: string | undefined,
): TrackRead {
  return { ok: false, fault: { code, line, where, found: (found ?? '').slice(0, 120) } };
}

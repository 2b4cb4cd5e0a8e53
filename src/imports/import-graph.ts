/** A service graph from a text in one of the known formats. Never throws: a text that cannot be read gives a fault with its place. */
import { readBackstage } from './backstage.ts';
import { readCompose } from './compose.ts';
import { readCsv } from './csv.ts';
import { detectFormat } from './detect.ts';
import { readDot } from './dot.ts';
import { readJson } from './json.ts';
import { readMermaid } from './mermaid.ts';
import { limits, Stop } from './types.ts';
import type { Fault, Format, Imported, Outcome, Progress } from './types.ts';

type Reader = (text: string, progress: Progress) => Omit<Imported, 'ok' | 'format'>;

const readers: Readonly<Record<Format, Reader>> = {
  json: readJson,
  csv: readCsv,
  dot: readDot,
  mermaid: readMermaid,
  compose: readCompose,
  backstage: readBackstage,
};

export interface ImportOptions {
  /** Name of the file, when there is one. */
  readonly name?: string | undefined;
  /** The format, when the reader chose it. */
  readonly format?: Format | undefined;
  readonly progress?: Progress;
}

/**
 * Reads a text. The format is the one given, or is recognised by content and file name. Limits are those of `limits`; sizes count as
 * UTF-8. Time is linear in the text, or nearly so.
 */
export function importGraph(text: string, options: ImportOptions = {}): Outcome {
  const { name, progress = () => {} } = options;
  const plain = text.replace(/^\uFEFF/, '');
  if (byteLength(plain) > limits.bytes) {
    return { ok: false, format: options.format ?? null, fault: fault('too-big') };
  }
  if (plain.trim() === '') return { ok: false, format: null, fault: fault('empty') };
  const format = options.format ?? detectFormat(plain, name);
  if (!format) return { ok: false, format: null, fault: fault('unknown-format') };
  try {
    return { ok: true, format, ...readers[format](plain, progress) };
  } catch (cause) {
    return { ok: false, format, fault: faultOf(cause) };
  }
}

function fault(code: Fault['code']): Fault {
  return { code, at: null, found: '' };
}

/** A stack that is full means brackets within brackets; anything else a library threw is a text that breaks its rules. */
function faultOf(cause: unknown): Fault {
  if (cause instanceof Stop) return cause.fault;
  return fault(cause instanceof RangeError ? 'too-deep' : 'syntax');
}

/** Bytes in UTF-8, without making them. */
function byteLength(text: string): number {
  if (text.length * 3 <= limits.bytes) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair stands for two of four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

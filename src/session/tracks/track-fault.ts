import type * as v from 'valibot';

/** What an entry of a track wants that it does not have. */
export type Wanted =
  | 'entry'
  | 'words'
  | 'nothing'
  | 'number'
  | 'range'
  | 'shorter'
  | 'form'
  | 'amount'
  | 'other-id'
  | 'question';

export interface ShapeFault {
  readonly path: readonly (string | number)[];
  readonly wants: Wanted;
  readonly found: string;
}

/** The first thing that the schema of a track found, as what the entry wants; so it can be said in the reader's language. */
export function faultOf(issue: v.BaseIssue<unknown>): ShapeFault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  return { path, wants: wantedBy(issue, path.length === 0), found: issue.received };
}

function wantedBy(
  { type, received, expected, input }: v.BaseIssue<unknown>,
  whole: boolean,
): Wanted {
  const list = Array.isArray(input);
  switch (type) {
    case 'check':
      return whole ? 'other-id' : 'question';
    case 'number':
      return received === 'undefined' ? 'entry' : 'number';
    case 'min_value':
    case 'max_value':
    case 'integer':
      return 'range';
    case 'min_length':
      return list ? 'amount' : 'words';
    case 'max_length':
      return list ? 'amount' : 'shorter';
    case 'strict_object':
      if (expected === 'never') return 'nothing';
      return received === 'undefined' ? 'entry' : 'form';
    default:
      return received === 'undefined' ? 'entry' : 'form';
  }
}

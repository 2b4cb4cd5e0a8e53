/** The signs of Mermaid's flowcharts, as its grammar has them (mermaid.js.org/syntax/flowchart.html; flow.jison of version 11). */

export const header = /(?:graph|flowchart(?:-elk)?)(?=[\s;]|$)/y;
export const direction = /(?:TB|TD|BT|RL|LR|[><^v])(?=\s|;|$)/y;

/** Lines that say how things look, or what a click does. */
export const dressing =
  /(?:(?:style|linkStyle|classDef|class|click|direction)(?=[^\S\n]+[^\s\-=.<&;])|acc(?:Title|Descr)\s*:)(?:"[^"\n]*"|[^\n;])*/y;
export const longDescription = /accDescr\s*\{[^}]*\}/y;

export const nodeId = /(?:[\p{L}\p{N}\p{M}_!#$%'*+.`?\\/\p{So}]|-(?![->.])|=(?!=))+/uy;
export const className = /:::[\w-]+/y;
/** `e1@-->`: the name of an edge. */
export const edgeName = /[^\s"@;|&]{1,100}@(?=[xo<]?(?:--|==|-\.))/y;

/** A whole link. `~~~` keeps nodes in place and is not seen. */
export const link = /(?:[xo<]?(?:--+[-xo>]|==+[=xo>]|-?\.+-[xo>]?)|~~~+)/y;
/** The beginning of a link with words in it, and per beginning what the words may be and how it ends. */
export const worded = [
  { begin: /[xo<]?--/y, words: /(?:"[^"]*"|[^-"\n]|-(?!-))*/y, end: /--+[-xo>]/y },
  { begin: /[xo<]?==/y, words: /(?:"[^"]*"|[^="\n]|=(?!=))*/y, end: /==+[=xo>]/y },
  { begin: /[xo<]?-\./y, words: /(?:"[^"]*"|[^."\n]|\.(?!-|\.))*/y, end: /\.+-[xo>]?/y },
] as const;
export const pipeWords = /\|(?:\s*"([^"]*)"\s*|([^|"]*))\|/y;

/** What may stand between the brackets of a shape, by its opening sign; the longest sign first. */
export const shapes: readonly { readonly open: string; readonly close: readonly string[] }[] = [
  { open: '(((', close: [')))'] },
  { open: '((', close: ['))'] },
  { open: '([', close: ['])'] },
  { open: '(-', close: ['-)'] },
  { open: '[[', close: [']]'] },
  { open: '[(', close: [')]'] },
  { open: '[|', close: ['|]', ']'] },
  { open: '[/', close: ['/]', '\\]'] },
  { open: '[\\', close: ['\\]', '/]'] },
  { open: '{{', close: ['}}'] },
  { open: '[', close: [']'] },
  { open: '(', close: [')'] },
  { open: '{', close: ['}'] },
  { open: '>', close: [']'] },
];
export const quotedWords = /\s*"([^"]*)"\s*/y;
export const plainWords = /[^[\](){}|"]*/y;
export const slantedWords = /(?:[^[\](){}|"/\\]|[/\\](?!\]))*/y;
export const properties = /@\{((?:"[^"]*"|'[^']*'|[^}"'])*)\}/y;
export const labelProperty = /(?:^|[,\s])label\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,\n]*))/;

/** One block of a `_headers` file: a path pattern and what it sets or takes away. */
export interface HeaderRule {
  readonly pattern: string;
  readonly set: readonly (readonly [name: string, value: string])[];
  readonly remove: readonly string[];
}

/**
 * Reads a `_headers` file in the format that Netlify and Cloudflare Pages share: a path at the start
 * of a line, below it indented `Name: value` lines, or `! Name` to take a header away again; `#` starts a comment.
 * Throws when a line is neither, so that a slip in the file shows here and not on the host.
 * Source: https://developers.cloudflare.com/pages/configuration/headers/
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; set: [string, string][]; remove: string[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, set: [], remove: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (!rule) throw new Error(`_headers line ${index + 1}: "${content}" stands before any path.`);
    const removed = /^!\s*(\S+)$/.exec(content)?.[1];
    const pair = /^([A-Za-z0-9-]+)\s*:\s*(.+)$/.exec(content);
    if (removed) rule.remove.push(removed.toLowerCase());
    else if (pair?.[1] && pair[2]) rule.set.push([pair[1].toLowerCase(), pair[2]]);
    else throw new Error(`_headers line ${index + 1}: "${content}" is no "Name: value" line.`);
  }
  return rules;
}

/** All headers for one path (no query). Rules add up in the order of the file; a name set twice is joined with a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    for (const name of rule.remove) headers.delete(name);
    for (const [name, value] of rule.set) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** `*` stands for any run of characters, `:name` for one path segment. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}

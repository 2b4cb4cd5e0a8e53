import { createHash } from 'node:crypto';

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

export interface Sealed {
  readonly html: string;
  /** The policy that the page carries. */
  readonly policy: string;
}

/**
 * Gives a page the policy that it needs and no more, as the first thing after its charset, so that nothing runs before
 * it. Astro lists the hashes of every script of the site on every page; files of our own are allowed by `'self'`, so only
 * the hashes of what stands inline in this page stay, and those in `kept` (for styles that a library inserts later).
 * @throws when an inline script or style of the page is not in Astro's list: it would be blocked.
 */
export function sealPage(html: string, path: string, kept: readonly string[] = []): Sealed {
  const policy = policyTag.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${path} has no content policy; is security.csp on?`);
  const inline = inlineHashes(html);
  const allowed = new Set(policy.match(/sha\d+-[A-Za-z0-9+/=]+/g) ?? []);
  const unknown = inline.filter((hash) => !allowed.has(hash));
  if (unknown.length > 0) {
    throw new Error(
      `${path} holds an inline script or style that its policy blocks (${unknown.join(', ')}); move it into a file`,
    );
  }
  const needed = new Set([...inline, ...kept]);
  const own = policy
    .replace(/ *'(sha\d+-[A-Za-z0-9+/=]+)'/g, (text, hash: string) =>
      needed.has(hash) ? text : '',
    )
    .replace(/\s*;\s*/g, '; ')
    .replace(/; $/, '');
  const tag = `<meta http-equiv="content-security-policy" content="${own}">`;
  const sealed = html
    .replace(policyTag, '')
    .replace(/<meta charset="utf-8">/, (charset) => charset + tag);
  if (!sealed.includes(tag))
    throw new Error(`${path} has no <meta charset="utf-8"> to put its policy behind`);
  return { html: sealed, policy: own };
}

/** The hashes of all scripts and styles that stand in the page itself. Data blocks are not run and need none. */
function inlineHashes(html: string): string[] {
  const blocks = [...html.matchAll(/<(script|style)\b([^>]*)>(.*?)<\/\1>/gs)];
  return blocks
    .filter(
      ([, , attributes = '', text = '']) =>
        text && !/\bsrc=|type="application\/(?:ld\+)?json"/.test(attributes),
    )
    .map(([, , , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
}

/** One policy that allows what any of the given ones allows: the union, directive by directive. */
export function unite(policies: readonly string[]): string {
  const all = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split('; '))) {
    const [name = '', ...values] = directive.split(' ');
    const known = all.get(name) ?? new Set();
    all.set(name, new Set([...known, ...values]));
  }
  return [...all].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

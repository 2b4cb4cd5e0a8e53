/** What every answer carries, whatever it holds. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * A worker has the policy of its own file, not that of its page. The search is WebAssembly, which only a worker may run:
 * `'wasm-unsafe-eval'` stands in no page.
 */
const workers = "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/**
 * Files whose name holds a hash of their content never change. Any origin may read them: a figure in a sandboxed frame has an origin
 * of its own, and a browser asks for module scripts across origins only with leave.
 */
const files: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': workers,
};

/**
 * The part of the site that a page belongs to, as a path pattern: one policy each, so that the rules stay few (some hosts
 * take a hundred) and never overlap (hosts join what two rules say).
 */
export function sectionOf(path: string): string {
  const [, locale, section] = /^\/(en|zh)\/([^/]+)\//.exec(path) ?? [];
  return locale && section ? `/${locale}/${section}/*` : path;
}

/** Pages of the labs may stand in a frame on any site; no other page may. */
function framing(section: string): string {
  return `frame-ancestors ${/^\/(en|zh)\/labs\//.test(section) ? '*' : "'none'"}`;
}

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function headersFile(policies: ReadonlyMap<string, string>): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
      '\n',
    );
  return [
    '# Made after each build from the pages themselves: src/build/host-headers.ts',
    rule('/*', everywhere),
    rule('/_astro/*', files),
    ...[...policies].map(([section, policy]) =>
      rule(section, { 'Content-Security-Policy': `${policy}; ${framing(section)}` }),
    ),
  ].join('\n');
}

/** For the http block of nginx: the policy by address. */
export function nginxMap(policies: ReadonlyMap<string, string>): string {
  const entries = [...policies].flatMap(([section, policy]) =>
    addresses(section).map((address) => `  "${address}" "${policy}; ${framing(section)}";`),
  );
  return [
    '# Include this file in the http block, and server.conf in the server block.',
    'map $uri $region_built_policy {',
    '  default "";',
    ...entries,
    `  "~^/_astro/" "${workers}";`,
    '}',
    'map $uri $region_built_readers {',
    '  default "";',
    '  "~^/_astro/" "*";',
    '}',
    '',
  ].join('\n');
}

/** nginx asks for the index file of a folder by an inner redirect, and then sees the address of the file. */
function addresses(section: string): string[] {
  if (section.endsWith('*')) return [`~^${section.slice(0, -1)}`];
  return section.endsWith('/') ? [section, `${section}index.html`] : [section];
}

/** For the server block of nginx. An empty header is not sent. */
export function nginxServer(): string {
  return [
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Content-Security-Policy $region_built_policy always;',
    'add_header Access-Control-Allow-Origin $region_built_readers always;',
    'error_page 404 /404.html;',
    '',
  ].join('\n');
}

/**
 * Runs in every page of the package. Links that scripts make (what a search found, where a reader left off) begin at the root of a host
 * and may end in a folder, like those that the builder wrote; a learning system wants them within the package, and whole.
 */

/**
 * @param written the link as it stands
 * @param page the address of the page that it is on
 * @param root the address of the package's folder
 */
export function linkInPackage(written: string, page: string, root: string): string {
  const folder = new URL(root).pathname;
  const atRoot =
    written.startsWith('/') && !written.startsWith('//') && !written.startsWith(folder);
  const url = new URL(atRoot ? root + written.slice(1) : written, page);
  const within = url.origin === new URL(root).origin && url.pathname.startsWith(folder);
  if (within && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

if (typeof document !== 'undefined') {
  const root = new URL('../', import.meta.url).href;
  const mend = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const written = link?.getAttribute('href');
    if (link && written && !written.startsWith('#'))
      link.href = linkInPackage(written, location.href, root);
  };
  for (const kind of ['click', 'auxclick']) document.addEventListener(kind, mend, true);
}

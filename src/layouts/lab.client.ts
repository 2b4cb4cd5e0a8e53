export {};

/** Keeps the links of a lab page, and the HTML for other pages, in the state of its figure. */
const field = document.querySelector<HTMLTextAreaElement>('[data-embed-html]');
const figure = field?.dataset['embedHtml'] ?? '';
const drawing = document.getElementById(figure);
/** With the address of the place that the reader is at, which may be a copy of the site on another host. */
const html = field?.value ?? '';

function follow(): void {
  const state = new URLSearchParams(location.search).get(figure);
  const inState = (address: string): string => {
    const url = new URL(address, location.href);
    url.searchParams.delete(figure);
    if (state !== null) url.searchParams.set(figure, state);
    return url.href;
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-with-state]')) {
    link.href = inState(link.href);
  }
  if (!field) return;
  field.value = html
    .replace(/src="([^"]*)"/, (_, source: string) => {
      const { pathname } = new URL(source);
      return `src="${inState(pathname).replaceAll('&', '&amp;')}"`;
    })
    .replace(/height="\d+"/, () => `height="${drawing?.offsetHeight ?? 0}"`);
}

async function copy(button: HTMLButtonElement): Promise<void> {
  if (!field) return;
  const outcome = button.nextElementSibling;
  let said = button.dataset['copied'] ?? '';
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.focus();
    field.select();
    said = button.dataset['byHand'] ?? '';
  }
  if (outcome) outcome.textContent = said;
}

if (drawing) new ResizeObserver(follow).observe(drawing);
addEventListener('figure-state', follow);
addEventListener('popstate', follow);
const button = document.querySelector<HTMLButtonElement>('[data-embed-copy]');
button?.addEventListener('click', () => void copy(button));

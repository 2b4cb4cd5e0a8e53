import { isLocale } from '#i18n/locales.ts';
import { searchText } from '#i18n/search.text.ts';
import { ask } from './ask.ts';
import { kinds, type Found, type Stretch } from './messages.ts';

/** Answers follow the typing by this much. */
const PAUSE = 120;

/** Brings the dialog to life; called once, when it is opened for the first time. */
export function liveBox(dialog: HTMLDialogElement): void {
  const { lang } = document.documentElement;
  const [short] = lang.split('-');
  const locale = isLocale(short) ? short : 'en';
  const text = searchText[locale];
  const field = dialog.querySelector('input');
  const said = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('.search-results');
  if (!field || !said || !list) return;

  let asked = 0;
  const look = async () => {
    const query = field.value.trim();
    const turn = ++asked;
    if (query === '') {
      said.textContent = '';
      list.replaceChildren();
      return;
    }
    if (list.childElementCount === 0) said.textContent = text.loading;
    const found = await ask({ query, lang, base: import.meta.env.BASE_URL });
    // Meanwhile the reader may have typed on.
    if (turn !== asked) return;
    said.textContent = found === null ? text.broken : counted(found.length, query);
    list.replaceChildren(...groups(found ?? []));
  };
  const counted = (count: number, query: string) =>
    count === 0 ? text.none(query) : text.found(count);
  const groups = (found: readonly Found[]) =>
    kinds.flatMap((kind) => {
      const these = found.filter((each) => each.kind === kind);
      if (these.length === 0) return [];
      return [make('h3', {}, text.kinds[kind]), make('ul', {}, ...these.map(result))];
    });

  let soon = 0;
  field.addEventListener('input', () => {
    clearTimeout(soon);
    soon = window.setTimeout(() => void look(), PAUSE);
  });
  dialog.addEventListener('keydown', (event) => {
    walk(event, field, [...list.querySelectorAll('a')]);
  });
  // A jump to a place on this very page leaves the dialog open else.
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
  if (field.value !== '') void look();
}

const result = ({ title, url, excerpt, places }: Found): HTMLElement =>
  make(
    'li',
    {},
    make('a', { href: url }, title),
    make(
      'p',
      {},
      ...excerpt.map(({ text, hit }: Stretch) => (hit ? make('mark', {}, text) : text)),
    ),
    ...(places.length === 0
      ? []
      : [
          make(
            'ul',
            {},
            ...places.map((place) => make('li', {}, make('a', { href: place.url }, place.title))),
          ),
        ]),
  );

/** ↑ and ↓ go over the results and back to the field; Enter in the field opens the first one. */
function walk(event: KeyboardEvent, field: HTMLInputElement, links: readonly HTMLElement[]): void {
  const stops = [field, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && at >= 0) {
    stops.at((at + step) % stops.length)?.focus();
    event.preventDefault();
  } else if (event.key === 'Enter' && at === 0 && !event.isComposing) {
    links[0]?.click();
    event.preventDefault();
  }
}

function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

import { isLocale, type Locale } from '#i18n/locales.ts';
import { readJoin, writeJoin, type Join } from '../protocol/join-link.ts';
import { typedCode } from '../protocol/authority.ts';
import { askRelay } from '../transport/relay-info.ts';
import { element, part } from './elements.ts';
import { keepFocus } from './keep-focus.ts';
import { followRoom } from './room.ts';

/** The follower's page: a room as the fragment of the address names it, or the way into one. */
const language = document.documentElement.lang.slice(0, 2);
const locale: Locale = isLocale(language) ? language : 'en';
let leave = (): void => undefined;

function enter(): void {
  keepFocus(goWhereTheAddressSays, () => part(readJoin(location.hash) ? 'place' : 'code-field'));
}

function goWhereTheAddressSays(): void {
  leave();
  const join = readJoin(location.hash);
  part('twin', HTMLAnchorElement).hash = location.hash;
  part('join').hidden = join !== undefined;
  part('room').hidden = join === undefined;
  leave = join ? followRoom(join, locale) : atTheDoor();
}

/** No room yet: a code to type, and the rooms that the relay of this page has open. */
function atTheDoor(): () => void {
  const form = part('join', HTMLFormElement);
  const code = part('code-field', HTMLInputElement);
  const wrong = part('wrong');
  part('lost').hidden = location.hash.length < 2;
  wrong.hidden = true;
  form.onsubmit = (event) => {
    event.preventDefault();
    const room = typedCode(code.value);
    wrong.hidden = room !== undefined;
    code.setAttribute('aria-invalid', String(room === undefined));
    if (room === undefined) code.focus();
    else goTo({ room });
  };
  void askRelay().then((info) => {
    const rooms = info?.rooms ?? [];
    part('open').hidden = rooms.length === 0;
    const buttons = rooms.map((room) => {
      const button = element('button', { type: 'button', class: 'button' }, spaced(room));
      button.onclick = () => goTo({ room });
      return button;
    });
    part('open-rooms').replaceChildren(...buttons);
  });
  return () => undefined;
}

function goTo(join: Partial<Join> & { room: string }): void {
  location.hash = writeJoin(join);
}

/** As it is read aloud and typed: in two halves. */
function spaced(room: string): string {
  return `${room.slice(0, 3)} ${room.slice(3)}`;
}

addEventListener('hashchange', enter);
enter();

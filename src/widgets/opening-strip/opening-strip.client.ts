/** The whole strip in this time, whatever the number of days. */
const SECONDS = 30;

/** Moves the hand over the strip, and says the words of the moment that it has reached. */
export function playOpening(): void {
  const figure = document.querySelector<HTMLElement>('#opening');
  const range = figure?.querySelector<HTMLInputElement>('input');
  const button = figure?.querySelector('button');
  const label = button?.querySelector('span');
  const said = figure?.querySelector<HTMLElement>('.moment');
  const moments = [...(figure?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
  if (!figure || !range || !button || !label || !said) return;

  const last = Number(range.max);
  // Where the last day stands: the opening is drawn beyond it.
  const scale = Number(moments.at(-1)?.dataset['at'] ?? 100) / last;
  const whole = said.textContent;
  let playing = false;
  let before = 0;
  let day = last;

  const show = () => {
    const ended = day >= last;
    const at = ended ? '100%' : `${day * scale}%`;
    for (const veil of figure.querySelectorAll('.veil')) {
      veil.setAttribute('x', at);
      veil.setAttribute('width', ended ? '0' : '100%');
    }
    for (const hand of figure.querySelectorAll('.hand')) {
      hand.setAttribute('x1', ended ? '-1%' : at);
      hand.setAttribute('x2', ended ? '-1%' : at);
    }
    const now = moments.findLast((moment) => Number(moment.dataset['day']) <= day);
    const words = (ended ? whole : now?.textContent.trim()) ?? '';
    if (said.textContent !== words) said.textContent = words;
    range.value = String(Math.round(day));
  };
  const turn = (on: boolean) => {
    playing = on;
    label.textContent = (on ? button.dataset['pause'] : button.dataset['play']) ?? '';
    // A voice that reads while the picture runs would be late with every word.
    said.setAttribute('aria-live', on ? 'off' : 'polite');
    if (on) requestAnimationFrame(start);
  };
  const start = (time: number) => {
    before = time;
    requestAnimationFrame(step);
  };
  const step = (time: number) => {
    if (!playing) return;
    day = Math.min(last, day + ((time - before) / 1000) * (last / SECONDS));
    before = time;
    show();
    if (day >= last) turn(false);
    else requestAnimationFrame(step);
  };

  button.addEventListener('click', () => {
    if (!playing && day >= last) day = 0;
    turn(!playing);
    show();
  });
  range.addEventListener('input', () => {
    turn(false);
    day = range.valueAsNumber;
    show();
  });
}

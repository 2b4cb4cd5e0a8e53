import type { Page } from 'playwright-core';

/** What stands wider than the screen: one line per element, outermost first; empty when nothing does. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    const names = wide.map((element) => {
      const { right } = element.getBoundingClientRect();
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ends at ${right}`;
    });
    return names.length > 0 ? names.slice(0, 5) : ['the page scrolls sideways'];
  });
}

/** Opens what is folded within this part of the page, so that it is looked at too. */
export async function openDetails(page: Page, part = 'body'): Promise<void> {
  await page.locator(`${part} details`).evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** Tables that are wider than the box they stand in, even if the screen still holds them. */
export function wideTables(page: Page): Promise<string[]> {
  return page.locator('table').evaluateAll((all) =>
    (all as HTMLTableElement[]).flatMap((table) => {
      let box = table.parentElement;
      while (box && getComputedStyle(box).display === 'contents') box = box.parentElement;
      const over = table.offsetWidth - (box?.clientWidth ?? Infinity);
      return over > 1
        ? [`table ${over} px wider than its box: ${table.innerText.slice(0, 60)}`]
        : [];
    }),
  );
}

/** Text in figures that is smaller than 12 px on the screen, drawn or written, as `size: text`. */
export function tinyFigureText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement | SVGElement>('figure *')].flatMap((element) => {
      const text = [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
        .join('')
        .trim();
      if (text === '' || element.getClientRects().length === 0) return [];
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      return size < 11.95 ? [`${size.toFixed(1)} px: ${text}`] : [];
    }),
  );
}

/** Buttons whose words are wider than they are. */
export function cutControls(page: Page, figure: string): Promise<string[]> {
  return page
    .locator(`#${figure} button`)
    .evaluateAll((all) =>
      all
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => `cut: ${each.textContent.trim()}`),
    );
}

/** Controls that are lower than 44 px, which a finger misses. */
export function smallTargets(page: Page, figure: string): Promise<string[]> {
  return page
    .locator(`#${figure} :is(button, select, input, summary)`)
    .evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((each) => each.checkVisibility() && each.offsetHeight < 44)
        .map(
          (each) => `${each.offsetHeight} px high: ${each.ariaLabel ?? each.textContent.trim()}`,
        ),
    );
}

/** Figures that show nothing: no words beside the caption and nothing drawn. */
export function emptyFigures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap((figure) => {
      const drawn = [...figure.querySelectorAll('svg, img, table, ol, ul, p')].some((part) => {
        const { width, height } = part.getBoundingClientRect();
        return !part.closest('figcaption') && width > 8 && height > 8;
      });
      return drawn ? [] : [figure.id || figure.outerHTML.slice(0, 80)];
    }),
  );
}

/**
 * Text whose language mark is wrong: Han characters outside `lang="zh…"`; and, in Chinese, a typed blank between Han and
 * Latin, where the gap belongs to CSS, and a half-width sign after a Han character.
 */
export function languageFaults(page: Page, within = 'body'): Promise<string[]> {
  return page.locator(within).evaluate((root) => {
    const faults: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (!parent || parent.closest('script, style, code, pre')) continue;
      const chinese = parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
      if (!chinese && /\p{sc=Han}/u.test(text))
        faults.push(`Han outside lang="zh": ${text.trim()}`);
      const blank = /\p{sc=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{sc=Han}/u.exec(text);
      if (chinese && blank) faults.push(`typed blank: ${text.trim().slice(0, 60)}`);
      if (chinese && /\p{sc=Han}[,.:;!?]/u.test(text))
        faults.push(`half-width sign: ${text.trim().slice(0, 60)}`);
    }
    return faults;
  });
}

/** Waits until the page has been laid out and painted once more. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

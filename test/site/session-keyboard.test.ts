import { expect, test } from 'vitest';
import { siteKit, tracks } from '../session/site-kit.ts';
import { byKeyboard } from '../support/by-keyboard.ts';
import { openConsole, roomOf, soon, textOfDownload } from '../support/room.ts';

test('a session by keyboard alone: from the first Tab to the record, and the wall follows', async () => {
  const opened = await openConsole('en');
  const desk = opened.page;
  const { press, tabTo, use, held } = byKeyboard(desk);
  const track = tracks.find(({ id }) => id === 'half')!;
  const title = (at: number) => track.steps[at]!.title.en;

  await press('Tab');
  await tabTo('Who goes first?');
  await press('ArrowDown');
  await soon(held).toMatch(track.title.en);
  await use('Open the session');
  await soon(held).toBe('Start');
  const room = await roomOf(opened, () => use('Open the projector'));
  const { wall } = room;
  await soon(() => wall.locator('.join h2').innerText()).toBe(track.title.en);
  await tabTo('Start', 'Shift+Tab');
  await press('Space');
  await soon(held).toBe('Next');

  const asked = (at: number) => siteKit.questions[track.steps[at]!.vote!]!;
  const question = () => wall.locator('.wall-question h2').innerText();
  await soon(question).toBe(asked(0).q.en);
  await press('PageDown');
  await room.shows(title(1));
  await soon(() => room.linkOnWall()).toBeNull();
  await press('PageUp');
  await soon(question).toBe(asked(0).q.en);
  await use('Next');
  await room.shows(title(1));
  await tabTo('Back', 'Shift+Tab');
  await press('Space');
  await room.shows(title(0));
  await press('PageDown');
  await soon(() => room.linkOnWall()).toBeNull();

  // A vote: each button is replaced by the next, and the focus goes with it.
  const phase = () => wall.locator('.wall-question').getAttribute('data-phase');
  await use('Ask the room');
  await soon(question).toBe(asked(1).q.en);
  await soon(held).toBe('Freeze');
  const raise = async (hands: Readonly<Record<string, string>>) => {
    for (const [letter, count] of Object.entries(hands)) {
      await tabTo(`Hands for ${letter}`, 'Shift+Tab');
      await press('Control+a');
      await press(...count);
    }
  };
  await raise({ B: '7', A: '12' });
  await use('Freeze');
  for (const next of ['frozen', 'discuss', 'again']) {
    await soon(phase).toBe(next);
    if (next !== 'again') await press('Enter');
  }
  await soon(held).toBe('Freeze');
  await raise({ B: '16', A: '3' });
  expect(await wall.locator('.tally').count()).toBe(0);
  await use('Reveal the answer', 'Space');
  await soon(() => wall.locator('li:nth-child(1) .tally b').allInnerTexts()).toEqual([
    '12 votes',
    '3 votes',
  ]);
  await soon(() => wall.locator('.right').count()).toBeGreaterThan(0);
  await soon(held).toBe('Take it off the wall');
  await press('Enter');
  await soon(() => wall.locator('.wall-question').count()).toBe(0);
  await soon(held).toBe('Ask the room');

  // The figure, which stands in a frame, and out of it again by the clicker.
  await tabTo('Tick step 1', 'Shift+Tab');
  await press('Enter');
  await soon(() => room.linkOnWall()).toBe('1.18.10.1.none.sheet.1');
  await soon(held).toBe('Tick step 2');
  for (const at of [2, 3, 4, 5]) {
    await press('PageDown');
    await room.shows(title(at));
  }
  await soon(held).toBe('Next');

  for (const [key, drawn] of [
    ['b', ''],
    ['j', '.join'],
    ['l', '.join h2 >> nth=1'],
  ] as const) {
    await press(key);
    await soon(() => wall.locator(drawn || '.wall[data-kind=blank]').count()).toBe(1);
  }
  await press('j');
  await press('?');
  await use('Close');
  await soon(held).toBe('Next');

  for (const [open, note] of [
    ['m', 'By letter'],
    ['Mark this moment', 'By button'],
  ] as const) {
    if (open === 'm') await press(open);
    else await use(open);
    await soon(held).toMatch('What happened?');
    await press(
      ...note
        .replace(' ', '_')
        .split('')
        .map((sign) => (sign === '_' ? 'Space' : sign)),
    );
    await press('Enter');
    await soon(held).toBe(open === 'm' ? 'Next' : open);
  }
  await press('m', 'Escape');
  await soon(held).toBe('Mark this moment');

  await use('End');
  await soon(() => wall.locator('.wall').getAttribute('data-kind')).toBe('over');
  await soon(held).toBe('Record as Markdown');
  const saved = desk.waitForEvent('download');
  await press('Enter');
  const record = await textOfDownload(await saved);
  for (const told of ['By letter', 'By button', '| 12 | 3 |']) expect(record).toContain(told);
  await use('Forget this session');
  await press('Enter');
  await soon(held).toBe('Open the session');
  expect(room.errors()).toEqual([]);
  expect(room.violations).toEqual([]);
  await desk.context().close();
});

import type { PollMove } from '#session/votes/poll.ts';

/** Whole minutes, or with a half; what is late or early is rounded to half a minute. */
const minutes = (value: number) => {
  const half = Math.round(Math.abs(value) * 2) / 2;
  return half === 1 ? '1 minute' : `${half} minutes`;
};

export const en = {
  loading: 'The console is loading the tracks and questions.',
  broken: 'The tracks could not be loaded. Reload the page once the site can be reached.',
  minutes,
  start: {
    title: 'Choose a track',
    tracks: 'Tracks',
    length: (of: number, steps: number) => `${minutes(of)}, ${steps} steps`,
    own: 'A track of your own',
    editor: 'Open the track editor',
    begin: 'Open the session',
    rehearse: 'Rehearse it',
    rehearsal: 'A rehearsal plays the track by itself, at one, ten or sixty times the speed.',
    kept: (track: string) => `A session is kept on this device: “${track}”.`,
    resume: 'Go on with it',
    forget: 'Forget it',
  },
  trouble: {
    denied: 'This browser keeps nothing, so a reload would end the session.',
    full: 'The storage of this browser is full, so a reload would go back to an earlier moment.',
    corrupt: 'A session was kept here, but it cannot be read any more.',
    newer: 'A session of a newer version of this site is kept here; it is left alone.',
  },
  wall: {
    open: 'Open the projector',
    note: 'A window for the wall. Drag it to the projector and press F11.',
    blocked: 'The browser blocked the window. Allow pop-ups for this site, or open this address:',
    figure: 'The figure on the wall. What you do here is shown there.',
    blank: 'The wall is blank',
    shows: 'On the wall',
    question: 'On the wall: the question, and nothing else.',
    task: 'On the wall: the title of this step and what you ask.',
    page: 'On the wall: what the chapter is about, with its figure.',
    welcome: 'On the wall: how to join.',
    before: 'Until you start, the wall shows the title of the track and how to join.',
    isOpen: 'The window for the wall is open.',
    part: (from: number, to: number) =>
      `Higher than the wall, which shows it from ${Math.round(100 * from)} to ${Math.round(100 * to)} %.`,
    up: 'Wall up',
    down: 'Wall down',
    whole: 'Whole figure, smaller',
  },
  bar: {
    start: 'Start',
    back: 'Back',
    next: 'Next',
    blank: 'Blank',
    both: 'Both languages',
    welcome: 'How to join',
    mark: 'Mark this moment',
    end: 'End',
    goOn: 'Go on',
    help: 'Keys',
    rehearsal: 'Rehearsal',
    speed: (of: number) => `${of}×`,
    speedLabel: 'Speed',
  },
  mark: { label: 'What happened? (may stay empty)', keep: 'Keep', cancel: 'Cancel', kept: 'Kept.' },
  clock: {
    title: 'Time',
    used: (used: number, all: number) => `${minutes(used)} of ${minutes(all)}`,
    step: (inStep: number, planned: number) =>
      `this step: ${minutes(inStep)} of ${minutes(planned)}`,
    behind: (late: number) => `${minutes(late)} behind`,
    ahead: (early: number) => `${minutes(early)} ahead`,
    onTime: 'in time',
    ends: (at: string) => `ends at ${at} by the plan`,
    skip: (titles: readonly string[]) => `To end in time, leave out: ${titles.join('; ')}.`,
    over: (late: number) => `Even so the session ends ${minutes(late)} late.`,
  },
  step: {
    now: (at: number, of: number) => `Step ${at} of ${of}`,
    next: 'Next',
    last: 'This is the last step.',
    minutes,
    notes: 'Notes',
    ask: 'Ask',
    expect: 'Expect these wrong answers',
    say: 'Say: ',
    all: 'All steps',
    skip: 'may go',
    advised: 'leave out',
    chapter: 'Chapter: ',
  },
  vote: {
    title: 'Vote',
    ask: 'Ask the room',
    none: 'This step has no vote.',
    phase: {
      open: 'Open: hands and phones count. Nobody sees a result.',
      frozen: 'Frozen: no phone counts any more. Type the hands if they are not in yet.',
      discuss: 'The room talks. Nobody sees a result.',
      again: 'Second vote: open.',
      shown: 'Both the room and you see the result.',
    },
    move: {
      freeze: 'Freeze',
      discuss: 'Let them talk',
      again: 'Vote again',
      show: 'Show the result',
    } satisfies Record<PollMove, string>,
    away: 'Take it off the wall',
    reveal: 'Reveal the answer',
    revealed: 'The answer is on the wall.',
    hands: (letter: string) => `Hands for ${letter}`,
    columns: { option: 'Option', hands: 'Hands', first: 'First', second: 'Second' },
    phones: (answered: number, here: number) =>
      here === 1
        ? `${answered} of 1 phone has answered`
        : `${answered} of ${here} phones have answered`,
    right: 'right',
    noRight: 'This bet has no right answer.',
  },
  help: {
    title: 'Keys',
    close: 'Close',
    letters: 'Use single letters and digits as keys',
    rows: [
      ['Page Down, Page Up', 'next and previous step (a presenter’s clicker sends these)'],
      ['B or .', 'blank the wall, and back'],
      ['V', 'go on with the vote: ask, freeze, talk, again, freeze, show, away'],
      ['1 to 9', 'one more hand for this option; with Shift one less'],
      ['R', 'reveal the answer'],
      ['L', 'both languages on the wall'],
      ['J', 'how to join, on the wall, and back'],
      ['U, D', 'the wall up and down, where the figure is higher'],
      ['W', 'the whole figure on the wall, smaller, and back'],
      ['M', 'mark this moment'],
      ['?', 'this help'],
    ],
  },
  line: {
    title: 'Learners’ devices',
    alone:
      'This site has no relay, so console and projector work alone. Raise hands, or start the site with “npm run session”.',
    code: (code: string) => `Code of the room: ${code}`,
    join: 'Learners join by the QR code on the wall (“How to join” brings it back), or here:',
    here: (count: number) => (count === 1 ? '1 phone is here.' : `${count} phones are here.`),
    names: 'Learners who gave a name',
    answered: 'has answered',
    namesNote: '✓ has answered. What they answered stands nowhere; the names are not kept.',
    local:
      'There is a relay, but others in the network may not reach it. Start it with “npm run session -- --lan”.',
    up: 'The line to the devices is up.',
    wanted:
      'The broker behind this site asks for its password. Until then learners’ devices hear nothing; console and projector work.',
    refused:
      'The broker refused this password. Learners’ devices hear nothing; console and projector work.',
    trying: 'Logging in.',
    offline:
      'The relay or broker cannot be reached. Learners’ devices show what came last; console and projector work, and this page tries again by itself.',
    password: 'Password of the broker’s user “facilitator”',
    login: 'Log in',
    link: {
      share: 'Copy a link to what is on the wall',
      copied: 'Copied',
      byHand: 'Copy this address',
    },
    linkNote: 'For who has no connection to the room: the link opens what the room sees now.',
  },
  after: {
    title: 'Afterwards',
    lead: 'The record stays in this browser until you forget the session. It holds no names.',
    markdown: 'Record as Markdown',
    csv: 'Record as CSV',
    print: 'Print the handout',
    forget: 'Forget this session',
    sure: 'Forget it for good? The record goes too.',
  },
};

export type ConsoleWords = typeof en;

/** A number, or the place where the page's script puts one. */
type Count = number | string;

export const en = {
  nav: 'Practise',
  pages: 'Pages for practice',
  withoutScript: {
    review:
      'Scripts are off, so nothing is drawn: here are the questions of all chapters, each with its answer folded below it.',
    recall: 'Scripts are off, so here are all cards; the answer unfolds below each one.',
    progress:
      'Scripts are off, and without them this site keeps nothing on your device. There is nothing to show.',
  },
  chapter: (number: Count, title: string) => `Chapter ${number}: ${title}`,
  review: {
    title: 'Final review',
    short: 'Review',
    description:
      'Fifteen questions drawn over all chapters, with a hint for every wrong answer and the way back to what to read again.',
    lead: 'Fifteen questions over all chapters, drawn anew as often as you like. The first answer counts; a wrong one gets a hint, and you may try again.',
    drawn: (draw: Count) => `Draw ${draw}`,
    drawnNote: 'The address of this page holds the draw: whoever opens it gets the same questions.',
    another: 'Another draw',
    questions: 'The questions',
    score: (right: Count, answered: Count, of: Count) =>
      `${right} right at the first try, ${answered} of ${of} answered`,
    result: (right: Count, of: Count) => `${right} of ${of} right at the first try`,
    resultTitle: 'Your result',
    perChapter: (right: Count, of: Count) => `${right} of ${of}`,
    again: 'read again',
    past: 'Earlier draws on this device',
    pastOne: (draw: Count, right: Count, of: Count) => `Draw ${draw}: ${right} of ${of}`,
    unknownDraw: 'The address names no draw that we know, so this is a new one.',
  },
  recall: {
    title: 'Recall cards',
    description:
      'Cards from the chapters: a question on one side, the answer on the other. For the week after, on the screen or cut out of paper.',
    lead: 'Say the answer to yourself, then look. A card that you knew comes again after a day, a week, a month; the others come again at once.',
    all: 'Take the cards of all chapters, not only of those that I have done',
    noneDone: 'You have not marked a chapter as done, so these are the cards of all of them.',
    left: (left: Count) => `${left} to go`,
    show: 'Show the answer',
    knew: 'I knew it',
    notYet: 'Not yet',
    more: (count: Count) => `This round is done. Due today: ${count} more.`,
    round: 'Next round',
    finished: 'That is all for today.',
    next: (days: Count) => `The next card comes in ${days} days.`,
    tomorrow: 'The next card comes tomorrow.',
    anyway: 'Go through all of them again',
    print: 'Print the cards',
    printNote: 'Cut along the lines and fold in the middle.',
    term: 'What does it mean?',
    cards: 'The cards',
  },
  drill: {
    title: 'Drill',
    description:
      'Every figure and every question of the site without the explanations, chapter by chapter.',
    lead: 'Figures and questions without the explanations. What you cannot answer, read again.',
    bet: 'Bet',
    question: 'Question',
    right: 'Right.',
    wrong: 'Not this one.',
    open: 'This one has no right answer; the chapter says why.',
    answer: 'Answer',
    read: 'Read the chapter',
  },
  progress: {
    title: 'Your progress',
    description:
      'What this site keeps on your device: look, take it along, bring it back, erase it.',
    lead: 'All of this is kept in this browser, on this device, and is sent to nobody.',
    nothing: 'Nothing is kept yet. It begins with your first answer.',
    columns: { chapter: 'Chapter', bet: 'Your bet', checks: 'Checks answered', state: 'State' },
    betPlaced: 'placed',
    answered: (done: Count, of: Count) => `${done} of ${of}`,
    done: 'done',
    open: 'open',
    none: '–',
    left: (count: Count) => `Chapters left: ${count}`,
    allDone: 'You have done every chapter.',
    keptTitle: 'What is kept',
    kept: 'Your bets, your answers to checks, the chapters that are done, where you stopped, the final review and its results, the cards you knew, and your choice of colours and claim marks. This is all of it, word for word:',
    takeTitle: 'Take it along, or leave no trace',
    take: 'Save as a file',
    bring: 'Bring a file back',
    bringNote: 'What the file says goes in place of what is here; the rest stays.',
    erase: 'Erase everything',
    undo: 'Undo',
    erased: 'Everything is erased.',
    undone: 'All is as it was.',
    saved: 'The file is saved.',
    brought: (taken: Count) => `Records brought back: ${taken}.`,
    leftOut: (left: Count) => `Left out, because they are damaged or from a newer site: ${left}.`,
    faults: {
      foreign: 'This is no file of this site. Nothing was changed.',
      newer: 'The file comes from a newer version of the site. Nothing was changed.',
      large: 'The file is larger than any that this site writes. Nothing was changed.',
      unread: 'The file could not be read. Nothing was changed.',
      full: 'The storage of this browser is full. Nothing was changed.',
      denied: 'This browser keeps nothing for this site. Nothing was changed.',
    },
  },
};

/** The words of the pages for practice; in English here, and the same in every language. */
export type PracticeText = typeof en;

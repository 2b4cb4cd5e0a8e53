import type { GuideWords } from './guide.text.ts';

export const en: GuideWords = {
  title: 'Facilitator’s guide',
  description:
    'How to prepare, run and debrief a session with a room: set-up, projector, votes, and what to do when the Wi-Fi dies.',
  lead: 'For whoever stands in front. Ten minutes of reading, and one rehearsal, are enough for the first session.',
  parts: [
    {
      id: 'need',
      title: 'What you need',
      list: [
        'A laptop with a browser, a projector or a large screen, and the cable between them. The room needs nothing else.',
        'A presenter’s clicker, if you like to walk. Paper and pens, so that people write down what they bet.',
        'Phones only if you want votes to be counted by themselves. Raised hands do as well.',
        'No account, no network, and no knowledge beyond the chapters that you show.',
      ],
    },
    {
      id: 'before',
      title: 'The day before',
      list: [
        'Choose a track by the time that you really have, and take five minutes off it: people come late.',
        'Open it in the console and press “Rehearse it”. It plays by itself; at ten times the speed an hour takes six minutes. Watch what the wall shows, and read the notes aloud.',
        'Start the site from your own laptop: “npm start”, or “npm run session” when learners are to join by phone. What runs on the laptop does not stop with the Wi-Fi.',
        'Change what does not suit your room in the track editor, keep the file, and load it in the console.',
        'Read the debrief of each chapter that you show. You need no more than the room, but you need it first.',
      ],
    },
    {
      id: 'room',
      title: 'The room',
      list: [
        'Set the laptop to an extended display, not to a mirrored one: the console is yours, the wall is theirs.',
        'In the console press “Open the projector”, drag that window to the projector and press F11. Text there is at least 24 px on a wall of 1,920 px; read it once from the back row.',
        'Put people in pairs or threes. Talking between two votes is where most of the learning happens.',
        'A presenter’s clicker works: it sends Page Down and Page Up. The key “?” in the console shows all others.',
        'Switch on both languages if the room reads both. Questions, options, votes and tasks then stand in both. Below a figure stand its name, state, sentence and signs in the other language, and the words of its drawing in pairs; the drawing itself keeps the language of the wall.',
      ],
    },
    {
      id: 'step',
      title: 'One step, from its beginning to its end',
      text: [
        'Say the title of the step, read the question aloud, and be silent for half a minute. Press V: the vote is open. Count the hands for each option, and press 1, 2, 3 for each hand, or type the numbers. Press V again: the vote is frozen, and nobody has seen a result.',
        'If most are right, press V until the result shows. If the room is divided, let neighbours talk for a minute, and press V for the second vote; that is where people change their minds. Press R for the answer, ask one who was wrong before what convinced them, and only then explain, with the figure.',
        'Press V once more to take the vote off the figure. Beside the button “Next” stands what comes; say a bridge to it, and press Page Down.',
      ],
    },
    {
      id: 'during',
      title: 'While it runs',
      text: [
        'Each step has the same rhythm: ask, let them answer alone, vote, let them talk, vote again, show, and only then explain. The console holds the answer back from the wall until you reveal it.',
        'Work the figure in the console; the wall follows. Let somebody from the room say what to press. The head and the sentence of a figure always stay on the wall. Where the drawing between them is higher than the wall, the console says so: turn the wall with its buttons or with U and D, or scroll in the console, and the wall reads along. W shows the whole figure, smaller, for a first look.',
        'For a vote by hands, count for each option and type the number, or press the digit of the option for each hand. Phones are counted by themselves, each learner once. Nobody sees a result before you show it, and after a second vote both stand side by side.',
        'The time tells you what to leave out. It looks at the wall clock and at what is still to come, and it never suggests a step that the track needs.',
        'Mark a moment when somebody says something worth keeping. The mark goes into the record, with the step and the time, and without a name unless you type one.',
      ],
    },
    {
      id: 'phones',
      title: 'Phones and remote people',
      text: [
        'With “npm run session -- --lan” the laptop serves the site and a relay from one address. Before you start, the wall shows a QR code and a short code to type; for those who come late, J brings it back, and every open vote has the address in its corner. Learners follow the wall, may roam on their own, and come back with one key.',
        'The console counts how many phones are here and how many have answered, so you know when to freeze. Who wants to be known types a nickname; the console shows it with a tick for an answer, never with the answer, and keeps it nowhere.',
        'For one who cannot reach the room, copy the link to what is on the wall and send it by chat. It opens the same figure in the same state, without any connection to you.',
        'Accounts, names and mail addresses are asked of nobody.',
      ],
    },
    {
      id: 'offline',
      title: 'When the Wi-Fi dies',
      list: [
        'Go on. Console and projector are two windows of one laptop and need no network.',
        'Vote by raised hands. The poll is the same one: what the phones have said so far still counts.',
        'If the laptop’s own hotspot is an option, start it, and let people scan the code again; they land on the current step.',
        'If you reload a page by accident, nothing is lost: the session is kept on the laptop, and the projector asks the console for the current state.',
        'If the projector dies, hand out the chapter on paper: each figure prints as a strip of its steps.',
      ],
    },
    {
      id: 'debrief',
      title: 'The last five minutes',
      list: [
        'Stop two minutes early. A debrief that is cut off is worse than a step that is left out.',
        'Ask three things, in this order: What surprised you? Where does our own platform have such a circle? What will you look at tomorrow?',
        'Write down what they say with M, in their words. It goes into the record.',
        'Say one sentence yourself, and let it be the last line of the chapter that you showed last.',
      ],
    },
    {
      id: 'after',
      title: 'Afterwards',
      list: [
        'End the session in the console and take the record: Markdown for the wiki, CSV for a table. It says what was shown when, how the room voted, and what you marked.',
        'Print the handout for the room, or keep it as a PDF. It has the address of every figure as you left it, the votes, and the questions for next week with their answers on a sheet of their own.',
        'Ask the questions for next week a week later. They come from the chapters that you showed, without those that the room has voted on.',
        'Forget the session on a laptop that is not yours.',
      ],
    },
    {
      id: 'learning-system',
      title: 'In a learning system',
      text: [
        '“npm run scorm” makes a package (SCORM 1.2) of the whole site. It reports what share of the check questions was answered rightly, and that the course is complete once every chapter is done: its questions are right, or the learner has said so. Sessions are not in the package, because they need a laptop of their own; where a page mentions them, it says so.',
      ],
    },
  ],
};

import { en as stage } from '#figures/stage/stage.en.text.ts';
import { model } from '#i18n/model/model.en.text.ts';
import { shared, type Words } from '../build-theatre.en.text.ts';

/** The words of the build of a Region. */
export const en: Words = {
  ...shared,
  title: 'Build theatre',
  model,
  stage,
  nothingYet: 'Nothing has happened yet: no land, no racks, and no Region that lends.',
  asker: {
    vpc: 'A host in the bootstrap VPC asks for',
    region: 'A host in the new Region asks for',
  },
  place: { bootstrap: 'bootstrap Region', vpc: 'bootstrap VPC', region: 'new Region' },
  buildNote:
    'The number decides which job calls home, how rarely, and which service is weak (an illustration).',
  departures: {
    'cut-link': 'Cut the link',
    'lose-proxy': 'Lose the smart proxy',
    'scale-in': 'Scale in before scaling out',
    'move-answer': 'Move the answer before the copy',
    'lay-link': 'Lay the link again',
    'open-link': 'Lift the access control list',
    'repair-proxy': 'Repair the smart proxy',
  },
  borrowed: 'borrowed from the bootstrap Region',
  own: 'belongs to the new Region',
  belief: 'Seen from inside, every name leads into the new Region.',
  open: 'The build is at its end: the Region is open, its last check holds, and nothing in it depends on the bootstrap Region.',
  openButFaulty: 'The build is at its end: the Region is open, and its last check does not hold.',
  closed: 'The build is at its end, and the Region is not open.',
};

import { localZoneEn as stage } from '#figures/stage/plans/local-zone.en.text.ts';
import { model } from '#i18n/model/local-zone.en.text.ts';
import { shared, type Words } from '../build-theatre.en.text.ts';

/** The words of the build of a Local Zone. */
export const en: Words = {
  ...shared,
  title: 'Build theatre: a Local Zone',
  model,
  stage,
  nothingYet:
    'Nothing has happened yet: a parent Region at work, and a place near customers on paper.',
  asker: { local: 'A host in the Local Zone asks for' },
  place: { parent: 'parent Region', 'parent-az': 'parent AZ', local: 'Local Zone' },
  buildNote:
    'The number decides which local service cannot go on without the link (an illustration).',
  departures: {
    'cut-wan': 'Cut the link',
    'lay-wan': 'Lay the link again',
    'lose-parent': 'Lose the parent AZ',
    'repair-parent': 'Bring the parent AZ back',
  },
  borrowed: 'in the parent, for good',
  own: 'belongs to the Local Zone',
  belief: 'Belief and reality are one here: nothing stands in, and the parent answers for good.',
  open: 'The build is at its end: the Local Zone is open, and a cut link stops only changes. Its control plane stays in the parent AZ.',
  openButFaulty:
    'The build is at its end: the Local Zone is open, and its last checks do not hold.',
  closed: 'The build is at its end, and the Local Zone is not open.',
};

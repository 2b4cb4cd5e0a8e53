import { zoneEn as stage } from '#figures/stage/plans/zone.en.text.ts';
import { model } from '#i18n/model/zone.en.text.ts';
import { shared, type Words } from '../build-theatre.en.text.ts';

/** The words of the build of an Availability Zone. */
export const en: Words = {
  ...shared,
  title: 'Build theatre: an Availability Zone',
  model,
  stage,
  nothingYet:
    'Nothing has happened yet: a Region of three zones serves its customers, and a fourth is planned.',
  asker: {
    loan: 'A host on a lent machine asks for',
    'new-az': 'A host in the new AZ asks for',
  },
  place: {
    region: 'the Region',
    'boot-az': 'bootstrap AZ',
    loan: 'bootstrap AZ, lent part',
    'new-az': 'new AZ',
  },
  buildNote:
    'The number decides which job asks the bootstrap AZ, how rarely, and which service needs a person (an illustration).',
  departures: {
    'lose-lender': 'Lose the bootstrap AZ',
    'repair-lender': 'Bring the bootstrap AZ back',
    hurry: 'Change three zones on one day',
    'scale-in': 'Give the machines back early',
    'block-path': 'Block zonal calls now',
    'open-path': 'Let zonal calls pass again',
  },
  borrowed: 'borrowed from the bootstrap AZ',
  own: 'belongs to the new AZ',
  belief:
    'Seen from inside, the names of the control plane lead into the new AZ, and all others to services that the Region has had for years.',
  open: 'The build is at its end: the new AZ is open, its last checks hold, and it needs no other single zone.',
  openButFaulty: 'The build is at its end: the new AZ is open, and its last checks do not hold.',
  closed: 'The build is at its end, and the new AZ is not open.',
};

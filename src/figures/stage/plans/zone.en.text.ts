import { en, type StageWords } from '../stage.en.text.ts';

/** Words of the stage of an Availability Zone. */
export const zoneEn: StageWords = {
  ...en,
  title: 'The bootstrap AZ and the new AZ in one Region',
  frames: {
    region: 'The Region around them',
    'boot-az': 'Bootstrap AZ',
    loan: 'Lent to the build',
    // The cell of the lent servers has no name of its own: it says how many they are.
    lent: '',
    'new-az': 'New AZ',
    'zone-b': 'zone b',
    'zone-c': 'zone c',
  },
  links: { metro: 'metro fibre', 'zonal-path': 'zonal calls' },
  notes: { ...en.notes, zones: '' },
  first: 'Its own EC2 and services',
  short: { ...en.short, ec2: 'EC2', network: 'Network' },
};

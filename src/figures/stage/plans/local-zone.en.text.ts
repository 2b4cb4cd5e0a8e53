import { en, type StageWords } from '../stage.en.text.ts';

/** Words of the stage of a Local Zone. */
export const localZoneEn: StageWords = {
  ...en,
  title: 'The parent Region and the Local Zone',
  frames: { parent: 'Parent Region', 'parent-az': 'Parent AZ', local: 'Local Zone' },
  links: { wan: 'the long way' },
  short: { ...en.short, nodes: 'Balancing', buckets: 'Buckets' },
};

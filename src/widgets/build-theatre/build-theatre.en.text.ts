import { figure } from '#i18n/figure.en.text.ts';
import { model } from '#i18n/model/model.en.text.ts';
import { en as stage } from '#figures/stage/stage.en.text.ts';
import type { Speed } from './build-theatre.machine.ts';
import type { Track } from './build-theatre.moves.ts';
import type { PhaseState } from './build-theatre.scene.ts';

import { drawer, sentence } from './build-theatre.en.parts.text.ts';

export const en = {
  ...figure,
  title: 'Build theatre',
  /** How the model's things and findings are told. */
  model,
  stage,
  sentence,
  status: (number: number, all: number, name: string) => `Step ${number} of ${all} · ${name}`,
  atStart: 'Before the first step',

  break: 'Break something',

  tracks: { physical: 'Physical', software: 'Software' } as Record<Track, string>,
  groups: {
    physical: '',
    software: 'Build',
    migration: 'Move',
    launch: 'Launch',
  },
  nextInLane: 'Next',
  inLane: (lane: string) => `in the lane: ${lane}`,
  laneDone: 'All done',
  state: {
    planned: 'planned',
    next: 'next',
    done: 'done',
    'left out': 'left out',
    refused: 'refused',
    failed: 'check fails',
    healed: 'holds now',
  } as Record<PhaseState, string>,

  exit: 'Exit check',
  drawer,

  nothingYet: 'Nothing has happened yet: no land, no racks, and no Region that lends.',
  startHint:
    'Press “Next step”, or advance one lane alone. Any phase in the lanes can be opened, done early or left out.',
  against: 'Against the plan',
  changed: 'What changed',
  nothingChanged: 'Nothing in the world has changed.',
  more: (count: number) => `and ${count} more`,
  moreInTable: (count: number) => `and ${count} more: see stage and table`,
  holds: 'holds',
  fails: 'does not hold',
  refused: 'Refused',
  because: 'Reasons',
  begins: 'Where it begins',
  fallen: 'What fell, and why',
  healed: 'Failed before, holds now:',
  stillFails: 'Still does not hold:',

  answersTitle: { belief: 'Who is believed to answer', reality: 'Who really answers' },
  asker: {
    vpc: 'A host in the bootstrap VPC asks for',
    region: 'A host in the new Region asks for',
  } as Record<string, string>,
  answerColumn: { belief: 'It believes this is', reality: 'Truly answered by' },
  place: { bootstrap: 'bootstrap Region', vpc: 'bootstrap VPC', region: 'new Region' } as Record<
    string,
    string
  >,
  labelAt: (label: string, place: string) => `${label}, ${place}`,
  nobody: 'nobody',
  lacks: (who: string, life: string) => `${who}: ${life}`,
  unreachable: (who: string, link: string, state: string) => `${who}: ${link} is ${state}`,
  arrow: ' → ',

  stepper: {
    back: 'Back',
    next: 'Next step',
    scrub: 'Place in the build',
    play: 'Play',
    pause: 'Pause',
  },
  without: 'Go on without it',
  speed: {
    slow: 'Speed: slow',
    normal: 'Speed: normal',
    fast: 'Speed: fast',
  } as Record<Speed, string>,
  keys: '← → step · space play · b break · ↑ ↓ controls',
  anotherBuild: 'Another build',
  build: (seed: number) => `Build ${seed}`,
  buildNote:
    'The number decides which job calls home, how rarely, and which service is weak (an illustration).',

  legend: {
    boot: 'borrowed from the bootstrap Region',
    build: 'belongs to the new Region',
    live: 'serves customers',
    fault: 'refused, or a check that fails',
    lines:
      'dashed: planned · hatched: being built · solid: running · struck: drained or terminated',
  },
  listTitle: (all: number) => `All ${all} steps in words`,
};

export type Words = typeof en;

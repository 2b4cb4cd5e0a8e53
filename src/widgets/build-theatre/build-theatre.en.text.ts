import { figure } from '#i18n/figure.en.text.ts';
import type { Telling } from '#i18n/model/telling.ts';
import type { StageWords } from '#figures/stage/stage.en.text.ts';
import type { Speed } from './build-theatre.machine.ts';
import type { Track } from './build-theatre.moves.ts';
import type { PhaseState } from './build-theatre.scene.ts';

import { drawer, sentence } from './build-theatre.en.parts.text.ts';

/** The words that all builds share. */
export const shared = {
  ...figure,
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

  startHint:
    'Press “Next step”, or advance one lane alone. Any phase in the lanes can be opened, done early or left out.',
  against: 'Against the plan',
  changed: 'What changed',
  nothingChanged: 'Nothing has changed.',
  more: (count: number) => `and ${count} more`,
  moreInTable: (count: number) => `and ${count} more: see stage and table`,
  holds: 'Exit check: holds',
  fails: 'Exit check: does not hold',
  refused: 'Refused',
  because: 'Reasons',
  begins: 'Where it begins',
  fallen: 'What fell, and why',
  healed: 'Failed before, holds now:',
  stillFails: 'Still does not hold:',

  answersTitle: { belief: 'Who is believed to answer', reality: 'Who really answers' },
  answerColumn: { belief: 'It believes this is', reality: 'Really answered by' },
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

  legend: {
    live: 'serves customers',
    fault: 'refused, or a check that fails',
    lines:
      'dashed: planned · hatched: being built · solid: running · struck: drained or terminated',
  },
  listTitle: (all: number) => `All ${all} steps in words`,
};

/** The words that one build has of its own. */
export interface Own {
  readonly title: string;
  /** How the model's things and findings are told. */
  readonly model: Telling;
  readonly stage: StageWords;
  readonly nothingYet: string;
  /** A host at each site that asks for names, and what the sites are called. */
  readonly asker: Readonly<Record<string, string>>;
  readonly place: Readonly<Record<string, string>>;
  /** What the number of the build decides. */
  readonly buildNote: string;
  readonly departures: Readonly<Record<string, string>>;
  readonly borrowed: string;
  readonly own: string;
  /** Whole sentences: what the names seem to mean, and how the build came out. */
  readonly belief: string;
  readonly open: string;
  readonly openButFaulty: string;
  readonly closed: string;
}

export type Words = typeof shared & Own;

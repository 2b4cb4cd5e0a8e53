import type { BelowWords } from './dependency-explorer.below.text.ts';
import { noFilter, start, type Choices } from './dependency-explorer.choices.ts';
import type { Words } from './dependency-explorer.en.text.ts';
import type { Parts } from './dependency-explorer.parts.ts';
import { nameOf, type Landmarks, type Shown } from './dependency-explorer.shown.ts';
import type { Told } from './dependency-explorer.told.ts';
import { openingPart } from './opening/opening.ts';

/** A step of the list: in words, and what its picture on paper marks. */
export interface Step {
  readonly words: string;
  readonly told: Told;
}

/** What chapter 13 stops, after the night of October 2025. */
const STOPPED = 'ddb_api';

/**
 * Steps for readers without JavaScript and on paper: the whole graph, what a launch and what a running instance cannot do without,
 * who stops with the routers of the database, and the cold start without and with the bootstrap devices.
 */
export async function stepsOf(
  shown: Shown,
  { launch, instance }: Pick<Landmarks, 'launch' | 'instance'>,
  { words, below, parts }: { words: Words; below: BelowWords; parts: Parts },
): Promise<Step[]> {
  const name = (id: string) => nameOf(shown, id);
  const needsOf = (picked: string): Choices => ({
    ...start,
    picked,
    reach: 'needs',
    filter: { ...noFilter, strength: 'hard' },
  });
  const cold: Choices = { ...start, question: 'start', cold: true };
  const all: { lead: string; choices: Choices }[] = [
    { lead: below.all, choices: start },
    { lead: below.needs(name(launch)), choices: needsOf(launch) },
    { lead: below.needs(name(instance)), choices: needsOf(instance) },
    {
      lead: below.stopped(name(STOPPED)),
      choices: { ...start, question: 'kill', killed: [STOPPED], stage: 'told' },
    },
    { lead: below.cold, choices: cold },
    { lead: below.devices, choices: { ...cold, devices: shown.devices } },
  ];
  return Promise.all(
    all.map(async ({ lead, choices }) => {
      const opening = choices.question === 'reach' && choices.picked === null;
      const part = opening ? openingPart : await parts.questions[choices.question].load();
      const told = part.tell({ shown, choices, words });
      return { words: words.join([lead, told.sentence]), told };
    }),
  );
}

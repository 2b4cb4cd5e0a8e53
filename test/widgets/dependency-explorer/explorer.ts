import { en } from '#widgets/dependency-explorer/dependency-explorer.en.text.ts';
import { parts as partsEn } from '#widgets/dependency-explorer/dependency-explorer.en.parts.ts';
import { parts as partsZh } from '#widgets/dependency-explorer/dependency-explorer.zh.parts.ts';
import { zh } from '#widgets/dependency-explorer/dependency-explorer.zh.text.ts';
import {
  noFilter,
  start,
  type Choices,
} from '#widgets/dependency-explorer/dependency-explorer.choices.ts';
import {
  shownOf,
  type Landmarks,
  type Shown,
} from '#widgets/dependency-explorer/dependency-explorer.shown.ts';
import type { Parts } from '#widgets/dependency-explorer/dependency-explorer.parts.ts';
import type { Lazy } from '#ui/lazily.svelte.ts';
import { openingPart } from '#widgets/dependency-explorer/opening/opening.ts';
import type { Told } from '#widgets/dependency-explorer/dependency-explorer.told.ts';
import { countsOf } from '#model/service-graph/counts.ts';
import { inLanguage, type BilingualGraph } from '#model/service-graph/bilingual.ts';
import content from '../../../content/graphs/run-instances.json' with { type: 'json' };

export const bilingual = content as BilingualGraph;
const { call, launch, instance } = bilingual;
const { launchNeeds, instanceNeeds } = countsOf(bilingual);

function language(locale: 'en' | 'zh') {
  const stops = bilingual.stops.map((stop) => ({ ...stop, what: stop.what[locale] }));
  const landmarks: Landmarks = { call, launch, instance, launchNeeds, instanceNeeds, stops };
  const graph = inLanguage(bilingual, locale);
  const [words, parts] = locale === 'en' ? [en, partsEn] : [zh, partsZh];
  return { locale, words, parts, graph, landmarks, shown: shownOf(graph, landmarks) };
}
export type Language = ReturnType<typeof language>;
export const languages = [language('en'), language('zh')] as const;
export const shown: Shown = languages[0].shown;

/** Loads all that the reader would load by opening it, so that a render on the server shows it. */
export async function loadAll(): Promise<void> {
  const all = ({ questions, views }: Parts): Lazy<unknown>[] => [
    ...Object.values(questions),
    ...Object.values(views),
  ];
  for (const part of [...all(partsEn), ...all(partsZh)]) part.ready = await part.load();
}

/** The answer to the question that the choices ask. All parts are loaded. */
export function tell({ parts, shown, words }: Language, choices: Choices): Told {
  const opening = choices.question === 'reach' && choices.picked === null;
  const part = opening ? openingPart : parts.questions[choices.question].ready;
  if (!part) throw new Error('loadAll first');
  return part.tell({ shown, choices, words });
}

const kill = { question: 'kill', killed: ['ddb_api'], bet: ['ami_cat', 'kms', 'run_wf'] } as const;
const cold = { question: 'start', cold: true } as const;

/** Choices that look different, with a name for messages. */
export const states: readonly (readonly [string, Partial<Choices>])[] = [
  ['opening', {}],
  ['neighbours', { picked: 'ec2_api' }],
  [
    'all needs, hard',
    { picked: launch, reach: 'needs', filter: { ...noFilter, strength: 'hard' } },
  ],
  [
    'needs of a running instance',
    { picked: instance, reach: 'needs', filter: { ...noFilter, strength: 'hard' } },
  ],
  ['unfolded by two', { picked: call, reach: 'needs', depth: 2 }],
  ['all dependants', { picked: 's3_api', reach: 'dependants' }],
  ['cold neighbours', { picked: 'run_wf', cold: true }],
  ['filtered', { filter: { ...noFilter, group: 'network', plane: 'control', search: 'p' } }],
  ['why, nobody yet', { question: 'why' }],
  ['why', { question: 'why', picked: 'run_wf', goal: 'ddb_api', way: 2 }],
  ['why not', { question: 'why', picked: 'ddb_api', goal: 'client' }],
  ['warm against cold', { question: 'start' }],
  ['cold start', cold],
  ['cold start, two devices, second wave', { ...cold, devices: ['franken', 'boot_vpc'], wave: 2 }],
  ['cold start, all devices', { ...cold, devices: ['franken', 'smart_proxy', 'boot_vpc'] }],
  ['a circle opened', { ...cold, circle: 0 }],
  ['a loop through one', { ...cold, circle: 0, picked: 'kms' }],
  ['waiting behind the circle', { ...cold, picked: 'client' }],
  ['stop whom', { question: 'kill' }],
  ['betting', kill],
  ['bet told', { ...kill, stage: 'told' }],
  ['brought back', { ...kill, stage: 'back' }],
  ['launch begins', { question: 'launch' }],
  ['launch ends', { question: 'launch', step: 199 }],
  ['launch stopped', { question: 'launch', code: 'InsufficientInstanceCapacity' }],
];
export const after = (changed: Partial<Choices>): Choices => ({ ...start, ...changed });

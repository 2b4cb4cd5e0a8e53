import ResultsSide from './ResultsSide.svelte';
import ResultsStage from './ResultsStage.svelte';
import { describeResults } from './run-sheet.results.describe.ts';

/** What the builds and the year need: loaded when the reader first looks at them. */
export const later = { Stage: ResultsStage, Side: ResultsSide, describe: describeResults };
export type Later = typeof later;

import { readFileSync } from 'node:fs';
import type { BilingualGraph } from '#model/service-graph/bilingual.ts';
import { serviceGraph } from '../../../src/reading/graph-schema.ts';

/** The content file as it stands, before the schema has seen it. */
export const written: unknown = JSON.parse(
  readFileSync('content/graphs/run-instances.json', 'utf8'),
);

/** The built-in graph. Throws when the file does not have its shape. */
export const runInstances: BilingualGraph = serviceGraph.parse(written);

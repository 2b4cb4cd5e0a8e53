import { z } from 'astro/zod';
import { both, sourceKey } from './schemas.ts';

/** Local time of the zone that the file names, to the minute. */
const minute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, {
  error: 'a time is written like 2025-10-19T23:48, in the zone of the file',
});

const span = z.strictObject({
  from: minute,
  to: minute,
  /** `impaired`: works in part, or is held up by what a failure left behind. */
  state: z.enum(['failed', 'impaired', 'fine']),
  what: both,
});

/** `content/incidents/*.json`: what a public report says of an incident; nothing else stands there but the strength of a need. */
export const incident = z
  .strictObject({
    title: both,
    zone: z.string().min(1),
    from: minute,
    to: minute,
    tracks: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          name: both,
          need: both,
          /** Our reading, in the words of the model. */
          strength: z.enum(['hard', 'copy']),
          source: sourceKey,
          spans: z.array(span).min(1),
        }),
      )
      .min(1),
    events: z.array(z.strictObject({ at: minute, what: both, source: sourceKey })).min(1),
  })
  .refine(({ events }) => events.every(({ at }, i) => i === 0 || at >= (events[i - 1]?.at ?? at)), {
    error: 'events stand in the order of time',
  })
  .refine(
    ({ from, to, tracks, events }) =>
      [
        ...events.map(({ at }) => at),
        ...tracks.flatMap((it) => it.spans.flatMap((s) => [s.from, s.to])),
      ].every((at) => from <= at && at <= to),
    { error: 'every time lies between `from` and `to`' },
  )
  .refine(
    ({ tracks }) =>
      tracks.every(({ spans }) =>
        spans.every((it, i) => it.from < it.to && (i === 0 || (spans[i - 1]?.to ?? '') <= it.from)),
      ),
    { error: 'spans of a track have a length, follow one another and do not overlap' },
  );

export type Incident = z.output<typeof incident>;

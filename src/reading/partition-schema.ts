import { z } from 'astro/zod';
import { both, sourceKey } from './schemas.ts';

const region = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)+-\d+$/),
  /** The place that the SDK data or AWS name; left out where nobody has published one. */
  place: both.optional(),
  /** In degrees: the middle of the city, or of the state or country where no city is named. Never of a data centre. */
  at: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      precision: z.enum(['city', 'area']),
    })
    .optional(),
});

/** `content/partitions.json`: partitions and Regions, counted from one dated copy of the SDK data. */
export const partitionData = z.strictObject({
  counted: z.iso.date(),
  source: sourceKey,
  partitions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^aws(?:-[a-z]+)*$/),
        name: both,
        sdkName: z.string().min(1),
        dnsSuffix: z.string().regex(/^[a-z0-9.-]+$/),
        regionPattern: z.string().regex(/^\^.+\$$/),
        homeRegion: z.string().min(1),
        services: z.number().int().positive(),
        isolated: z.boolean(),
        partitionWide: z.array(z.string().min(1)),
        regions: z.array(region).min(1),
      }),
    )
    .min(1),
});

export type PartitionData = z.output<typeof partitionData>;

import { z } from 'astro/zod';
import { both, cite, sourceKey } from './schemas.ts';

/** What sources say of one thing in one kind of zone; where nothing is said, nothing is cited. */
const said = z.union([
  z.strictObject({ answer: z.literal('unsaid') }),
  z.strictObject({ answer: z.enum(['yes', 'some', 'region', 'parent', 'no']), cite }),
]);
const country = z.string().regex(/^[A-Z]{2}$/);

/** `content/local-zone.json`: what exists in which kind of zone, three public Local Zones, and the racks of an invented one. */
export const localZoneData = z.strictObject({
  offers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
        group: z.enum(['service', 'storage', 'place']),
        name: both,
        zone: said,
        local: said,
        dedicated: said,
      }),
    )
    .min(1),
  cases: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]{3}$/),
        /** Name or ID of the zone, as the source gives it. */
        zone: z.string().min(1),
        place: both,
        /** Parent Region. */
        parent: z.string().min(1),
        parentPlace: both,
        countries: z.strictObject({ zone: country, parent: country }),
        source: sourceKey,
      }),
    )
    .min(1),
  countries: z.record(country, both),
  /** An illustration, in whole racks. */
  racks: z.strictObject({
    site: z.number().int().positive(),
    controlPlane: z.number().int().nonnegative(),
    stores: z.number().int().nonnegative(),
  }),
});

export type LocalZoneData = z.output<typeof localZoneData>;

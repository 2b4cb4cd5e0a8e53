import type { Locale } from '#i18n/locales.ts';
import type { Partition } from '#model/partitions/types.ts';
import type { Atlas } from './partition-explorer.scene.ts';

type Both = Readonly<Record<Locale, string>>;

/** The shape of `content/partitions.json`, as far as the figure uses it. */
interface PartitionFile {
  readonly counted: string;
  readonly partitions: readonly (Omit<Partition, 'regions'> & {
    readonly name: Both;
    readonly regions: readonly {
      readonly id: string;
      readonly place?: Both | undefined;
      readonly at?:
        | { readonly latitude: number; readonly longitude: number; readonly precision: string }
        | undefined;
    }[];
  })[];
}

/** The data in one language, with the places on the map. `project` is what the map is drawn with; it runs at build time. */
export function atlasOf(
  { counted, partitions }: PartitionFile,
  locale: Locale,
  project: (latitude: number, longitude: number) => { readonly x: number; readonly y: number },
): Atlas {
  return {
    counted,
    partitions: partitions.map(
      ({
        id,
        name,
        dnsSuffix,
        regionPattern,
        homeRegion,
        services,
        isolated,
        partitionWide,
        regions,
      }) => ({
        id,
        name: name[locale],
        dnsSuffix,
        regionPattern,
        homeRegion,
        services,
        isolated,
        partitionWide,
        regions: regions.map(({ id: region, place, at }) => {
          const point = at ? project(at.latitude, at.longitude) : null;
          return {
            id: region,
            place: place?.[locale] ?? null,
            x: point && Math.round(point.x),
            y: point && Math.round(point.y),
            city: at?.precision === 'city',
          };
        }),
      }),
    ),
  };
}

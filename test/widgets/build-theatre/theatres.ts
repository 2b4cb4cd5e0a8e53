import localZonePhases from '../../../content/stories/local-zone.json' with { type: 'json' };
import regionPhases from '../../../content/stories/region-2025.json' with { type: 'json' };
import zonePhases from '../../../content/stories/zone.json' with { type: 'json' };
import { localZone } from '#widgets/build-theatre/builds/local-zone.theatre.ts';
import { en as localZoneEn } from '#widgets/build-theatre/builds/local-zone.en.text.ts';
import { zh as localZoneZh } from '#widgets/build-theatre/builds/local-zone.zh.text.ts';
import { region } from '#widgets/build-theatre/builds/region.theatre.ts';
import { en as regionEn } from '#widgets/build-theatre/builds/region.en.text.ts';
import { zh as regionZh } from '#widgets/build-theatre/builds/region.zh.text.ts';
import { zone } from '#widgets/build-theatre/builds/zone.theatre.ts';
import { en as zoneEn } from '#widgets/build-theatre/builds/zone.en.text.ts';
import { zh as zoneZh } from '#widgets/build-theatre/builds/zone.zh.text.ts';
import { phasesOf } from '#widgets/build-theatre/build-theatre.phases.ts';
import type { Theatre } from '#widgets/build-theatre/build-theatre.theatre.ts';
import type { Words } from '#widgets/build-theatre/build-theatre.en.text.ts';

type Content = Parameters<typeof phasesOf>[1][number]['data'] & { readonly id: string };

const played = (theatre: Theatre, content: readonly Content[], en: Words, zh: Words) => {
  const { story } = theatre.runOf(1);
  const entries = content.map((data) => ({ id: data.id, data }));
  return {
    key: theatre.key,
    theatre,
    run: theatre.runOf(1),
    phaseIds: story.steps.map(({ id }) => id),
    departureIds: story.departures.map(({ id }) => id),
    languages: [
      { text: en, content: phasesOf(story, entries, 'en') },
      { text: zh, content: phasesOf(story, entries, 'zh') },
    ],
  };
};

/** The theatre of each build, with its words in both languages. */
export const theatres = [
  played(region, regionPhases, regionEn, regionZh),
  played(zone, zonePhases, zoneEn, zoneZh),
  played(localZone, localZonePhases, localZoneEn, localZoneZh),
] as const;
export type Played = (typeof theatres)[number];

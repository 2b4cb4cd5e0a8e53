import type { Reading } from '#model/partitions/names.ts';
import type { Atlas, Scene, ShownPartition } from './partition-explorer.scene.ts';
import type { Words } from './partition-explorer.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, atlas: Atlas, words: Words): string {
  const parts = {
    see: () => seeing(scene, atlas, words),
    try: () => trying(scene, words),
    read: () => readingOf(scene.reading, atlas, words),
  }[scene.choices.view]();
  return parts.join(words.between);
}

/** The state in a few words, for the bar. */
export function statusOf({ choices, seen, trace, reading, counts }: Scene, words: Words): string {
  const { status } = words;
  if (choices.view === 'see') {
    return seen ? status.seen(seen.id, seen.regions.length) : status.all(counts.partitions);
  }
  if (choices.view === 'read') {
    return 'partition' in reading && reading.kind !== 'torn arn'
      ? status.read(reading.partition.id)
      : status.unread;
  }
  return trace.refused ? status.refused(words.station[trace.refused.at]) : status.done;
}

function seeing({ seen, counts, lenders }: Scene, atlas: Atlas, words: Words): string[] {
  const { sentence } = words;
  if (seen === null) {
    const isolated = counts.partitions - counts.openPartitions;
    return [sentence.all(atlas.counted, counts.regions, counts.partitions, isolated)];
  }
  const count = seen.regions.length;
  const most = count > counts.regions - count;
  return [
    most
      ? sentence.seenMany(seen.id, seen.name, count)
      : sentence.seen(seen.id, seen.name, count, placesOf(seen, words)),
    sentence.own,
    sentence.lenders(lenders),
  ];
}

/** Each Region with its place, where one is known. */
export function placesOf({ regions }: ShownPartition, words: Words): string[] {
  return regions.map(({ id, place }) => (place === null ? id : words.named(id, place)));
}

function trying({ choices, home, target, trace }: Scene, words: Words): string[] {
  const { sentence } = words;
  const call = choices.moves.account
    ? sentence.callThere(target.id, trace.endpoint)
    : sentence.call(home.id, trace.endpoint);
  if (trace.refused === null) return [call, sentence.through];
  const { at, why } = trace.refused;
  return [call, sentence.stopped(sentence.stationName[at]), words.refusal[why](target.id)];
}

/** What a name turned out to be. */
export function readingOf(reading: Reading, { counted }: Atlas, { reading: say }: Words): string[] {
  switch (reading.kind) {
    case 'empty':
      return [say.empty];
    case 'region':
    case 'zone':
    case 'local zone': {
      const { region, partition, listed, kind } = reading;
      if (!listed) return [say.unlisted(region, partition.id, counted)];
      const word = kind === 'region' ? say.region : kind === 'zone' ? say.zone : say.localZone;
      return [word(region, partition.id)];
    }
    case 'arn': {
      const { partition, region, listed } = reading;
      if (region === null) return [say.arn(partition.id), say.arnNoRegion];
      return [say.arn(partition.id), listed ? say.arnRegion(region) : say.arnUnlisted(region)];
    }
    case 'torn arn':
      return [say.torn(reading.partition.id, reading.region, reading.regionOf.id)];
    case 'arn of nobody':
      return [say.arnOfNobody(reading.decisive)];
    case 'broken arn':
      return [say.brokenArn];
    case 'host': {
      const { partition, region, listed, decisive } = reading;
      if (region === null) return [say.hostSuffix(decisive, partition.id)];
      return [
        say.hostRegion(region, partition.id),
        ...(listed ? [] : [say.unlisted(region, partition.id, counted)]),
      ];
    }
    case 'shared host':
      return [
        say.shared(
          reading.decisive,
          reading.partitions.map(({ id }) => id),
        ),
      ];
    case 'zone id':
      return [say.zoneId];
    case 'unknown':
      return [say.unknown];
  }
}

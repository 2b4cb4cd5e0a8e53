import { dataCentreId, instanceId, zoneId } from '#model/layers/fate.ts';
import { fateOf, letters, shape, type Fate, type Scene } from './layers.scene.ts';
import type { Words } from './layers.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  const parts = { layers, distance, names }[scene.choices.view](scene, words);
  return parts.join(words.between);
}

/** The state in a few words, for the bar. */
export function statusOf({ choices, trip, pair }: Scene, words: Words): string {
  const { status } = words;
  if (choices.view === 'distance') return status.trip(trip.total);
  if (choices.view === 'names') return pair.shared ? status.together : status.apart;
  return choices.cut === null ? status.whole : status.cut(nameOf(choices.cut, words));
}

/** What a component is called. */
export function nameOf(id: string, words: Words): string {
  for (const [zone, centres] of shape.dataCentres.entries()) {
    if (id === zoneId(zone)) return words.zone(zone + 1);
    if (id === instanceId(zone)) return words.instance(zone + 1);
    for (let centre = 0; centre < centres; centre++) {
      if (id === dataCentreId(zone, centre)) return words.centre(zone + 1, centre + 1);
    }
  }
  return words.part[id] ?? id;
}

function layers(scene: Scene, words: Words): string[] {
  const { sentence } = words;
  const { level, cut } = scene.choices;
  const { dataCentres, parent } = shape;
  const place = sentence.level[level](dataCentres.length, parent + 1, dataCentres[parent] ?? 0);
  if (cut === null) return [place, sentence.whole];
  const named = (fate: Fate) =>
    scene.components.filter((id) => fateOf(id, scene) === fate).map((id) => nameOf(id, words));
  const some = (names: string[], say: (names: string[]) => string) =>
    names.length === 0 ? [] : [say(names)];
  const falls = named('falls');
  return [
    sentence.cut(nameOf(cut, words)),
    falls.length === 0 ? sentence.alone : sentence.falls(falls),
    ...some(named('less'), sentence.less),
    ...some(named('stale'), sentence.stale),
  ];
}

function distance({ choices, trip, within, reach }: Scene, words: Words): string[] {
  const { sentence } = words;
  return [
    sentence.trip(choices.way.km, trip.total, trip.glass),
    within ? sentence.within : sentence.beyond,
    reach > 0 ? words.reach(reach) : words.reachNone,
  ];
}

function names({ choices, pair }: Scene, words: Words): string[] {
  const { sentence, zoneName, zoneId: idOf } = words;
  const [first, second] = choices.letters.map((letter) => zoneName(letters[letter] ?? ''));
  const [one, other] = pair.zones;
  const placed = [
    sentence.places(first ?? '', idOf(one), second ?? '', idOf(other)),
    pair.shared ? sentence.together : sentence.apart,
  ];
  if (choices.struck === null) return placed;
  const id = idOf(choices.struck);
  const [a, b] = pair.running;
  if (!a && !b) return [...placed, sentence.both(id)];
  if (a && b) return [...placed, sentence.none(id)];
  return [...placed, sentence.one(id, words.account(a ? 1 : 0))];
}

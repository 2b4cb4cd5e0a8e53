import { partOf, type Asked, type Told } from '../dependency-explorer.told.ts';
import Opening from './Opening.svelte';

/** Before anything is picked: how many there are, and how many stand behind a launch and behind a running instance. */
function tellOpening({ shown, words }: Asked): Told {
  const { service, groups, landmarks } = shown;
  const { counts, launchAgainst } = words.sentence;
  const sentence = words.join([
    counts(service.components.length, service.groups.length && groups.length, service.needs.length),
    landmarks ? launchAgainst(landmarks.launchNeeds, landmarks.instanceNeeds) : '',
  ]);
  return { marks: new Map(), arrows: [], sentence };
}

/** The one question that is always there, and so the only part that is not loaded when it is asked. */
export const openingPart = partOf(tellOpening, Opening);

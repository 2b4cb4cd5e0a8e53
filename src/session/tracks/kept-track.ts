import * as v from 'valibot';
import { deviceStore, type Shape, type StoreTrouble } from '#ui/device-store.ts';
import { track, type Track } from './track.ts';

/** The facilitator's own track, kept on this device: the editor writes it, the console offers it. */
const shape: Shape<Track | null> = {
  version: 1,
  defaults: null,
  read: (data) => {
    if (data === null) return null;
    const read = v.safeParse(track, data);
    return read.success ? read.output : undefined;
  },
};
const KEY = 'session-track';

export const keptTrack = (): Track | null => deviceStore.read(KEY, shape).value;

export const keepTrack = (own: Track | null): StoreTrouble | null =>
  deviceStore.write(KEY, shape, own);

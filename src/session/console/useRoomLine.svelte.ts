import type { FacilitatorKey } from '#session/protocol/authority.ts';
import { broadcastTransport } from '#session/transport/broadcast.ts';
import { facilitatorTransport } from '#session/transport/facilitator.ts';
import type { FacilitatorLine, LineStatus } from '#session/transport/line.ts';
import { askRelay } from '#session/transport/relay-info.ts';

/**
 * The lines of a console: to the projector beside it, and to the learners' devices where this site has a relay or a broker.
 * @param password of the broker; another one opens the line to the devices anew
 * @param onvote a vote, as it came over any of them
 */
export function useRoomLine(
  key: FacilitatorKey,
  password: () => string | null,
  onvote: (text: string) => void,
) {
  let addresses = $state.raw<readonly string[] | null>(null);
  let status = $state.raw<LineStatus>('connecting');
  let asksPassword = $state.raw(false);
  let wall = $state.raw<FacilitatorLine | null>(null);
  let devices = $state.raw<FacilitatorLine | null>(null);

  $effect(() => {
    const open = broadcastTransport().facilitate(key.code, { onvote });
    wall = open;
    return open.close;
  });

  $effect(() => {
    let ended = false;
    void askRelay().then((relay) => {
      if (!ended) addresses = relay?.addresses ?? null;
    });
    return () => (ended = true);
  });

  $effect(() => {
    if (addresses === null) return undefined;
    status = 'connecting';
    const open = facilitatorTransport(key, password()).facilitate(key.code, {
      onvote,
      onstatus(now) {
        status = now;
        if (now === 'refused') asksPassword = true;
        if (now === 'live') asksPassword = false;
      },
    });
    devices = open;
    return open.close;
  });

  return {
    /** How others reach the relay of this site; null when it has none. */
    get addresses() {
      return addresses;
    },
    /** Of the line to the devices. */
    get status() {
      return status;
    },
    /** The broker refused the login and has not taken another one yet. */
    get asksPassword() {
      return asksPassword;
    },
    publish(text: string): void {
      wall?.publish(text);
      devices?.publish(text);
    },
  };
}

export type RoomLine = ReturnType<typeof useRoomLine>;

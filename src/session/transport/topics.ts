/** Where a room's messages lie: `region/K7M4XT/state`, `region/K7M4XT/votes/<voter>`; both retained by the broker. */
export const stateTopic = (room: string): string => `region/${room}/state`;
export const voteTopic = (room: string, voter: string): string => `region/${room}/votes/${voter}`;
/** All votes of a room: for its facilitator only. */
export const votesTopic = (room: string): string => voteTopic(room, '+');

export type Topic =
  | { readonly kind: 'state' | 'votes'; readonly room: string }
  | { readonly kind: 'vote'; readonly room: string; readonly voter: string };

/** What a topic names, or undefined when it is none of ours; room and voter are not checked further. */
export function readTopic(topic: string): Topic | undefined {
  const [, room, rest] =
    /^region\/(\w{1,16})\/(state|votes\/[\w-]{1,64}|votes\/\+)$/.exec(topic) ?? [];
  if (!room || !rest) return undefined;
  if (rest === 'state') return { kind: 'state', room };
  const voter = rest.slice('votes/'.length);
  return voter === '+' ? { kind: 'votes', room } : { kind: 'vote', room, voter };
}

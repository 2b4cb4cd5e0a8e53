/**
 * How the messages of a room travel. A line carries texts and looks into none of them: what is true is for
 * `protocol/gate.ts` (states) and `protocol/vote.ts` (votes) to say.
 *
 * What every line keeps, whatever it is made of (`test/session/conformance.ts`):
 * - a follower gets the newest state at once when it joins, and after each interruption;
 * - a state that was published while the line was down is sent when it is up again, and so is the follower's last vote;
 * - messages may come twice, late or out of order.
 */
export type LineStatus =
  | 'connecting'
  | 'live'
  | 'polling'
  /** The login is not taken; only who logs in is told so. It is tried again all the same. */
  | 'refused'
  | 'offline';

export interface Line {
  readonly status: () => LineStatus;
  /** Ends the line; nothing is delivered afterwards. */
  readonly close: () => void;
}

export interface FacilitatorLine extends Line {
  /** Replaces the state of the room. `text` is an envelope (`sealState`). */
  readonly publish: (text: string) => void;
}

export interface FollowerLine extends Line {
  /** Sends the vote of one voter; a later one of the same voter replaces it. `text` is a vote (`writeVote`). */
  readonly vote: (voter: string, text: string) => void;
}

export interface LineEvents {
  readonly onstatus?: (status: LineStatus) => void;
}

export interface FacilitatorEvents extends LineEvents {
  /** A vote from outside, as it came: `readVote` judges it. */
  readonly onvote: (text: string) => void;
}

export interface FollowerEvents extends LineEvents {
  /** An envelope from outside, as it came: the gate judges it. */
  readonly onstate: (text: string) => void;
  /** A vote, the last one that was sent, has come as far as the line can know. */
  readonly ondelivered?: (text: string) => void;
}

/** One way for messages to travel, for one room each time. */
export interface Transport {
  readonly facilitate: (room: string, events: FacilitatorEvents) => FacilitatorLine;
  readonly follow: (room: string, events: FollowerEvents) => FollowerLine;
}

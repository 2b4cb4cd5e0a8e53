import { newKey, sealState } from '../../src/session/protocol/authority.ts';
import { writeJoin } from '../../src/session/protocol/join-link.ts';
import type { RoomState, Show } from '../../src/session/protocol/state.ts';
import { readVote, type Vote } from '../../src/session/protocol/vote.ts';
import { relayLogin } from '../../src/session/transport/relay-login.ts';
import { relayTransport } from '../../src/session/transport/relay.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { startRelay, type Relay } from '../../scripts/session/relay.ts';

/** The built site with a relay, as `npm run session` serves it, and a facilitator who is not a page. */
export interface SessionSite {
  /** Address of a follower's page, with or without the key. */
  readonly follow: (locale: 'en' | 'zh', how?: 'link' | 'typed' | 'state') => string;
  readonly show: (show: Show, more?: Partial<RoomState>) => void;
  readonly votes: Vote[];
  readonly room: string;
  readonly url: string;
  readonly restart: (whileDown: () => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openSession(): Promise<SessionSite> {
  const dir = process.env['SITE_DIST'] ?? 'dist';
  const key = newKey();
  const votes: Vote[] = [];
  let relay: Relay;
  let site: Served;
  let rev = 0;
  let last = '';
  async function start(port: number): Promise<void> {
    relay = await startRelay({ addresses: () => [] });
    site = await serve({ dir, port, beside: relay });
  }
  async function stop(): Promise<void> {
    await relay.close();
    await site.close();
  }
  await start(0);
  const { url, port } = site!;
  const transport = relayTransport({ origin: url, login: relayLogin(key) });
  const line = transport.facilitate(key.code, {
    onvote: (text) => votes.push(...[readVote(text)].filter((one) => one !== undefined)),
  });
  return {
    votes,
    url,
    room: key.code,
    follow(locale, how = 'link') {
      const join = { room: key.code, key: key.key, state: how === 'state' ? last : null };
      return `${url}/${locale}/follow/${how === 'typed' ? '' : writeJoin(join)}`;
    },
    show(show, more) {
      rev += 1;
      last = sealState({ v: 1, room: key.code, rev, show, ...more }, key);
      line.publish(last);
    },
    async restart(whileDown) {
      await stop();
      await whileDown();
      await start(port);
    },
    async close() {
      line.close();
      await stop();
    },
  };
}

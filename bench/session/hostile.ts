import { newKey, sealState } from '../../src/session/protocol/authority.ts';
import { newGate } from '../../src/session/protocol/gate.ts';
import { badMessages } from '../../test/session/bad-messages.ts';
import type { Row } from '../measure.ts';
import { now } from './clock.ts';
import { inRoom } from './room.ts';

const count = 10_000;

/** Forged, replayed and reordered messages, at the gate of a follower and at the relay. */
export async function hostile(): Promise<Row[]> {
  return [...atTheGate(), ...(await atTheRelay())];
}

function atTheGate(): Row[] {
  const key = newKey();
  const gate = newGate({ room: key.code, key: key.key });
  gate.accept(sealState({ v: 1, room: key.code, rev: 1_000, show: { kind: 'blank' } }, key));
  const bad = badMessages(key, 1_000);
  const start = now();
  let accepted = 0;
  for (let at = 0; at < count; at++) if (gate.accept(bad[at % bad.length] ?? '').ok) accepted++;
  const name = `${count.toLocaleString('en')} bad messages at the gate`;
  return [
    { name: `${name}: accepted`, value: accepted, unit: '', budget: 0 },
    { name: `${name}: time of all`, value: now() - start, unit: 'ms' },
  ];
}

function atTheRelay(): Promise<Row[]> {
  return inRoom(1, async ({ key, door, say, ask }) => {
    await ask('join', { ...door, count: 40 });
    const { rev } = say();
    await ask('arrivals', { rev, patience: 10_000 });
    const start = now();
    const [sent = 0] = await ask('forge', { ...door, count, bad: badMessages(key, rev) });
    const took = now() - start;
    // The room goes on, and between these two states nobody was shown anything.
    const next = say();
    const [came = []] = await ask('arrivals', { rev: next.rev, patience: 10_000 });
    const [accepted = 0] = await ask('strange', { revs: [rev, next.rev] });
    const name = `${sent.toLocaleString('en')} bad messages at the relay`;
    return [
      { name: `${name}: that reached one of 40`, value: accepted, unit: '', budget: 0 },
      { name: `${name}: time of all`, value: took, unit: 'ms' },
      {
        name: `${name}: followers who miss the next step`,
        value: 40 - came.length,
        unit: '',
        budget: 0,
      },
    ];
  });
}

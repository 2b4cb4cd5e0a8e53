import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { LONGEST_NAME } from '#model/partitions/names.ts';
import { moves } from '#model/partitions/request.ts';
import { LINK_LIMIT } from '#ui/link-state.ts';
import { linkDecoder, linkText } from '#widgets/partition-explorer/partition-explorer.link.ts';
import {
  partitionExplorer,
  type ExplorerEvent,
} from '#widgets/partition-explorer/partition-explorer.machine.ts';
import {
  sceneOf,
  start,
  type Choices,
} from '#widgets/partition-explorer/partition-explorer.scene.ts';
import { linkLaws, restores } from '../../support/link-laws.ts';
import { atlas as atlases } from './atlas.ts';

const atlas = atlases.en;
const decode = linkDecoder(atlas);
const begin = (choices?: Choices) => initialTransition(partitionExplorer, { atlas, choices })[0];
const run = (...events: ExplorerEvent[]) =>
  events.reduce((now, event) => transition(partitionExplorer, now, event)[0], begin());

describe('what the reader can do', () => {
  it('begins with the map and all partitions', () => {
    expect(begin().value).toBe('seeing');
    expect(begin().context.choices.seen).toBeNull();
  });
  it('tries a key, and is refused until there are an account and a permission over there', () => {
    const trying = run({ type: 'show', view: 'try' });
    expect(trying.value).toEqual({ trying: 'refused' });
    const [account] = transition(partitionExplorer, trying, { type: 'move', move: 'account' });
    expect(account.value).toEqual({ trying: 'refused' });
    const [allowed] = transition(partitionExplorer, account, { type: 'move', move: 'allowed' });
    expect(allowed.value).toEqual({ trying: 'done' });
    const [away] = transition(partitionExplorer, allowed, { type: 'call', target: 'aws-iso' });
    expect(away.value).toEqual({ trying: 'refused' });
  });
  it('keeps what was chosen in one view while in another, until it starts again', () => {
    const back = run(
      { type: 'look', at: 'aws-eusc' },
      { type: 'show', view: 'read' },
      { type: 'name', text: 'x'.repeat(500) },
      { type: 'show', view: 'see' },
    );
    expect(back.context.choices.seen).toBe('aws-eusc');
    expect(back.context.choices.typed).toHaveLength(LONGEST_NAME);
    const [again] = transition(partitionExplorer, back, { type: 'start again' });
    expect(again.context.choices).toEqual(start);
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(partitionExplorer, {
    input: { atlas },
    serializeState: (state) => JSON.stringify([state.value, state.context.choices]),
    events: [
      { type: 'show', view: 'see' },
      { type: 'show', view: 'try' },
      { type: 'show', view: 'read' },
      { type: 'look', at: 'aws-cn' },
      { type: 'own', home: 'aws-us-gov' },
      { type: 'call', target: 'aws-us-gov' },
      ...moves.map((move) => ({ type: 'move', move }) as const),
      { type: 'name', text: 'https://S3.x/*_ü\ud800' },
    ] satisfies ExplorerEvent[],
  });

  it('is what the model says, and comes back from its link', () => {
    const seen = new Set<string>();
    for (const { state } of paths) {
      const { choices } = state.context;
      seen.add(JSON.stringify(state.value));
      const { refused } = sceneOf(atlas, choices).trace;
      const expected = {
        see: 'seeing',
        read: 'reading',
        try: { trying: refused ? 'refused' : 'done' },
      }[choices.view];
      expect(state.value).toEqual(expected);
      const text = linkText(choices);
      if (text === null) continue;
      expect(text.length).toBeLessThanOrEqual(LINK_LIMIT);
      expect(text).toMatch(/^[A-Za-z0-9.\-_*]+$/);
      const restored = decode(text);
      if (!restored.ok) expect.fail(text);
      const again = begin(restored.value);
      expect(again.value).toEqual(state.value);
      expect(linkText(again.context.choices)).toBe(text);
    }
    expect([...seen].sort()).toEqual(
      ['"reading"', '"seeing"', '{"trying":"done"}', '{"trying":"refused"}'].sort(),
    );
  });
});

describe('the text of a link', () => {
  it('is not written for the start', () => expect(linkText(start)).toBeNull());
  it('fits with the longest name in the widest script', () => {
    const typed = '域'.repeat(LONGEST_NAME);
    expect(linkText({ ...start, view: 'read', typed })?.length).toBeLessThanOrEqual(LINK_LIMIT);
  });
});

linkLaws({
  decode,
  published: [
    '1.see',
    '1.see.aws-iso-b',
    '1.try.aws.aws-cn.101',
    '1.read.cn-north-1',
    '1.read.',
    '1.read.arn*003aaws',
  ],
  broken: [
    '1.see.mars',
    '1.look',
    '1.try.aws.aws-cn',
    '1.try.aws-iso.aws.000',
    '1.try.aws.aws-cn.012',
    '1.read.a_b',
    `1.read.${'a'.repeat(200)}`,
    '1.see.aws.aws',
    '1.try.aws.aws-cn.000.x',
  ],
  like: ['1.see.aws-cn', '1.try.aws.aws-cn.101', '1.read.arn*003aaws*003as3'],
  stands: restores(partitionExplorer, { atlas }),
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '#model/graph/replay.ts';
import { allNeeds, neighbours } from '#model/graph/reach.ts';
import { anyRunning, hardRunning } from '#model/graph/types.ts';
import { frozen, graph, graphAndTwo, need } from './graphs.ts';

const told = (passes: ReturnType<typeof replay>): string[] =>
  passes.map(({ id, askedBy, how }) => `${askedBy ?? '-'} ${how} ${id}`);

describe('replay', () => {
  const launch = graph(
    'call auth db host vm log copy',
    'call > auth',
    need('call > log', 'soft', 'soft'),
    'call > db',
    'call > host',
    'auth > db',
    need('auth > copy', 'hard', 'cached'),
    'db > vm',
    'vm > host',
    need('vm > copy', 'hard', 'cached'),
  );

  it('asks depth first, in order of needs, nobody twice; tells those who are not waited for; starts the result last', () => {
    expect(told(replay(launch, 'call', 'vm'))).toEqual([
      '- asked call',
      'call asked auth',
      'auth asked db',
      'call asked host',
      'call told log',
      '- asked copy',
      '- started vm',
    ]);
    expect(replay(launch, 'call')[1]).toMatchObject({ id: 'auth', fromCopy: ['copy'] });
  });

  it('asks for all hard needs and nothing else, each after the one who asks for it', () => {
    fc.assert(
      fc.property(graphAndTwo, ({ graph, from }) => {
        const passes = replay(frozen(graph), from);
        const ids = passes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const asked = passes.filter(({ how }) => how === 'asked');
        expect(asked.map(({ id }) => id).sort()).toEqual(
          [from, ...allNeeds(graph, from, hardRunning)].sort(),
        );
        for (const { id, askedBy } of passes.slice(1)) {
          expect(ids.indexOf(askedBy!)).toBeLessThan(ids.indexOf(id));
          expect(neighbours(graph, askedBy!, anyRunning).needs).toContain(id);
        }
      }),
    );
  });

  it('finishes one need before it asks for the next', () => {
    fc.assert(
      fc.property(graphAndTwo, ({ graph, from }) => {
        const place = new Map(replay(graph, from).map(({ id }, at) => [id, at]));
        for (const asker of [from, ...allNeeds(graph, from, hardRunning)]) {
          const { needs } = neighbours(graph, asker, hardRunning);
          const own = needs.filter((id) => place.get(id)! > place.get(asker)!);
          const byAsker = own.filter(
            (id) => replay(graph, from)[place.get(id)!]!.askedBy === asker,
          );
          expect(byAsker).toEqual(byAsker.toSorted((a, b) => place.get(a)! - place.get(b)!));
        }
      }),
    );
  });

  it('is deep without a deep stack', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `s${n}`);
    const chain = {
      components: ids,
      needs: graph('', ...ids.slice(1).map((id, n) => `s${n} > ${id}`)).needs,
    };
    expect(replay(chain, 's0').map(({ id }) => id)).toEqual(ids);
  });
});

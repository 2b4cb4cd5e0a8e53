import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, coldStart, recovery } from '#model/graph/fixpoints.ts';
import type { Graph, Need } from '#model/graph/types.ts';
import { canStartIn, whatStarts, whatSurvives } from './brute-force.ts';
import { anyGraph, graph, graphAndSets, need } from './graphs.ts';

/** The graph with one of its needs, or all of them, turned from hard to cached. */
const weakened = (from: Graph, which?: number): Graph => ({
  ...from,
  needs: from.needs.map((one, n) =>
    which === undefined || which === n ? { ...one, starting: 'cached', running: 'cached' } : one,
  ),
});

describe('a circle of hard needs', () => {
  const circle = graph(
    'ec2 s3 dynamodb',
    'ec2 > s3',
    's3 > ec2',
    'ec2 > dynamodb',
    'dynamodb > ec2',
  );

  it('runs for years', () => {
    expect(afterFailure(circle, circle.components, []).survivors).toEqual(circle.components);
  });

  it('can never be started', () => {
    expect(coldStart(circle)).toEqual({ waves: [], stuck: circle.components });
  });

  it('comes back when one of it is still there and the others need only that one', () => {
    expect(recovery(circle, ['ec2'])).toEqual({ waves: [['s3', 'dynamodb']], stuck: [] });
    expect(recovery(circle, ['s3'])).toEqual({ waves: [], stuck: ['ec2', 'dynamodb'] });
  });

  it('falls whole when one of it fails', () => {
    expect(afterFailure(circle, circle.components, ['s3']).fallen).toEqual([
      { id: 's3', because: null },
      { id: 'ec2', because: 's3' },
      { id: 'dynamodb', because: 'ec2' },
    ]);
  });

  it('starts from a copy once a need of it is cached (static stability)', () => {
    const stable = graph('ec2 s3', need('ec2 > s3', 'cached', 'cached'), 's3 > ec2');
    expect(coldStart(stable)).toEqual({ waves: [['ec2'], ['s3']], stuck: [] });
    expect(afterFailure(stable, ['ec2', 's3'], ['s3'])).toMatchObject({
      survivors: ['ec2'],
      stale: ['ec2'],
    });
  });
});

describe('coldStart and recovery', () => {
  it('start each component as soon as the last of its needs is met', () => {
    const start = coldStart(
      graph('api db racks power', 'api > db', 'api > racks', 'db > racks', 'racks > power'),
    );
    expect(start.waves).toEqual([['power'], ['racks'], ['db'], ['api']]);
  });

  it('start nobody who needs a missing provider, nor those above', () => {
    expect(coldStart(graph('api host', 'host > racks', 'api > host')).stuck).toEqual([
      'api',
      'host',
    ]);
  });

  it('let soft and cached needs wait, met or missing', () => {
    const patient = graph(
      'a',
      need('a > gone', 'soft', 'hard'),
      need('a > gone', 'cached', 'hard'),
    );
    expect(coldStart(patient).waves).toEqual([['a']]);
  });

  it('never start what needs itself to start, though it may have survived', () => {
    const clock = graph('clock alarm', 'clock > clock', 'alarm > clock');
    expect(coldStart(clock).stuck).toEqual(['clock', 'alarm']);
    expect(recovery(clock, ['clock'])).toEqual({ waves: [['alarm']], stuck: [] });
  });

  it('count a repeated need once', () => {
    expect(coldStart(graph('a b', 'a > b', 'a > b', 'a > b')).waves).toEqual([['b'], ['a']]);
  });

  it('take a survivor as running, whatever it would need to start', () => {
    expect(recovery(graph('a b', 'a > missing', 'b > a'), ['a'])).toEqual({
      waves: [['b']],
      stuck: [],
    });
  });

  it('have nothing to say about an empty graph', () => {
    expect(coldStart(graph(''))).toEqual({ waves: [], stuck: [] });
  });

  it('agree with the least fixpoint, found by trying all subsets', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: survivors }) => {
        const started = [...recovery(graph, survivors).waves.flat(), ...survivors];
        expect(started.sort()).toEqual(whatStarts(graph, survivors).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('put every component in exactly one place: survivor, a wave, or stuck', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: survivors }) => {
        const { waves, stuck } = recovery(graph, survivors);
        expect([...survivors, ...waves.flat(), ...stuck].sort()).toEqual(
          [...graph.components].sort(),
        );
      }),
    );
  });

  it('make waves that are neither too early nor too late, each in input order', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: survivors }) => {
        let running = survivors;
        for (const wave of recovery(graph, survivors).waves) {
          const ready = graph.components.filter(
            (id) => !running.includes(id) && canStartIn(graph, id, running),
          );
          expect(wave).toEqual(ready);
          running = [...running, ...wave];
        }
      }),
    );
  });

  it('never strand anyone through one more survivor or one weaker need, and nobody once all needs are weak', () => {
    fc.assert(
      fc.property(graphAndSets, fc.nat(14), ({ graph, one, other }, which) => {
        const { stuck } = recovery(graph, one);
        expect(stuck).toEqual(expect.arrayContaining(recovery(graph, [...one, ...other]).stuck));
        expect(stuck).toEqual(expect.arrayContaining(recovery(weakened(graph, which), one).stuck));
        expect(recovery(weakened(graph), one).stuck).toEqual([]);
      }),
    );
  });
});

describe('afterFailure', () => {
  it('tells who goes on with less, and who goes on with what it last knew', () => {
    const launch = graph(
      'api billing dns',
      need('api > billing', 'soft', 'soft'),
      need('api > dns', 'hard', 'cached'),
      need('billing > dns', 'hard', 'cached'),
    );
    expect(afterFailure(launch, launch.components, ['billing', 'dns'])).toEqual({
      survivors: ['api'],
      fallen: [
        { id: 'billing', because: null },
        { id: 'dns', because: null },
      ],
      degraded: ['api'],
      stale: ['api'],
    });
  });

  it('calls nobody degraded or stale who has fallen', () => {
    const both = graph('api db', 'api > db', need('api > db', 'hard', 'soft'));
    expect(afterFailure(both, ['api', 'db'], ['db'])).toMatchObject({ degraded: [], stale: [] });
  });

  it('blames the loss that came first, not the one that stands first', () => {
    const chain = graph('top middle bottom', 'top > middle', 'top > bottom', 'middle > bottom');
    expect(afterFailure(chain, chain.components, ['bottom']).fallen).toEqual([
      { id: 'bottom', because: null },
      { id: 'top', because: 'bottom' },
      { id: 'middle', because: 'bottom' },
    ]);
  });

  it('blames a failure before what was not up, and that before what is missing', () => {
    const three = graph('a off on', 'a > missing', 'a > off', 'a > on');
    const cause = (up: string[], failed: string[]): unknown =>
      afterFailure(three, up, failed).fallen.find(({ id }) => id === 'a')?.because;
    expect(cause(['a', 'on'], ['on'])).toBe('on');
    expect(cause(['a', 'on'], [])).toBe('off');
    expect(cause(['a', 'off', 'on'], [])).toBe('missing');
  });

  it('lets a component that needs itself go on, unless it fails', () => {
    const clock = graph('clock', 'clock > clock');
    expect(afterFailure(clock, ['clock'], []).survivors).toEqual(['clock']);
    expect(afterFailure(clock, ['clock'], ['clock']).fallen).toEqual([
      { id: 'clock', because: null },
    ]);
  });

  it('does not let fall what was not up', () => {
    expect(afterFailure(graph('a b', 'a > b'), ['a'], ['b']).fallen).toEqual([
      { id: 'a', because: 'b' },
    ]);
  });

  it('looks at running needs, wherever a stand-in serves the start', () => {
    const served = graph('a s3 proxy', { ...need('a > s3', 'hard', 'hard'), startsFrom: 'proxy' });
    expect(afterFailure(served, served.components, ['proxy']).survivors).toEqual(['a', 's3']);
    expect(afterFailure(served, served.components, ['s3']).survivors).toEqual(['proxy']);
  });

  it('agrees with the greatest fixpoint, found by trying all subsets', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: up, other: failed }) => {
        expect(afterFailure(graph, up, failed).survivors).toEqual(whatSurvives(graph, up, failed));
      }),
      { numRuns: 500 },
    );
  });

  it('lets fall everyone who was up and does not survive, each after its cause', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: up, other: failed }) => {
        const { survivors, fallen } = afterFailure(graph, up, failed);
        const order = fallen.map(({ id }) => id);
        expect([...survivors, ...order].sort()).toEqual([...up].sort());
        fallen.forEach(({ id, because }, place) => {
          expect(because === null).toBe(failed.includes(id));
          if (because === null) return;
          expect(survivors).not.toContain(because);
          expect(graph.needs).toContainEqual(
            expect.objectContaining({ from: id, to: because, running: 'hard' }),
          );
          if (up.includes(because)) expect(order.indexOf(because)).toBeLessThan(place);
        });
      }),
    );
  });

  it('finds degraded and stale by the letter of the definition', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: up, other: failed }) => {
        const { survivors, degraded, stale } = afterFailure(graph, up, failed);
        const lacking = (strength: string): string[] =>
          survivors.filter((id) =>
            graph.needs.some(
              ({ from, to, running }) =>
                from === id && running === strength && !survivors.includes(to),
            ),
          );
        expect({ degraded, stale }).toEqual({
          degraded: lacking('soft'),
          stale: lacking('cached'),
        });
      }),
    );
  });

  it('never spares anyone through one more failure', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one, other }) => {
        const fewer = afterFailure(graph, graph.components, one).survivors;
        const more = afterFailure(graph, graph.components, [...one, ...other]).survivors;
        expect(fewer).toEqual(expect.arrayContaining(more));
      }),
    );
  });
});

describe('the gap between the two fixpoints', () => {
  it('is never negative: with the same needs for both, what a cold start reaches can go on by itself', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const needs = any.needs.map((one): Need => ({
          ...one,
          running: one.starting,
          startsFrom: one.to,
        }));
        const same = { ...any, needs };
        const started = coldStart(same).waves.flat();
        expect(afterFailure(same, started, []).fallen).toEqual([]);
        const survivors = afterFailure(same, same.components, []).survivors;
        expect(survivors).toEqual(expect.arrayContaining(started));
      }),
    );
  });
});

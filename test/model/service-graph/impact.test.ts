import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOfFall, fates, impactOf, scoreBet } from '#model/service-graph/impact.ts';
import { canGoOnIn, whatSurvives } from '../graph/brute-force.ts';
import { frozen, graph, graphAndSets, need } from '../graph/graphs.ts';

const launch = graph(
  'api state db disk log',
  'api > state',
  'state > db',
  need('db > disk', 'hard', 'cached'),
  need('api > log', 'soft', 'soft'),
);

describe('impactOf', () => {
  it('tells who falls because of whom, who is stale or degraded, and who goes on', () => {
    expect(impactOf(launch, ['db'])).toEqual({
      killed: ['db'],
      fallen: [
        { id: 'state', because: 'db' },
        { id: 'api', because: 'state' },
      ],
      degraded: [],
      stale: [],
      unharmed: ['disk', 'log'],
    });
    expect(impactOf(launch, ['disk', 'log'])).toMatchObject({
      fallen: [],
      degraded: ['api'],
      stale: ['db'],
      unharmed: ['state'],
    });
  });

  it('blames no kill for what was down or worn before', () => {
    const worn = graph(
      'dead tired well',
      'dead > gone',
      need('tired > gone', 'hard', 'soft'),
      need('well > tired', 'soft', 'cached'),
    );
    expect(impactOf(worn, [])).toEqual({
      killed: [],
      fallen: [],
      degraded: [],
      stale: [],
      unharmed: ['tired', 'well'],
    });
    expect(fates(impactOf(worn, ['dead', 'tired']))).toEqual(
      new Map([
        ['tired', 'killed'],
        ['well', 'stale'],
      ]),
    );
  });

  it('lets go on whoever can, and no one else; everyone that was up has one fate', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one }) => {
        const impact = impactOf(frozen(graph), one);
        const up = whatSurvives(graph, graph.components, []);
        const stands = whatSurvives(graph, up, one);
        const fate = fates(impact);
        expect([...fate.keys()].sort()).toEqual([...up].sort());
        for (const id of up) {
          const goesOn = !['killed', 'fallen'].includes(fate.get(id)!);
          expect(goesOn).toBe(stands.includes(id));
        }
        expect(impact.killed).toEqual(one.filter((id) => up.includes(id)));
      }),
    );
  });

  it('gives every fall a chain of lost hard needs that ends at a killed one', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one }) => {
        const impact = impactOf(graph, one);
        for (const { id } of impact.fallen) {
          const chain = chainOfFall(impact, id)!;
          expect(impact.killed).toContain(chain.at(-1));
          chain.slice(1).forEach((lost, place) => {
            const others = graph.components.filter((other) => other !== lost);
            const needy = { ...graph, needs: graph.needs.filter(({ to }) => to === lost) };
            expect(canGoOnIn(needy, chain[place]!, others)).toBe(false);
          });
        }
        for (const id of impact.unharmed) expect(chainOfFall(impact, id)).toBeNull();
      }),
    );
  });
});

describe('scoreBet', () => {
  it('counts hits, missed and wrongly named; the killed count on neither side', () => {
    expect(scoreBet(['api', 'disk', 'api', 'db'], impactOf(launch, ['db']))).toEqual({
      hits: ['api'],
      missed: ['state'],
      wronglyNamed: ['disk'],
    });
  });

  it('splits the bet and the red set without remainder', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one, other }) => {
        const impact = impactOf(graph, one);
        const { hits, missed, wronglyNamed } = scoreBet(other, impact);
        const red = impact.fallen.map(({ id }) => id);
        const bet = other.filter((id) => !impact.killed.includes(id));
        expect([...hits, ...missed].sort()).toEqual([...red].sort());
        expect([...hits, ...wronglyNamed].sort()).toEqual([...bet].sort());
        expect(wronglyNamed.filter((id) => red.includes(id))).toEqual([]);
      }),
    );
  });
});

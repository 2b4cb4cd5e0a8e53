import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestLoop } from '#model/graph/circles.ts';
import { afterFailure, coldStart } from '#model/graph/fixpoints.ts';
import { smallestCuts, without, withStandIns } from '#model/graph/stand-ins.ts';
import type { Graph, Need } from '#model/graph/types.ts';
import { allSubsets, whatStarts } from './brute-force.ts';
import { anyGraph, devices, graph, hard } from './graphs.ts';

const standIn = (text: string, device: string): Need => ({ ...hard(text), standIn: device });

/** EC2 needs S3 and names from DNS, both of which need EC2. The proxy and Franken break the two circles; Franken needs a VPC. */
const region = graph(
  'ec2 s3 dns proxy franken vpc',
  standIn('ec2 > s3', 'proxy'),
  standIn('ec2 > dns', 'franken'),
  's3 > ec2',
  'dns > ec2',
  'franken > vpc',
);

describe('withStandIns', () => {
  it('starts from the device what would start from the other', () => {
    expect(coldStart(withStandIns(region, ['proxy', 'franken']))).toEqual({
      waves: [['proxy', 'vpc'], ['franken'], ['ec2'], ['s3', 'dns']],
      stuck: [],
    });
  });

  it('leaves running needs alone', () => {
    const placed = withStandIns(region, ['proxy', 'franken']);
    expect(afterFailure(placed, placed.components, ['proxy']).fallen).toHaveLength(1);
    expect(afterFailure(placed, placed.components, ['s3']).survivors).not.toContain('ec2');
  });

  it('lets a device keep its own needs', () => {
    const rooted = graph(
      'ec2 franken',
      standIn('ec2 > dns', 'franken'),
      standIn('franken > ec2', 'franken'),
    );
    expect(coldStart(withStandIns(rooted, ['franken'])).stuck).toEqual(['ec2', 'franken']);
    expect(shortestLoop(withStandIns(rooted, ['franken']), 'franken')).toEqual(['franken', 'ec2']);
  });

  it('adds a device that is no component yet, once and without needs', () => {
    const bare = graph('ec2 dns', standIn('ec2 > dns', 'franken'), 'dns > ec2');
    const placed = withStandIns(bare, ['franken', 'franken']);
    expect(placed.components).toEqual(['ec2', 'dns', 'franken']);
    expect(coldStart(placed).waves).toEqual([['franken'], ['ec2'], ['dns']]);
  });

  it('places devices one after the other as it places them together', () => {
    expect(withStandIns(withStandIns(region, ['proxy']), ['franken'])).toEqual(
      withStandIns(region, ['proxy', 'franken']),
    );
  });

  it('refuses a device that nobody knows', () => {
    expect(() => withStandIns(region, ['prxy'])).toThrow(
      'withStandIns: "prxy" is not a component of this graph, and no need names it as its stand-in. Check its spelling.',
    );
  });

  it('changes nothing without devices', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        expect(withStandIns(any, [])).toEqual(any);
      }),
    );
  });
});

describe('without', () => {
  it('takes components away: what needs them hard is stuck, and passes over what is not there', () => {
    expect(coldStart(without(graph('a b c', 'a > b'), ['b', 'x']))).toEqual({
      waves: [['c']],
      stuck: ['a'],
    });
  });
});

describe('smallestCuts', () => {
  it('proves which devices are needed, and shows what holds without them', () => {
    expect(smallestCuts(region, ['proxy', 'franken', 'vpc'])).toEqual({
      tried: 8,
      works: [['proxy', 'franken', 'vpc']],
      smallest: [['proxy', 'franken', 'vpc']],
      failing: [
        { devices: [], stuck: ['ec2', 's3', 'dns'], circle: ['ec2', 's3', 'dns'] },
        { devices: ['proxy'], stuck: ['ec2', 's3', 'dns'], circle: ['ec2', 'dns'] },
        { devices: ['franken'], stuck: ['ec2', 's3', 'dns', 'franken'], circle: ['ec2', 's3'] },
        { devices: ['vpc'], stuck: ['ec2', 's3', 'dns'], circle: ['ec2', 's3', 'dns'] },
        { devices: ['proxy', 'franken'], stuck: ['ec2', 's3', 'dns', 'franken'], circle: null },
        { devices: ['proxy', 'vpc'], stuck: ['ec2', 's3', 'dns'], circle: ['ec2', 'dns'] },
        { devices: ['franken', 'vpc'], stuck: ['ec2', 's3', 'dns'], circle: ['ec2', 's3'] },
      ],
    });
  });

  it('finds every smallest set, where several do', () => {
    const either = graph('a b', standIn('a > b', 'one'), standIn('b > a', 'two'));
    const { works, smallest } = smallestCuts(either, ['one', 'two']);
    expect(works).toEqual([['one'], ['two'], ['one', 'two']]);
    expect(smallest).toEqual([['one'], ['two']]);
  });

  it('finds that nothing is needed, or that nothing helps', () => {
    expect(smallestCuts(graph('a b', standIn('a > b', 'one')), ['one']).smallest).toEqual([[]]);
    const hopeless = smallestCuts(graph('a', standIn('a > b', 'one'), 'a > a'), ['one']);
    expect(hopeless).toMatchObject({ works: [], smallest: [] });
  });

  it('shows the largest circle of several, the first of equals', () => {
    const text = ['a > b', 'b > a', 'c > d', 'd > e', 'e > c', 'f > g', 'g > h', 'h > f'];
    const { failing } = smallestCuts(graph('a b c d e f g h', ...text), []);
    expect(failing.map(({ circle }) => circle)).toEqual([['c', 'd', 'e']]);
  });

  it('refuses a device listed twice, an unknown one, and too many', () => {
    expect(() => smallestCuts(region, ['proxy', 'proxy'])).toThrow('List every device once.');
    expect(() => smallestCuts(region, ['prxy'])).toThrow('"prxy" is not a component');
    const many = Array.from({ length: 17 }, (_, n) => `d${n}`);
    expect(() => smallestCuts(graph(many.join(' ')), many)).toThrow(
      'smallestCuts: 17 devices have too many subsets to try. Give at most 16.',
    );
  });

  it('agrees with trying all subsets by the definition', () => {
    const known = (any: Graph): string[] =>
      devices.filter(
        (id) => any.components.includes(id) || any.needs.some((one) => one.standIn === id),
      );
    fc.assert(
      fc.property(anyGraph, (any) => {
        const cuts = smallestCuts(any, known(any));
        const stuckWith = (placed: readonly string[]): string[] => naive(any, known(any), placed);
        const subsets = allSubsets(known(any));
        const working = subsets.filter((placed) => stuckWith(placed).length === 0);
        const fewest = Math.min(...working.map(({ length }) => length));
        expect(cuts.tried).toBe(subsets.length);
        expect([...cuts.works].sort()).toEqual([...working].sort());
        expect(cuts.smallest).toEqual(cuts.works.filter(({ length }) => length === fewest));
        expect(cuts.works.length + cuts.failing.length).toBe(cuts.tried);
        for (const { devices: placed, stuck } of cuts.failing)
          expect(stuck).toEqual(stuckWith(placed));
      }),
    );
  });
});

/** Who is stuck with these devices placed and the other devices not there. */
function naive(any: Graph, all: readonly string[], placed: readonly string[]): string[] {
  const others = any.components.filter((id) => !all.includes(id) || placed.includes(id));
  const components = [...new Set([...others, ...placed])];
  const needs = any.needs.map((one) =>
    one.standIn && placed.includes(one.standIn) && one.from !== one.standIn
      ? { ...one, startsFrom: one.standIn }
      : one,
  );
  const started = whatStarts({ components, needs }, []);
  return components.filter((id) => !started.includes(id));
}

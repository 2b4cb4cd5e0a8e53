import { describe, expect, test } from 'vitest';
import type { Failure } from '#model/resilience/application.ts';
import { allDesigns, costOf, DEMAND, type Design } from '#model/resilience/design.ts';
import { outcomeOf } from '#model/resilience/outcome.ts';

const usual: Design = {
  zones: 2,
  servers: 'replace',
  database: 'regional',
  storage: 'regional',
  second: 'none',
  dns: 'health-checks',
};
const lose = (change: Partial<Design>, ...failed: Failure[]) =>
  outcomeOf({ ...usual, ...change }, failed);
const away = { second: 'standby', dns: 'by-hand' } as const;

describe('a zone is lost', () => {
  test('the rest is too few until lost servers are launched anew, where that is possible', () => {
    const { atOnce, later, launched } = lose({}, 'a1');
    expect(atOnce.lacks).toEqual([{ kind: 'servers', region: 'a', have: 3, need: DEMAND }]);
    expect(later).toEqual({ served: DEMAND, lacks: [] });
    expect(launched).toEqual(['launch-a2']);
  });

  test('with the control plane lost too, nothing is launched, and the reason is said', () => {
    const { later, launched } = lose({}, 'a1', 'compute-a');
    expect(later.lacks).toEqual([
      { kind: 'servers', region: 'a', have: 3, need: DEMAND },
      { kind: 'launch', region: 'a', because: 'compute-a' },
    ]);
    expect(launched).toEqual([]);
  });

  test('with a zone to spare nobody needs a launch', () => {
    for (const design of allDesigns().filter(({ servers }) => servers === 'spare')) {
      const data = [design.database, design.storage];
      if (data.includes('one-zone')) continue;
      expect(outcomeOf(design, ['a1', 'compute-a'])).toMatchObject({
        atOnce: { served: DEMAND, lacks: [] },
        launched: [],
      });
    }
  });

  test('a pair goes on with its second copy; a single copy is gone, and no launch helps', () => {
    expect(lose({ database: 'pair' }, 'a1').later.served).toBe(DEMAND);
    const { later, launched } = lose({ database: 'one-zone' }, 'a1');
    expect(later.lacks).toEqual([{ kind: 'data', region: 'a', part: 'database', because: 'a1' }]);
    expect(launched).toEqual([]);
  });

  test('disks that fail take the copies on them, not the servers', () => {
    const { atOnce } = lose({ database: 'one-zone' }, 'disks-a1');
    expect(atOnce.lacks).toEqual([
      { kind: 'data', region: 'a', part: 'database', because: 'disks-a1' },
    ]);
    expect(lose({}, 'disks-a1').atOnce.served).toBe(DEMAND);
  });
});

describe('a Region is lost', () => {
  const data = ['database', 'storage'].map((part) => ({
    kind: 'data',
    region: 'a',
    part,
    because: 'a',
  }));

  test('all its data are missing at once; a standby launches its servers and takes over', () => {
    const { atOnce, later, launched, movedTo, writesMissing } = lose(away, 'a');
    expect(atOnce).toEqual({ served: 0, lacks: data });
    expect(later).toEqual({ served: DEMAND, lacks: [] });
    expect(launched).toEqual(['launch-b1', 'launch-b2']);
    expect([movedTo, writesMissing]).toEqual(['b', true]);
  });

  test('nobody can be led away while the record cannot be changed, and that is a reason of its own', () => {
    const { later } = lose(away, 'dns-control', 'a');
    expect(later.lacks).toEqual([...data, { kind: 'shift', region: 'a', because: 'dns-control' }]);
  });

  test('one that serves already takes over without a launch; its own half never noticed', () => {
    const { atOnce, later, launched } = lose({ second: 'active' }, 'a');
    expect([atOnce.served, later.served, launched]).toEqual([DEMAND / 2, DEMAND, []]);
  });

  test('customers who were moved from servers alone miss no writes', () => {
    // The zone is gone, its launches are stopped, and the data live on in the Region.
    const { movedTo, writesMissing, later } = lose({ second: 'standby' }, 'a1', 'compute-a');
    expect([movedTo, writesMissing, later.served]).toEqual(['b', false, DEMAND]);
  });
});

describe('the price', () => {
  const priced = (change: Partial<Design>) => costOf({ ...usual, ...change });

  test('a standby doubles the data and not the servers, a Region that serves doubles both', () => {
    const one = priced({});
    expect(priced(away)).toMatchObject({
      servers: one.servers,
      database: 2 * one.database,
      storage: 2 * one.storage,
    });
    expect(priced({ second: 'active' }).servers).toBe(2 * one.servers);
  });

  test('counts copies: one, a pair, or three of a Regional service', () => {
    const copies = (['one-zone', 'pair', 'regional'] as const).map(
      (database) => priced({ database }).database,
    );
    expect(copies).toEqual([1, 2, 3]);
    expect(priced({ storage: 'one-zone' }).storage).toBe(1);
  });

  test('counts DNS only between Regions: a record for each, and two health checks or one runbook', () => {
    expect(priced({}).dns).toBe(0);
    expect(priced({ second: 'active' }).dns).toBe(2 + 2);
    expect(priced(away).dns).toBe(2 + 1);
  });

  test('is the sum of its parts', () => {
    for (const design of allDesigns()) {
      const { servers, database, storage, total } = costOf(design);
      expect(total).toBe(servers + database + storage);
    }
  });
});

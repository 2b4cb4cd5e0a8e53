import { describe, expect, test } from 'vitest';
import { play } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { apply, applyAll } from '#model/world/apply.ts';
import { answerChain, belief } from '#model/world/lookup.ts';
import type { World, WorldEvent } from '#model/world/types.ts';
import { steps, told } from '../support.ts';

const story = region2025(1);

/** The world after the told phases up to and with `id`. */
const after = (id: string): World => {
  const order = told(story);
  return play(story, steps(order.slice(0, order.indexOf(id) + 1))).at(-1)!.world;
};
const lives = (world: World, ...ids: string[]) => ids.map((id) => world.placements[id]?.life);
const done = (world: World, ...events: WorldEvent[]): World => {
  const outcome = applyAll(world, events);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.reasons)}`);
  return outcome.world;
};
const whys = (world: World, event: WorldEvent) => {
  const outcome = apply(world, event);
  return outcome.ok ? [] : outcome.reasons.map(({ why }) => why);
};

describe('ground', () => {
  test('room for growth cannot be kept once the plot is built over', () => {
    const built = done(
      story.initial,
      { do: 'prepare', zones: ['zone-a'], stage: 'land' },
      { do: 'prepare', zones: ['zone-a'], stage: 'power' },
    );
    const late: WorldEvent = { do: 'prepare', zones: ['zone-a'], stage: 'growth' };
    expect(whys(built, late)).toEqual(['built-over']);
  });

  test('every zone that is not ready is named, not only the first', () => {
    const racks: WorldEvent = { do: 'prepare', zones: ['zone-a', 'zone-b'], stage: 'racks' };
    const outcome = apply(story.initial, racks);
    expect(outcome).toMatchObject({
      reasons: [{ why: 'no-ground', zones: ['zone-a', 'zone-b'], stage: 'power' }],
    });
  });

  test('customers fill a zone: it grows where land was kept, and closes where it was not', () => {
    const open = done(
      story.initial,
      { do: 'prepare', zones: ['zone-a', 'zone-b'], stage: 'land' },
      { do: 'prepare', zones: ['zone-a'], stage: 'growth' },
      { do: 'prepare', zones: ['zone-a', 'zone-b'], stage: 'power' },
      { do: 'prepare', zones: ['zone-a', 'zone-b'], stage: 'racks' },
      { do: 'welcome' },
      { do: 'days', days: 30 },
    );
    const [a, b] = [open.sites['zone-a']!.ground!, open.sites['zone-b']!.ground!];
    expect([a.closed, b.closed]).toEqual([false, true]);
    expect(a.racks).toBeGreaterThan(b.racks);
  });
});

describe('links', () => {
  test('a link is laid between buildings that stand, and cannot be cut before', () => {
    expect(whys(story.initial, { do: 'cut', link: 'backbone' })).toEqual(['link-state']);
    expect(whys(story.initial, { do: 'lay', link: 'backbone' })).toContain('no-ground');
    expect(whys(after('PH5'), { do: 'cut', link: 'backbone' })).toEqual([]);
  });

  test('a blocked link opens again at once; a cut one has to be laid', () => {
    const blocked = done(after('SW6'), { do: 'block', link: 'backbone' });
    expect(whys(blocked, { do: 'open', link: 'backbone' })).toEqual([]);
    const cut = done(blocked, { do: 'cut', link: 'backbone' });
    expect(whys(cut, { do: 'open', link: 'backbone' })).toEqual(['link-state']);
    expect(whys(cut, { do: 'lay', link: 'backbone' })).toEqual([]);
  });

  test('the access control list counts every name that still leads across', () => {
    const blocked = done(after('SW6'), { do: 'block', link: 'backbone' });
    const names = blocked.links['backbone']!.denied.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['dns', 'object-store', 'compute']));
  });

  test('a job that calls home is counted once a period, and seen by no other means', () => {
    const quiet = done(after('MG4'), { do: 'days', days: 30 });
    const jobs = quiet.links['backbone']!.denied.map(({ from }) => from);
    expect(jobs).toEqual(['report@region']);
    const again = done(quiet, { do: 'mend' }, { do: 'days', days: 60 });
    expect(again.links['backbone']!.denied).toEqual(quiet.links['backbone']!.denied);
    expect(lives(again, 'report@region')).toEqual(['running']);
  });
});

describe('belief and reality', () => {
  test('the name never changes; who answers moves from nobody to the proxy to the new Region', () => {
    const chain = (id: string) => answerChain(after(id), 'region', 'object-store');
    expect(belief(story.initial, 'vpc', 'object-store')).toBe('s3@region');
    expect(chain('SW5')).toEqual(['proxy@vpc', 's3@bootstrap']);
    expect(chain('SW7')).toEqual(['proxy@vpc', 's3@bootstrap']);
    expect(chain('MG2')).toEqual(['s3@region']);
    for (const id of told(story)) {
      expect(belief(after(id), 'region', 'object-store')).toBe('s3@region');
    }
  });

  test('machines in the bootstrap VPC come from the Region around it', () => {
    expect(answerChain(after('SW5'), 'vpc', 'compute')).toEqual(['ec2@bootstrap']);
    expect(answerChain(after('SW5'), 'region', 'compute')).toEqual(['ec2@vpc']);
  });
});

describe('what is lost', () => {
  test('without the proxy the control plane falls, and running instances go on', () => {
    const lost = done(after('SW6'), { do: 'fail', what: 'proxy@vpc' });
    expect(lives(lost, 'ec2@vpc', 'hosts@region')).toEqual(['starting', 'running']);
    const back = done(lost, { do: 'repair', what: 'proxy@vpc' });
    expect(lives(back, 'proxy@vpc', 'ec2@vpc')).toEqual(['running', 'running']);
  });

  test('what is only planned, or gone, cannot be lost', () => {
    const lose: WorldEvent = { do: 'fail', what: 'proxy@vpc' };
    expect(whys(after('SW3'), lose)).toEqual(['life']);
    expect(whys(after('MG3'), lose)).toEqual(['life']);
  });

  test('with the link cut, running instances go on and nothing new can be placed', () => {
    const cut = done(after('SW6'), { do: 'cut', link: 'backbone' });
    expect(lives(cut, 'hosts@region', 'ec2@vpc')).toEqual(['running', 'running']);
    expect(whys(cut, { do: 'place', placements: ['s3@region'] })).toEqual(['no-path']);
  });

  test('the answer moved before the copy leads to empty tables', () => {
    const moved = done(after('SW7'), {
      do: 'answer',
      site: 'region',
      names: ['key-value'],
      by: 'ddb@region',
    });
    expect(lives(moved, 'ec2@vpc')).toEqual(['starting']);
    const copied = done(
      moved,
      ...(['launch-records', 'identities', 'network-map'] as const).map(
        (data) => ({ do: 'copy', data, from: 'ddb@bootstrap', to: 'ddb@region' }) as const,
      ),
    );
    expect(lives(copied, 'ec2@vpc')).toEqual(['running']);
    // Whoever comes back finds its data where they are; it does not write them anew.
    expect(copied.data['launch-records']!.at).toEqual(['ddb@bootstrap', 'ddb@region']);
  });

  test('the last running copy drained, nothing new starts; taken back, it does', () => {
    const drained = done(after('MG1'), { do: 'drain', placements: ['ec2@vpc'] });
    const place: WorldEvent = { do: 'place', placements: ['ec2@region'] };
    expect(whys(drained, place)).toEqual(['not-running']);
    const back = done(drained, { do: 'start', placements: ['ec2@vpc'] });
    expect(whys(back, place)).toEqual([]);
  });

  test('a zone lost takes down only what ran in that zone alone', () => {
    const all = play(story, steps(told(story))).at(-1)!.world;
    const lost = done(all, { do: 'fail', what: 'zone-a' });
    const fell = Object.entries(lost.placements).filter(
      ([id, { life }]) => life !== all.placements[id]!.life,
    );
    expect(fell).toEqual([]);
  });
});

describe('refusals', () => {
  test('a Region lends no more than it has to spare', () => {
    const poor: World = {
      ...after('SW2'),
      sites: {
        ...after('SW2').sites,
        bootstrap: { ...after('SW2').sites['bootstrap']!, spare: 0 },
      },
    };
    const outcome = apply(poor, { do: 'place', placements: ['franken@vpc'] });
    expect(outcome).toMatchObject({
      ok: false,
      reasons: [{ why: 'no-spare', site: 'bootstrap', wanted: 1, spare: 0 }],
    });
  });

  test('nothing is placed twice, copied from where it is not, or answered by what is only planned', () => {
    expect(whys(after('SW3'), { do: 'place', placements: ['franken@vpc'] })).toEqual(['life']);
    expect(
      whys(after('SW7'), {
        do: 'copy',
        data: 'launch-records',
        from: 's3@bootstrap',
        to: 'ddb@region',
      }),
    ).toEqual(['no-holder']);
    expect(
      whys(after('SW2'), { do: 'answer', site: 'region', names: ['dns'], by: 'franken@vpc' }),
    ).toEqual(['life']);
  });

  test('what waits or drains already can be drained; what is only planned, or gone, cannot', () => {
    const drain: WorldEvent = { do: 'drain', placements: ['ec2@vpc'] };
    const waiting = done(after('SW6'), { do: 'fail', what: 'proxy@vpc' });
    expect(lives(waiting, 'ec2@vpc')).toEqual(['starting']);
    expect(lives(done(waiting, drain), 'ec2@vpc')).toEqual(['draining']);
    expect(whys(done(waiting, drain), drain)).toEqual([]);
    expect(whys(after('SW2'), drain)).toEqual(['life']);
    expect(whys(after('MG4'), drain)).toEqual(['life']);
  });

  test('an id that the world does not have is misuse and throws', () => {
    expect(() => apply(story.initial, { do: 'cut', link: 'x' })).toThrow(/no link "x"/);
    expect(() => apply(story.initial, { do: 'place', placements: ['x@y'] })).toThrow(
      /no placement "x@y"/,
    );
    expect(() => apply(story.initial, { do: 'open-site', site: 'x' })).toThrow(/no site "x"/);
    const bare: WorldEvent = { do: 'prepare', zones: ['vpc'], stage: 'land' };
    expect(() => apply(story.initial, bare)).toThrow(/"vpc" is no zone/);
  });
});

import { describe, expect, test } from 'vitest';
import { belief } from '#model/world/lookup.ts';
import { stageOf } from '#figures/stage/stage-model.ts';
import type { StageModel, View } from '#figures/stage/stage-types.ts';
import { region, stages, type Scene, type Staged } from './worlds.ts';

const { everything, planned } = region;
const seen =
  ({ plan }: Staged) =>
  ({ world, before, trouble }: Scene, view: View = 'reality') =>
    stageOf(world, plan, { before, view, trouble });
const of = seen(region);
const after = (id: string) => {
  const scene = planned.find(({ name }) => name.endsWith(` ${id}`));
  if (!scene) throw new Error(`no phase ${id}`);
  return scene;
};
const arrows = (model: StageModel, kind: string) =>
  model.arrows.filter((arrow) => arrow.kind === kind).map(({ from, to }) => `${from} → ${to}`);
const box = (model: StageModel, key: string) => model.boxes.find((shown) => shown.key === key);

describe.each(stages)(
  '$name: every world of the story, also with a phase left out or against the plan',
  (staged) => {
    const { everything, plan } = staged;
    const of = seen(staged);

    test('every placement is drawn exactly once, and nothing else is', () => {
      for (const scene of everything) {
        const shown = of(scene).boxes.flatMap((one) => one.of);
        expect(shown.toSorted(), scene.name).toEqual(
          Object.keys(scene.world.placements).toSorted(),
        );
      }
    });

    test('a box shows the life of each of its placements', () => {
      for (const scene of everything) {
        for (const { of: ids, life } of of(scene).boxes) {
          const lives = ids.map((id) => scene.world.placements[id]?.life);
          expect(lives, `${scene.name}: ${ids.join()}`).toEqual(ids.map(() => life));
        }
      }
    });

    test('arrows join what is in the world, and none starts at what does not run, starts or waits', () => {
      for (const scene of everything) {
        const { world } = scene;
        const known = { ...world.placements, ...world.sites, ...world.links };
        for (const view of ['belief', 'reality'] as const) {
          for (const { kind, from, to } of of(scene, view).arrows) {
            expect(known, scene.name).toHaveProperty([to]);
            if (kind === 'waits' || (kind === 'launches' && view === 'belief')) continue;
            expect(['running', 'starting', 'draining'], `${scene.name}: ${from}`).toContain(
              world.placements[from]?.life,
            );
          }
        }
      }
    });

    test('red is only where something is broken, refused, or waits in a circle', () => {
      for (const scene of everything) {
        const model = of(scene);
        const red = [...model.boxes, ...model.frames, ...model.zones, ...model.links].filter(
          (shown) => shown.badge !== null || shown.role === 'fault',
        );
        const failed = Object.values(scene.world.placements).some((placement) => placement.failed);
        const full = Object.values(scene.world.sites).some(({ ground }) => ground?.closed);
        if (!scene.trouble && !failed && !full) expect(red, scene.name).toEqual([]);
      }
    });

    test('amber is only what truly lives where it is borrowed from, or leads there', () => {
      for (const scene of everything) {
        for (const { key, role } of of(scene).boxes) {
          const there = plan.borrowed.includes(key.split('@')[1] ?? '');
          if (role === 'borrowed') expect(there || key.startsWith('proxy@'), key).toBe(true);
          if (role === 'own' || role === 'live') expect(there, key).toBe(false);
        }
      }
    });

    test('trouble is shown somewhere, in a word', () => {
      for (const scene of everything.filter(({ trouble }) => trouble)) {
        const model = of(scene);
        const words = [...model.boxes, ...model.frames, ...model.zones, ...model.links].filter(
          ({ badge }) => badge,
        );
        expect(words.length, scene.name).toBeGreaterThan(0);
        const circle = scene.trouble?.circle ?? [];
        expect(arrows(model, 'waits'), scene.name).toHaveLength(circle.length);
        for (const id of circle) {
          expect(model.boxes.find((one) => one.of.includes(id))?.badge, scene.name).toBe(
            'starting',
          );
        }
      }
    });

    test('belief and reality differ in nothing but what a name is said to reach', () => {
      for (const scene of everything) {
        const [real, believed] = [of(scene), of(scene, 'belief')];
        const plain = (model: StageModel) => ({
          boxes: model.boxes.map((one) => ({ ...one, role: null })),
          frames: model.frames.map((one) => ({ ...one, title: null, note: null })),
          zones: model.zones,
          links: model.links,
        });
        expect(plain(believed), scene.name).toEqual(plain(real));
        expect(believed.arrows.filter(({ role }) => role === 'borrowed')).toEqual([]);
      }
    });
  },
);

describe('what is told, phase by phase', () => {
  test('the proxy leads to the stores of the bootstrap Region, until the answers move', () => {
    expect(arrows(of(after('SW3')), 'forwards')).toEqual([]);
    const leads = ['proxy@vpc → s3@bootstrap', 'proxy@vpc → ddb@bootstrap'];
    expect(arrows(of(after('SW4')), 'forwards')).toEqual(leads);
    expect(arrows(of(after('MG1')), 'forwards')).toEqual(leads);
    expect(arrows(of(after('MG2')), 'forwards')).toEqual([]);
  });

  test('the control plane asks the proxy, and believes that it asks the new Region', () => {
    const scene = after('SW5');
    expect(arrows(of(scene), 'asks')).toEqual(['ec2@vpc → proxy@vpc']);
    const meant = ['object-store', 'key-value'].map((name) => belief(scene.world, 'vpc', name));
    expect(arrows(of(scene, 'belief'), 'asks')).toEqual(meant.map((to) => `ec2@vpc → ${to}`));
  });

  test('the first instances are launched over the link, and are a success worth seeing', () => {
    const model = of(after('SW6'));
    expect(arrows(model, 'launches')).toEqual(['ec2@vpc → hosts@region']);
    expect(box(model, 'hosts@region')).toMatchObject({ role: 'live', changed: true });
    expect(box(of(after('SW7')), 'hosts@region')).toMatchObject({ role: 'own', changed: false });
  });

  test('copies show in the move that makes them, and what was copied is held', () => {
    const model = of(after('MG1'));
    expect(arrows(model, 'copies').toSorted()).toEqual([
      'ddb@bootstrap → ddb@region',
      's3@bootstrap → s3@region',
    ]);
    expect(box(model, 'ddb@region')?.holds).toEqual({ name: 'key-value', sets: 3 });
    expect(arrows(of(after('MG2')), 'copies')).toEqual([]);
  });

  test('after the move no arrow leaves the new Region', () => {
    for (const scene of planned.slice(planned.indexOf(after('MG2')))) {
      const asked = of(scene).arrows.filter(({ from }) => from.endsWith('@region'));
      expect(asked.every(({ to }) => to.endsWith('@region'))).toBe(true);
    }
  });

  test('the list counts denied calls while it blocks, and customers turn the Region green', () => {
    expect(of(after('MG5')).links[0]).toMatchObject({ state: 'blocked' });
    expect(of(after('MG5')).links[0]?.denied).toBeGreaterThan(0);
    expect(of(after('LN3')).frames.find(({ site }) => site === 'region')?.role).toBe('live');
    expect(box(of(after('LN3')), 'console@region')?.role).toBe('live');
  });

  test('what is only planned stands in one row until it matters', () => {
    expect(box(of(after('SW6')), 'control@region')?.of).toHaveLength(3);
    expect(box(of(after('MG2')), 'ec2@region')?.life).toBe('running');
    const refused = everything.find(({ trouble }) => trouble?.circle?.includes('packages@region'));
    if (!refused) throw new Error('no circle with the package repository');
    expect(box(of(refused), 'packages@region')?.badge).toBe('starting');
  });
});

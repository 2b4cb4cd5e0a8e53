import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dataCentreId,
  fateAfter,
  instanceId,
  layersOf,
  zoneId,
  type RegionShape,
} from '#model/layers/fate.ts';

const shapes: fc.Arbitrary<RegionShape> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 6 })
  .chain((dataCentres) =>
    fc.record({
      dataCentres: fc.constant(dataCentres),
      parent: fc.nat({ max: dataCentres.length - 1 }),
    }),
  );
const fallen = (shape: RegionShape, cut: string) =>
  fateAfter(shape, cut)
    .fallen.map(({ id }) => id)
    .sort();
const centresOf = ({ dataCentres }: RegionShape, zone: number) =>
  Array.from({ length: dataCentres[zone]! }, (_, centre) => dataCentreId(zone, centre));

it('while nothing is cut, everything runs', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { survivors, fallen: none, degraded, stale } = fateAfter(shape, null);
      expect(survivors).toEqual(layersOf(shape).components);
      expect([none, degraded, stale]).toEqual([[], [], []]);
    }),
  );
});

describe('who shares the fate', () => {
  it('of a data centre: what stands in it, and no other data centre; its zone goes on with less', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const zone = shape.dataCentres.length - 1;
        const cut = dataCentreId(zone, 0);
        expect(fallen(shape, cut)).toEqual([cut, instanceId(zone)].sort());
        expect(fateAfter(shape, cut).degraded).toEqual([zoneId(zone)]);
      }),
    );
  });
  it('of a zone: all its data centres, and of the other zones nothing', () => {
    fc.assert(
      fc.property(shapes, ({ dataCentres }) => {
        for (const zone of dataCentres.keys()) {
          const shape = { dataCentres, parent: (zone + 1) % dataCentres.length };
          const own = [zoneId(zone), instanceId(zone), ...centresOf(shape, zone)];
          expect(fallen(shape, zoneId(zone))).toEqual(own.sort());
          expect(fateAfter(shape, zoneId(zone)).degraded).toEqual(['regional-service']);
        }
      }),
    );
  });
  it('of the parent zone: the link and every change in the Local Zone, but not what runs there', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { fallen: gone, stale } = fateAfter(shape, zoneId(shape.parent));
        const ids = gone.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(['link', 'local-change']));
        expect(ids).not.toContain('local-instance');
        expect(stale).toEqual(['local-instance']);
      }),
    );
  });
  it('of the link: changes alone; of the Local Zone: nothing in the Region', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(fallen(shape, 'link')).toEqual(['link', 'local-change']);
        expect(fallen(shape, 'local-zone')).toEqual([
          'local-change',
          'local-instance',
          'local-zone',
        ]);
      }),
    );
  });
  it('of the Region: everything but what runs in the Local Zone', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(fateAfter(shape, 'region').survivors).toEqual(['local-zone', 'local-instance']);
      }),
    );
  });
});

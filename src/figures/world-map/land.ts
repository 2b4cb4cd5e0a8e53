/**
 * The land of the world as one light path, and where a place stands on it. Natural Earth 1:110 million by way of world-atlas:
 * the outline of land only, so that no border, in dispute or not, is drawn. Runs at build time; never import it from an island,
 * which would carry the whole world to the reader.
 */
import { geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/land-110m.json' with { type: 'json' };

/** Units of the drawing, whole numbers. One unit is near one pixel on a wide screen. */
const WIDTH = 900;
/** Rings smaller than this, in square units, would be a speck. */
const SPECK = 5;

const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(WIDTH, { type: 'Sphere' });

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a place stands in the drawing. Degrees; north and east are positive. */
export function pointAt(latitude: number, longitude: number): Point {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
  return { x, y };
}

/** The land north of a latitude as SVG path data, in whole relative steps. */
export function landPath(southernmost: number): string {
  const topology = world as unknown as Topology<{ land: GeometryCollection }>;
  const land: GeoPermissibleObjects = feature(topology, topology.objects.land);
  const data = geoPath(projection).digits(0)(land) ?? '';
  const limit = pointAt(southernmost, 0).y;
  return ringsOf(data)
    .filter((ring) => Math.min(...ring.map(({ y }) => y)) < limit && areaOf(ring) >= SPECK)
    .map(written)
    .join('');
}

function ringsOf(data: string): Point[][] {
  return data
    .split('M')
    .slice(1)
    .map((ring) => ring.replace('Z', '').split('L').map(pointOf));
}

function pointOf(text: string): Point {
  const [x = NaN, y = NaN] = text.split(',').map(Number);
  return { x, y };
}

/** Shoelace formula. */
function areaOf(ring: readonly Point[]): number {
  const sum = ring.reduce((total, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return total + x * next.y - next.x * y;
  }, 0);
  return Math.abs(sum) / 2;
}

/** A ring as steps from point to point; a step that goes nowhere is left out. */
function written([first = { x: 0, y: 0 }, ...others]: readonly Point[]): string {
  let at = first;
  const steps = others.flatMap((point) => {
    const [dx, dy] = [point.x - at.x, point.y - at.y];
    at = point;
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? '' : ' '}${dy}`];
  });
  return `M${first.x} ${first.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

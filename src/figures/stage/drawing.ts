import type { World } from '#model/world/types.ts';
import { alike } from '../kept.ts';
import { draw } from './draw.ts';
import type { Shape, Words } from './shapes.ts';
import { stageOf } from './stage-model.ts';
import type { StagePlan, Told } from './stage-types.ts';

/** All that a drawing depends on but its world. */
export interface Asked extends Told {
  readonly plan: StagePlan;
  readonly name: 'wide' | 'narrow';
  readonly words: Words;
}

/** Of each world, the drawings that were asked for: few, and gone with it. */
const known = new WeakMap<World, { readonly asked: Asked; readonly shapes: readonly Shape[] }[]>();

/** The drawing of a world in one composition; one that was asked for before is there at once. */
export function drawing(world: World, asked: Asked): readonly Shape[] {
  const drawn = known.get(world) ?? [];
  const found = drawn.find((each) => alike(each.asked, asked));
  if (found) return found.shapes;
  const { plan, name, words } = asked;
  const shapes = draw(stageOf(world, plan, asked), plan, name, words);
  known.set(world, [...drawn, { asked, shapes }]);
  return shapes;
}

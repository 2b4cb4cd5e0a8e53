import assumed from '../../../content/pressure.json' with { type: 'json' };
import sheet from '../../../content/stories/region-2010.json' with { type: 'json' };
import type { Assumed, Ground, Setting } from '#model/pressure/pressed-sheet.ts';
import { outcomeOf } from '#model/pressure/troubles.ts';

export const ground: Ground = { sheet, assumed: assumed as Assumed };
export const calm: Setting = { on: [], services: 200, regions: 4, standIn: null };
export const under = (setting: Partial<Setting>) => outcomeOf(ground, { ...calm, ...setting });

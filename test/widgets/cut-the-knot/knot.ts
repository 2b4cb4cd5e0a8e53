import type { Locale } from '#i18n/locales.ts';
import { knot as model } from '#model/stories/knot.ts';
import { deviceSets } from '#model/stories/knot-parts.ts';
import { members, readVerdicts } from '#widgets/cut-the-knot/cut-the-knot.carry.ts';
import { en } from '#widgets/cut-the-knot/cut-the-knot.en.text.ts';
import { plainWords } from '#widgets/cut-the-knot/cut-the-knot.names.ts';
import { start, type Asked, type Choices } from '#widgets/cut-the-knot/cut-the-knot.scene.ts';
import { allVerdicts } from '#widgets/cut-the-knot/cut-the-knot.verdicts.ts';
import { zh } from '#widgets/cut-the-knot/cut-the-knot.zh.text.ts';

export const locales = ['en', 'zh'] as const satisfies readonly Locale[];

/** What the figure is given, after its way through the page. */
export const knot: Asked = { ...model, verdicts: readVerdicts(allVerdicts(model)) };

export const words = { en: en(plainWords('en')), zh: zh(plainWords('zh')) };

/** Every state that shows something of its own: all sets, not tried, at each wave, at the end with each picked, and hinted. */
export function* everyChoice(): Generator<Choices> {
  for (const [set, moves] of deviceSets.entries()) {
    const waves = knot.verdicts[set]?.waves.length ?? 0;
    for (const view of ['reality', 'belief'] as const) {
      yield { ...start, moves, view };
      yield { ...start, moves, view, hint: true };
      for (let wave = 0; wave <= waves; wave++) yield { ...start, moves, view, wave };
      for (const picked of members) yield { ...start, moves, view, wave: waves, picked };
    }
  }
}

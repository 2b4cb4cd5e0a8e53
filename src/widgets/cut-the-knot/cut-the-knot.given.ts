import type { Locale } from '#i18n/locales.ts';
import { knot } from '#model/stories/knot.ts';
import { narrow, wide } from './cut-the-knot.compositions.ts';
import { layoutOf, type Layout } from './cut-the-knot.geometry.ts';
import type { Asked } from './cut-the-knot.scene.ts';
import { allVerdicts } from './cut-the-knot.verdicts.ts';
import { plainWords, type Plain } from './cut-the-knot.names.ts';

/**
 * What the page brings along as data, so that the reader's browser does not load the code that made it: what the model says,
 * the words of one language, the two layouts. Made at build time.
 */
export interface Given {
  /** What the model says about all sets; its verdicts are still words of letters. */
  readonly knot: Omit<Asked, 'verdicts'> & { readonly verdicts: string };
  readonly plain: Plain;
  readonly wide: Layout;
  readonly narrow: Layout;
}

export function givenFor(locale: Locale): Given {
  const plain = plainWords(locale);
  const { names, ec2, stores } = knot;
  const told = { names, ec2, stores, verdicts: allVerdicts(knot) };
  return { knot: told, plain, wide: layoutOf(wide, plain), narrow: layoutOf(narrow, plain) };
}

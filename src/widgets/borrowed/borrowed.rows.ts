import { loansOf, phasesIn, type Loan } from '#model/stories/borrowed.ts';
import { localZone } from '#model/stories/local-zone.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import type { Story } from '#model/stories/types.ts';
import { zone } from '#model/stories/zone.ts';
import { frankenNames, proxyNames } from '#model/world/catalogue.ts';

/** What is asked for, and never lends itself: the columns of the table. */
export const parts = ['machines', 'control', 'foundations', 'stores'] as const;
export type Part = (typeof parts)[number];

const names = {
  control: ['network', 'compute'],
  foundations: frankenNames,
  stores: proxyNames,
} as const;

/** One build: of each part, who else has it and for how long. */
export interface Row {
  readonly story: Story;
  readonly loans: Readonly<Record<Part, readonly Loan[]>>;
}

/** The machines that the build takes from its lender for a while; none where the lender's own control plane stays. */
function machines(story: Story): Loan[] {
  const { seat, lender } = story;
  return seat === lender ? [] : [{ from: lender, phases: phasesIn(story, seat), forGood: false }];
}

const rowOf = (story: Story): Row => ({
  story,
  loans: {
    machines: machines(story),
    control: loansOf(story, names.control),
    foundations: loansOf(story, names.foundations),
    stores: loansOf(story, names.stores),
  },
});

/** The three builds side by side (facts H11), from their stories. */
export const rows: readonly Row[] = [region2025(1), zone(1), localZone(1)].map(rowOf);

import { assign } from 'xstate';
import { setup } from '#ui/machine.ts';
import type { Keeping } from '#model/local-zone/residency.ts';
import type { Cut, Placement } from '#model/local-zone/zone-graph.ts';
import {
  dialled,
  start,
  type Choices,
  type Dial,
  type Given,
  type View,
} from './local-zone-bench.choices.ts';

/*
 * What the reader can do. Who is hit, how long a page takes, what crosses the border and what exists are questions that the views
 * ask the model. There is one state: each view has its own choices, nothing that is chosen in one forbids anything in another, and
 * all of them are kept while another is looked at.
 *
 * | view   | the reader                                       |
 * | ------ | ------------------------------------------------ |
 * | link   | places the control plane; takes one thing away   |
 * | near   | moves the sliders                                |
 * | data   | chooses a zone, decides where its data are kept  |
 * | offers | asks for things, and lets them go                |
 *
 * In all of them: look at another view; start again, in the same view; restore (a link).
 */
export type BenchEvent =
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'place'; readonly placement: Placement }
  | { readonly type: 'cut'; readonly cut: Cut | null }
  | { readonly type: 'dial'; readonly dial: Dial; readonly value: number }
  | { readonly type: 'choose a zone'; readonly zone: string }
  | { readonly type: 'keep'; readonly change: Partial<Keeping> }
  | { readonly type: 'wish'; readonly id: string }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly given: Given;
  readonly choices: Choices;
}

export const localZoneBench = setup({
  types: {
    context: {} as Context,
    events: {} as BenchEvent,
    input: {} as { readonly given: Given; readonly choices: Choices | undefined },
  },
}).createMachine({
  id: 'local-zone-bench',
  context: ({ input: { given, choices } }) => ({ given, choices: choices ?? start }),
  on: {
    '*': {
      actions: assign(({ context: { given, choices }, event }) => ({
        choices: { ...choices, ...changed(choices, event, given) },
      })),
    },
  },
});

/** What an event changes of the choices. */
function changed(choices: Choices, event: BenchEvent, { offers }: Given): Partial<Choices> {
  switch (event.type) {
    case 'show':
      return { view: event.view };
    case 'place':
      return { placement: event.placement };
    case 'cut':
      return { cut: event.cut };
    case 'dial':
      return { page: dialled(choices.page, event.dial, event.value) };
    case 'choose a zone':
      return { zone: event.zone };
    case 'keep':
      return { keeping: { ...choices.keeping, ...event.change } };
    case 'wish': {
      const { id } = event;
      const ids = offers.map((offer) => offer.id);
      return { wishes: ids.filter((each) => choices.wishes.includes(each) !== (each === id)) };
    }
    case 'start again':
      return { ...start, view: choices.view };
    case 'restore':
      return event.choices;
  }
}

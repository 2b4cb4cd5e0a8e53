import type { Choices } from './dependency-explorer.choices.ts';
import type { Shown } from './dependency-explorer.shown.ts';

/** What the reader does. A change is of choices that stand by themselves; the others have rules, which the machine knows. */
export type ExplorerEvent =
  | {
      readonly type: 'change';
      readonly choices: Partial<Omit<Choices, 'killed' | 'bet' | 'stage'>>;
    }
  | { readonly type: 'pick'; readonly id: string | null }
  | { readonly type: 'kill'; readonly id: string }
  | { readonly type: 'reveal' }
  | { readonly type: 'bring back' }
  | { readonly type: 'undo' }
  | { readonly type: 'play'; readonly steps: number }
  | { readonly type: 'pause' }
  | { readonly type: 'load'; readonly shown: Shown }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

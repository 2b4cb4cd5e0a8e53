import type { Component } from 'svelte';
import type { Filter } from '../dependency-explorer.choices.ts';
import type { Words } from '../dependency-explorer.en.text.ts';
import type { Shown } from '../dependency-explorer.shown.ts';
import type { Lazy } from '#ui/lazily.svelte.ts';

export interface FilterProps {
  readonly shown: Shown;
  readonly filter: Filter;
  readonly words: Words;
  readonly onfilter: (filter: Filter) => void;
}

export const filterFields: Lazy<Component<FilterProps>> = {
  load: async () => (await import('./FilterFields.svelte')).default,
};

import { viewOf } from '../dependency-explorer.parts.ts';
import { table } from './table.en.text.ts';
import Table from './Table.svelte';

export const view = viewOf(Table, table);

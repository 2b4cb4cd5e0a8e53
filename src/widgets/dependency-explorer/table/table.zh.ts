import { viewOf } from '../dependency-explorer.parts.ts';
import { table } from './table.zh.text.ts';
import Table from './Table.svelte';

export const view = viewOf(Table, table);

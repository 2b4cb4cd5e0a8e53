import { partOf } from '../dependency-explorer.told.ts';
import { start } from './start.en.text.ts';
import { tellStart } from './start.told.ts';
import StartPanel from './StartPanel.svelte';

export const part = partOf(tellStart(start), StartPanel);

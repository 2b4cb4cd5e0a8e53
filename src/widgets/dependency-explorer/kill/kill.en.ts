import { partOf } from '../dependency-explorer.told.ts';
import { kill } from './kill.en.text.ts';
import { tellKill } from './kill.told.ts';
import KillPanel from './KillPanel.svelte';

export const part = partOf(tellKill(kill), KillPanel);

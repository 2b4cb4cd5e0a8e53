import { partOf } from '../dependency-explorer.told.ts';
import { reach } from './reach.en.text.ts';
import { tellReach } from './reach.told.ts';
import ReachPanel from './ReachPanel.svelte';

export const part = partOf(tellReach(reach), ReachPanel);

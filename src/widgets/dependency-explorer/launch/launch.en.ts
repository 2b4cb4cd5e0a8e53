import { partOf } from '../dependency-explorer.told.ts';
import { launch } from './launch.en.text.ts';
import { tellLaunch } from './launch.told.ts';
import LaunchPanel from './LaunchPanel.svelte';

export const part = partOf(tellLaunch(launch), LaunchPanel);

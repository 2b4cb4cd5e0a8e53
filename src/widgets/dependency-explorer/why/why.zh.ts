import { partOf } from '../dependency-explorer.told.ts';
import { why } from './why.zh.text.ts';
import { tellWhy } from './why.told.ts';
import WhyPanel from './WhyPanel.svelte';

export const part = partOf(tellWhy(why), WhyPanel);

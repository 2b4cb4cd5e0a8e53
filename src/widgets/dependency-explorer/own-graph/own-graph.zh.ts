export { default as Panel } from './OwnGraph.zh.svelte';

export { default as Panel } from './OwnGraph.en.svelte';

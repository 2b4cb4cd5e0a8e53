/** Every component uses runes. Svelte itself strips the types; no preprocessor is needed. */
export default { compilerOptions: { runes: true } };

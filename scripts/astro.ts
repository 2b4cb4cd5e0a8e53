/**
 * The `astro` command without its telemetry: nothing that these scripts run sends anything out or writes outside the clone.
 * Astro reads the switch from the environment only, and npm scripts have no way to set that on every system.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(import.meta.resolve('../node_modules/astro/bin/astro.mjs'));

export {};

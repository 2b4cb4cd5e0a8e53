import type { AstroIntegration } from 'astro';

/** Writes the header files for hosts after the build. */
export function hostHeaders(): AstroIntegration {
  return { name: 'host-headers', hooks: {} };
}

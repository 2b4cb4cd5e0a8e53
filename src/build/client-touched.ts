import type { AstroIntegration } from 'astro';

/**
 * `client:touched="key"`: an island that is complete without its script wakes when the reader turns to it (a pointer over
 * it, a touch, focus, a key), or at once when the address holds a state under `key`. It is for a figure whose model weighs
 * more than somebody who only reads should pay.
 */
export function clientTouched(): AstroIntegration {
  return {
    name: 'client-touched',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'touched', entrypoint: './src/build/touched.directive.ts' });
      },
    },
  };
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:touched'?: string;
  }
}

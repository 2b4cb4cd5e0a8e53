import { build, endWith, openBrowser } from './running.ts';
import { serve } from './serve.ts';

const PORT = 4321;

build();
const site = await serve({ dir: 'dist', port: PORT });
console.log(`\n  The site is at ${site.url}/\n  Ctrl-C ends it.\n`);
openBrowser(`${site.url}/`);
endWith(site.close);

import { createHash } from 'node:crypto';

/** Where the reader's choices about the page's look are kept on the device. The values are plain words. */
export const deviceKeys = { theme: 'region-built/theme', marks: 'region-built/marks' } as const;

/**
 * Runs before the first paint, so that a stored theme or the open claim marks never flash. Written as old, plain script
 * because it stands inline in the head; anything but the known words is ignored, and denied storage means the defaults.
 */
export const bootScript =
  `(function(d){try{var s=localStorage,t=s.getItem('${deviceKeys.theme}');` +
  `if(t==='light'||t==='dark')d.setAttribute('data-theme',t);` +
  `if(s.getItem('${deviceKeys.marks}')==='on')d.setAttribute('data-marks','on')}catch(e){}})(document.documentElement)`;

/** The same for a figure in a frame, where nothing may be stored: `theme=light` or `theme=dark` in the address decides. */
export const embedScript =
  `(function(d){var t=/[?&]theme=(light|dark)(&|$)/.exec(location.search);` +
  `if(t)d.setAttribute('data-theme',t[1])})(document.documentElement)`;

/** The hash of an inline script as the content policy wants it. */
export function scriptHash(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/**
 * Leads from the root of the site to the language that the browser asks for first, keeping query and hash. Relative
 * addresses, so that it works in any folder. Who comes without a script sees both links.
 */
export const doorScript =
  `(function(n){for(var l=n.languages||[n.language||''],i=0,m;i<l.length;i++)` +
  `if(m=/^(zh|en)\\b/i.exec(l[i])){location.replace(m[1].toLowerCase()+'/'+location.search+location.hash);break}})(navigator)`;

import { existsSync, readdirSync } from 'node:fs';

/** Paths of all files below a folder whose path matches, with `/`, in order; none when the folder is not there. */
export function filesBelow(folder: string, matching: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter((path) => matching.test(path))
    .sort();
}

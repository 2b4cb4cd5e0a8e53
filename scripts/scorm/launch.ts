/** The launch page of the package: the site in a frame, and the adapter beside it. */
import { findRuntime, startAdapter, type Course } from './adapter.ts';

declare const course: Course;

const api = findRuntime(window);
if (api) {
  const adapter = startAdapter(api, localStorage, course, () => performance.now());
  // The site writes in its frame; the other windows of the origin hear of it.
  addEventListener('storage', adapter.report);
  addEventListener('pagehide', adapter.end);
  addEventListener('beforeunload', adapter.end);
}
// Only now: the site reads what the learning system has kept.
const frame = document.querySelector('iframe');
if (frame) frame.src = frame.dataset['src'] ?? '';

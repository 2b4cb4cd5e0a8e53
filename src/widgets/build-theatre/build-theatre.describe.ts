import type { Telling } from '#i18n/model/telling.ts';
import type { Reason } from '#model/world/reasons.ts';
import type { Trouble } from '#model/stories/play.ts';
import type { View } from './build-theatre.link.ts';
import type { PhaseScene, Scene } from './build-theatre.scene.ts';
import type { Words } from './build-theatre.en.text.ts';

/** A phase in the reader's language, from `content/stories`. */
export interface PhaseWords {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly what: string;
  readonly exit: string;
}

/** As many sentences of one kind as the caption reads out; the side panel has more of them. */
const SAID = 2;

/** Sentences for reasons, each once: zones and names may give the same one several times. */
function tellReasons(reasons: readonly Reason[], model: Telling): readonly string[] {
  return [...new Set(reasons.map(model.reason))];
}

/** The three parts of a trouble in words; `begins` is empty where the reasons themselves are the beginning. */
export function tellTrouble(
  { reasons, roots, circle }: Trouble,
  model: Telling,
): { because: readonly string[]; begins: readonly string[]; circle: string | null } {
  const because = tellReasons(reasons, model);
  const begins = tellReasons(roots, model).filter((root) => !because.includes(root));
  return { because, begins, circle: circle && model.circle(circle) };
}

/** Words of a phase; an id that has none shows as itself, so that a gap is seen. */
export function phaseOf(phases: readonly PhaseWords[], id: string): PhaseWords {
  const found = phases.find((phase) => phase.id === id);
  return found ?? { id, name: id, short: id, what: '', exit: '' };
}

/**
 * The state in sentences, for caption, live region and print: which step, what changed, whether its exit check holds or
 * why not, and at the end how the build came out.
 */
export function describe(
  scene: Scene,
  phases: readonly PhaseWords[],
  view: View,
  text: Words,
): string {
  const { sentence: say } = text;
  const parts = [
    ...happened(scene, phases, text),
    ...(view === 'belief' ? [text.belief] : []),
    ...ended(scene, phases, text),
  ];
  return parts.join(say.between);
}

/** Where the reader is, in a few words, for the bar and the scrubber. */
export function statusOf(scene: Scene, phases: readonly PhaseWords[], text: Words): string {
  const { last } = scene;
  if (!last) return text.atStart;
  if (last.move.do === 'departure') return text.departures[last.move.id] ?? last.move.id;
  const number = scene.phases.find(({ now }) => now)?.number ?? 0;
  return text.status(number, scene.phases.length, phaseOf(phases, last.move.id).name);
}

function happened(scene: Scene, phases: readonly PhaseWords[], text: Words): string[] {
  const { sentence: say, model } = text;
  const { last, kind, trouble } = scene;
  const all = scene.phases.length;
  if (!last) return [say.start(all, phases[0]?.name ?? '')];
  const changed = scene.changes.map(model.change);
  const what = changed.length > 0 || kind === 'refused' ? some(changed, text) : [say.unchanged];
  const wrong = trouble ? told(trouble, text) : [];
  if (last.move.do === 'departure') {
    const label = say.departure(text.departures[last.move.id] ?? last.move.id);
    const verdict = kind === 'refused' ? [say.refused] : kind === 'fallen' ? [say.fallen] : [];
    return [label, ...what, ...verdict, ...wrong];
  }
  const phase = phaseOf(phases, last.move.id);
  const number = scene.phases.find(({ id }) => id === last.move.id)?.number ?? 0;
  const head = say.step(number, all, phase.name);
  if (last.move.do === 'skip') return [head, say.leftOut];
  if (kind === 'refused') return [head, say.refused, ...wrong];
  const verdict = kind === 'failed' ? say.fails(phase.exit) : say.holds(phase.exit);
  const healed = scene.phases.filter(({ state }) => state === 'healed');
  const heals = healed.length > 0 ? [say.healed(namesOf(healed, phases, model))] : [];
  return [head, ...what, verdict, ...wrong, ...heals];
}

function told(trouble: Trouble, text: Words): string[] {
  const { because, begins, circle } = tellTrouble(trouble, text.model);
  const from = begins.length > 0 ? [text.sentence.begins, ...some(begins, text)] : [];
  return [...some(because, text), ...from, ...(circle === null ? [] : [circle])];
}

function some(told: readonly string[], text: Words): string[] {
  const rest = told.length - SAID;
  return rest > 0 ? [...told.slice(0, SAID), text.sentence.more(rest)] : [...told];
}

function namesOf(
  phases: readonly PhaseScene[],
  content: readonly PhaseWords[],
  model: Telling,
): string {
  return model.list(phases.map(({ id }) => phaseOf(content, id).name));
}

/** The summary at the end; empty while something is left to do. */
export function ended(scene: Scene, phases: readonly PhaseWords[], text: Words): string[] {
  const { ending } = scene;
  if (!ending) return [];
  const { sentence: say, model } = text;
  const good = ending.reasons.length === 0;
  const head = ending.open ? (good ? text.open : text.openButFaulty) : text.closed;
  const leftOut = scene.phases.filter(({ state }) => state === 'left out');
  const failed = scene.phases.filter(({ state }) => state === 'failed');
  const alreadySaid = scene.kind === 'failed' || scene.kind === 'refused';
  return [
    head,
    ...(alreadySaid ? [] : some(tellReasons(ending.reasons, model), text)),
    ...(leftOut.length > 0 ? [say.leftOutInAll(namesOf(leftOut, phases, model))] : []),
    ...(failed.length > 0 ? [say.failedInAll(namesOf(failed, phases, model))] : []),
  ];
}

import { failures } from '#model/resilience/application.ts';
import { choicesOf, isPossible, type Design } from '#model/resilience/design.ts';
import { goalIds, goals } from '#model/resilience/goals.ts';
import { versioned, type Decode } from '#ui/link-state.ts';
import { start, type Choices } from './resilience-lab.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'resilience-lab';

const keys = Object.keys(choicesOf) as (keyof Design)[];

/**
 * The choices as text. Each choice of the design is its place among the options, in one digit: `1.100100` is the start.
 * Then the failures by number, `1.100100.03`, or the goal, `1.100100.to-zone`, and `1.100100.to-zone.all` once all designs
 * were tried. Null for the start, so that an untouched page keeps a clean address.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) ? null : text;
}

function write({ design, failed, goal, proven }: Choices): string {
  const digits = keys.map((key) => (choicesOf[key] as readonly unknown[]).indexOf(design[key]));
  const parts = [digits.join('')];
  if (goal !== null) parts.push(`to-${goal}`, ...(proven ? ['all'] : []));
  else if (failed.length > 0) parts.push(failed.map((id) => failures.indexOf(id)).join(''));
  return `1.${parts.join('.')}`;
}

export const decodeLink: Decode<Choices> = versioned({
  1(body) {
    const match = /^(\d{6})(?:\.(?:(\d{1,5})|to-([a-z-]{1,20})(\.all)?))?$/.exec(body);
    if (match === null) return undefined;
    const [, digits = '', failed = '', goalText, all] = match;
    const design = designOf(digits);
    const goal = goalIds.find((id) => id === goalText) ?? null;
    if (design === undefined || (goalText !== undefined && goal === null)) return undefined;
    const numbers = [...failed].map(Number);
    const known = failures.filter((_, number) => numbers.includes(number));
    if (known.length !== numbers.length) return undefined;
    return {
      design,
      goal,
      failed: goal === null ? known : goals[goal].failures,
      proven: all !== undefined,
    };
  },
});

function designOf(digits: string): Design | undefined {
  const entries = keys.map((key, at) => [key, choicesOf[key][Number(digits[at])]] as const);
  if (entries.some(([, option]) => option === undefined)) return undefined;
  const design = Object.fromEntries(entries) as unknown as Design;
  return isPossible(design) ? design : undefined;
}

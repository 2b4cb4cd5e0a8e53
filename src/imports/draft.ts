import type {
  ServiceComponent,
  ServiceGraph,
  ServiceGroup,
  ServiceNeed,
} from '#model/service-graph/types.ts';
import { isStrength, stronger, unsaid } from './strengths.ts';
import type { Strengths } from './strengths.ts';
import { limits, Stop } from './types.ts';
import type { Imported, Position } from './types.ts';

type Described = Omit<Partial<ServiceComponent>, 'id'>;

/** A service graph while it is read: keeps the limits, joins what is said in several places, and knows what was only named. */
export interface Draft {
  /** Describes a component; what is said first stays. */
  component(id: string, described: Described, at: Position | null): void;
  group(id: string, label: string): void;
  /** `strengths` is null where the file says nothing. Ends that nothing describes become components. */
  need(
    from: string,
    to: string,
    strengths: Strengths | null,
    why?: string,
    at?: Position | null,
  ): void;
  finish(): Pick<Imported, 'graph' | 'strengthsSaid' | 'namedOnly' | 'repeated'>;
}

interface Open {
  strengths: Strengths;
  why: string | undefined;
}

export function createDraft(): Draft {
  const components = new Map<string, Described>();
  const described = new Set<string>();
  const groups = new Map<string, ServiceGroup>();
  const needs = new Map<string, Map<string, Open>>();
  let count = 0;
  let mentions = 0;
  let strengthsSaid = false;

  function open(id: string, at: Position | null): string {
    const name = idOf(id, at);
    if (components.has(name)) return name;
    if (components.size >= limits.components) throw new Stop('too-many-components', at);
    components.set(name, {});
    return name;
  }

  return {
    component(id, more, at) {
      const name = open(id, at);
      described.add(name);
      components.set(name, { ...more, ...components.get(name) });
    },

    group(id, label) {
      const name = shown(id);
      if (!groups.has(name)) groups.set(name, { id: name, label: shown(label) || name });
    },

    need(from, to, strengths, why, at = null) {
      const [consumer, provider] = [open(from, at), open(to, at)];
      if (++mentions > limits.mentions) throw new Stop('too-many-needs', at);
      strengthsSaid ||= strengths !== null;
      const said = strengths ?? unsaid;
      const row = needs.get(consumer) ?? new Map<string, Open>();
      needs.set(consumer, row);
      const known = row.get(provider);
      if (known) {
        known.strengths = stronger(known.strengths, said);
        known.why ??= why;
        return;
      }
      if (++count > limits.needs) throw new Stop('too-many-needs', at);
      row.set(provider, { strengths: said, why });
    },

    finish() {
      if (components.size === 0) throw new Stop('nothing-found');
      const graph: ServiceGraph = {
        groups: [...groups.values()],
        components: [...components].map(([id, more]) => completed(id, more, groups)),
        needs: [...needs].flatMap(([from, row]) =>
          [...row].map(([to, open]): ServiceNeed => needOf(from, to, open)),
        ),
      };
      const namedOnly = [...components.keys()].filter((id) => !described.has(id));
      return { graph, strengthsSaid, namedOnly, repeated: mentions - count };
    },
  };
}

function completed(
  id: string,
  { label, group, role, ...rest }: Described,
  groups: ReadonlyMap<string, ServiceGroup>,
): ServiceComponent {
  return {
    id,
    label: shown(label ?? '') || shown(id),
    ...(group !== undefined && groups.has(shown(group)) ? { group: shown(group) } : {}),
    ...(role === undefined ? {} : { role: shown(role) }),
    ...rest,
  };
}

function needOf(from: string, to: string, { strengths, why }: Open): ServiceNeed {
  return { from, to, ...strengths, ...(why === undefined ? {} : { why: shown(why) }) };
}

/** @throws Stop for an id that is empty or too long */
export function idOf(text: string, at: Position | null): string {
  const id = text.trim();
  if (id === '') throw new Stop('no-id', at);
  if (id.length > limits.id) throw new Stop('long-id', at, id);
  return id;
}

/** Text that a reader will see: one line, of bounded length, without control characters. */
export function shown(text: string): string {
  const line = text
    .slice(0, 10 * limits.label)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > limits.label ? `${line.slice(0, limits.label - 1)}…` : line;
}

/** @throws Stop for a word that is none of the three; null when there is nothing. */
export function strengthOf(word: unknown, at: Position | null) {
  if (word === undefined || word === null || word === '') return null;
  const text = typeof word === 'string' ? word.trim().toLowerCase() : word;
  if (text === '') return null;
  if (!isStrength(text))
    throw new Stop('strength', at, typeof word === 'string' ? word : typeof word);
  return text;
}

import { createDraft } from './draft.ts';
import { unsaid } from './strengths.ts';
import type { Strengths } from './strengths.ts';
import { Stop } from './types.ts';
import type { Imported, Position, Progress } from './types.ts';
import { yamlDocuments } from './yaml-nodes.ts';
import type { YamlNode } from './yaml-nodes.ts';

interface Need {
  readonly to: string;
  readonly strengths: Strengths | null;
  readonly at: Position;
}

/** Services that stand in one file may be based on each other; a chain longer than this is a circle. */
const longestChain = 50;

/**
 * A docker-compose file (the Compose Specification): each service is a component. It needs what it names in `depends_on` (both forms),
 * `links`, `volumes_from`, and what it shares a network, a process or an ipc namespace with; `extends` within the file is followed.
 * Compose says when to start, and little of how strong a need is: `required: false` is soft, a job that has to have ended
 * (`service_completed_successfully`) is needed to start and not to run, everything else counts as hard.
 * @throws Stop
 */
export function readCompose(text: string, progress: Progress): Omit<Imported, 'ok' | 'format'> {
  const draft = createDraft();
  const services = servicesOf(yamlDocuments(text));
  progress(0.8);
  const byName = new Map(services.map(({ key, value }) => [key, value]));
  for (const { key, at, value } of services) {
    if (value.kind !== 'map' && value.kind !== 'nothing') throw new Stop('shape', at, key);
    draft.component(key, {}, at);
    for (const need of allNeeds(value, byName, longestChain)) {
      draft.need(key, need.to, need.strengths, undefined, need.at);
    }
  }
  return draft.finish();
}

type Services = ReturnType<YamlNode['entries']>;

/** Under `services`; in files of the first version at the top, recognised by their images. */
function servicesOf(documents: readonly YamlNode[]): Services {
  const [top] = documents.filter(({ kind }) => kind !== 'nothing');
  if (!top) throw new Stop('empty');
  if (top.kind !== 'map') throw new Stop('shape', top.at, top.text);
  const services = top.field('services');
  if (services.kind === 'map') return services.entries();
  const first = top.entries();
  const old = first.length > 0 && first.every(({ value }) => isService(value));
  if (old) return first;
  throw new Stop('shape', services.kind === 'nothing' ? top.at : services.at, 'services');
}

function isService(node: YamlNode): boolean {
  return ['image', 'build'].some((name) => node.field(name).kind !== 'nothing');
}

function allNeeds(service: YamlNode, byName: ReadonlyMap<string, YamlNode>, left: number): Need[] {
  const base = left > 0 ? byName.get(baseOf(service)) : undefined;
  return [
    ...(base ? allNeeds(base, byName, left - 1) : []),
    ...dependsOn(service.field('depends_on')),
    ...listed(service.field('links')),
    ...listed(service.field('volumes_from')).filter(({ to }) => to !== 'container'),
    ...['network_mode', 'net', 'ipc', 'pid'].flatMap((name) => shared(service.field(name))),
  ];
}

function baseOf(service: YamlNode): string {
  const base = service.field('extends');
  if (base.kind === 'text') return base.text;
  return base.field('file').kind === 'nothing' ? base.field('service').text : '';
}

function dependsOn(node: YamlNode): Need[] {
  if (node.kind === 'map') {
    return node
      .entries()
      .map(({ key, at, value }) => ({ to: key, strengths: conditionOf(value), at }));
  }
  if (node.kind === 'text') throw new Stop('shape', node.at, `depends_on: ${node.text}`);
  return listed(node);
}

function conditionOf(node: YamlNode): Strengths | null {
  if (node.field('required').text === 'false') return { starting: 'soft', running: 'soft' };
  const ended = node.field('condition').text === 'service_completed_successfully';
  return ended ? { ...unsaid, running: 'soft' } : null;
}

/** `name`, `name:alias`, `name:ro`. */
function listed(node: YamlNode): Need[] {
  return node.items().map((item) => {
    if (item.kind !== 'text') throw new Stop('shape', item.at, item.kind === 'nothing' ? '-' : '');
    return { to: item.text.split(':', 1)[0] ?? '', strengths: null, at: item.at };
  });
}

/** `service:name`. */
function shared(node: YamlNode): Need[] {
  const [, to] = /^service:(.+)$/.exec(node.text) ?? [];
  return to === undefined ? [] : [{ to, strengths: null, at: node.at }];
}

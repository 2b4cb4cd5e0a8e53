import { createDraft } from './draft.ts';
import { Stop } from './types.ts';
import type { Imported, Position, Progress } from './types.ts';
import { yamlDocuments } from './yaml-nodes.ts';
import type { YamlNode } from './yaml-nodes.ts';

interface Entity {
  /** `kind:namespace/name` in lower case, which is how Backstage compares. */
  readonly ref: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly title: string;
  readonly spec: YamlNode;
  readonly at: Position;
}

interface Reference {
  readonly ref: string;
  readonly at: Position;
}

/**
 * A Backstage catalogue (backstage.io/docs/features/software-catalog/descriptor-format), one document per entity. Components and
 * resources run, so they are components here. A system is the group of its parts. An API does not run: who consumes it
 * needs everybody who provides it, or, when nobody here does, the API itself as something that stands outside of the file.
 * @throws Stop
 */
export function readBackstage(text: string, progress: Progress): Omit<Imported, 'ok' | 'format'> {
  const entities = yamlDocuments(text)
    .filter(({ kind }) => kind !== 'nothing')
    .map(entityOf);
  progress(0.8);
  const known = new Map<string, Entity>();
  for (const entity of entities) {
    if (known.has(entity.ref)) throw new Stop('twice', entity.at, entity.ref);
    known.set(entity.ref, entity);
  }
  const idOf = shortIds([...known.values()]);
  const draft = createDraft();
  const providers = providersOf(entities);
  for (const entity of entities.filter(({ kind }) => kind === 'system')) {
    draft.group(idOf(entity.ref), entity.title || entity.name);
  }
  const parts = partsOf(entities);
  for (const entity of entities) {
    if (entity.kind !== 'component' && entity.kind !== 'resource') continue;
    const id = idOf(entity.ref);
    const [system] = references(entity, 'system', 'system');
    if (system) draft.group(idOf(system.ref), known.get(system.ref)?.title || nameIn(system.ref));
    const group = system ? { group: idOf(system.ref) } : {};
    draft.component(id, { label: entity.title || entity.name, ...group }, entity.at);
    for (const { ref, at } of references(entity, 'dependsOn', 'component')) {
      for (const to of parts.get(ref) ?? [ref]) draft.need(id, idOf(to), null, undefined, at);
    }
    for (const { ref, at } of references(entity, 'dependencyOf', 'component')) {
      draft.need(idOf(ref), id, null, undefined, at);
    }
    for (const { ref, at } of references(entity, 'consumesApis', 'api')) {
      for (const to of providers.get(ref) ?? [ref]) {
        if (to !== entity.ref) draft.need(id, idOf(to), null, nameIn(ref), at);
      }
    }
  }
  return draft.finish();
}

function entityOf(document: YamlNode): Entity {
  const kind = document.field('kind').text.toLowerCase();
  const metadata = document.field('metadata');
  const name = metadata.field('name').text;
  if (kind === '') throw new Stop('shape', document.at, 'kind');
  if (name === '')
    throw new Stop(
      'no-id',
      metadata.kind === 'nothing' ? document.at : metadata.at,
      'metadata.name',
    );
  const namespace = metadata.field('namespace').text || 'default';
  return {
    ref: `${kind}:${namespace}/${name}`.toLowerCase(),
    kind,
    namespace,
    name,
    title: metadata.field('title').text,
    spec: document.field('spec'),
    at: document.at,
  };
}

/** The entities that a field names, one or a list: `[kind:][namespace/]name`. */
function references(entity: Entity, field: string, kind: string): Reference[] {
  const node = entity.spec.field(field);
  const items = node.kind === 'text' ? [node] : node.items();
  return items.map(({ kind: form, text, at }) => {
    const [, said, namespace, name = ''] =
      /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/.exec(text) ?? [];
    if (form !== 'text' || name === '') throw new Stop('shape', at, `${field}: ${text}`);
    return { ref: `${said ?? kind}:${namespace ?? entity.namespace}/${name}`.toLowerCase(), at };
  });
}

/** Per API, who provides it. */
function providersOf(entities: readonly Entity[]): Map<string, string[]> {
  const providers = new Map<string, string[]>();
  for (const entity of entities) {
    if (entity.kind !== 'component') continue;
    for (const { ref } of references(entity, 'providesApis', 'api')) {
      providers.set(ref, [...(providers.get(ref) ?? []), entity.ref]);
    }
  }
  return providers;
}

/** Per system, the components and resources in it: who depends on a system depends on those. */
function partsOf(entities: readonly Entity[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const entity of entities) {
    if (entity.kind !== 'component' && entity.kind !== 'resource') continue;
    for (const { ref } of references(entity, 'system', 'system')) {
      const members = parts.get(ref);
      if (members) members.push(entity.ref);
      else parts.set(ref, [entity.ref]);
    }
  }
  return parts;
}

function nameIn(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** The name alone where no two entities share it; else, and for what is not in the file, the whole reference. */
function shortIds(entities: readonly Entity[]): (ref: string) => string {
  const runs = entities.filter(({ kind }) => kind === 'component' || kind === 'resource');
  const count = new Map<string, number>();
  for (const { name } of runs)
    count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  const ids = new Map(
    runs
      .filter(({ name }) => count.get(name.toLowerCase()) === 1)
      .map(({ ref, name }) => [ref, name]),
  );
  return (ref) => ids.get(ref) ?? ref;
}

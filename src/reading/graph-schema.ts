import { z } from 'astro/zod';
import { both, cite } from './schemas.ts';

const id = z.string().regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/);
const strength = z.enum(['hard', 'soft', 'cached']);
/** As `cite` of a chapter, kept as it was written: keys of sources with blanks between. */
const mark = z.custom<z.input<typeof cite>>().superRefine((value, context) => {
  for (const issue of cite.safeParse(value).error?.issues ?? []) {
    context.addIssue({ code: 'custom', message: issue.message, path: issue.path });
  }
});

/** A built-in graph of services: `content/graphs/*.json`, the `BilingualGraph` of the model. */
export const serviceGraph = z
  .strictObject({
    title: both,
    disclaimer: both,
    call: id,
    launch: id,
    instance: id,
    groups: z.array(z.strictObject({ id, label: both })),
    components: z.array(
      z.strictObject({
        id,
        group: id,
        scope: z.enum(['zonal', 'regional', 'global', 'bootstrap']),
        plane: z.enum(['control', 'data']),
        label: both,
        role: both,
        cite: mark,
      }),
    ),
    needs: z.array(
      z.strictObject({
        from: id,
        to: id,
        starting: strength,
        running: strength,
        /** The bootstrap device that meets this need during a Region build. */
        standIn: id.optional(),
        why: both,
        cite: mark,
      }),
    ),
    /** Where a call can stop; the id is the error code, where there is one. */
    stops: z.array(
      z.strictObject({
        id: z.string().regex(/^[A-Z][A-Za-z]+$|^[a-z]+(?:-[a-z]+)*$/),
        at: id,
        when: z.enum(['answer', 'later']),
        what: both,
        cite: mark,
      }),
    ),
  })
  .superRefine((graph, context) => {
    for (const message of faultsIn(graph)) context.addIssue({ code: 'custom', message });
  });

interface Named {
  readonly id: string;
}

interface Parts {
  readonly call: string;
  readonly launch: string;
  readonly instance: string;
  readonly groups: readonly Named[];
  readonly components: readonly (Named & { readonly group: string })[];
  readonly needs: readonly {
    readonly from: string;
    readonly to: string;
    readonly standIn?: string;
  }[];
  readonly stops: readonly (Named & { readonly at: string })[];
}

/** What a shape alone does not see: ids that stand twice, and ids that nothing has. */
function faultsIn({ groups, components, needs, stops, ...landmarks }: Parts): string[] {
  const groupIds = new Set(groups.map((group) => group.id));
  const ids = new Set(components.map((component) => component.id));
  const unknown = (asked: string, name: string): string[] =>
    ids.has(name) ? [] : [`${asked} “${name}” is not the id of a component`];
  const arrows = needs.map(({ from, to }) => `${from} → ${to}`);
  return [
    ...twice(groups.map((group) => group.id)).map((name) => `the group “${name}” stands twice`),
    ...twice(components.map((one) => one.id)).map((name) => `the component “${name}” stands twice`),
    ...twice(arrows).map((arrow) => `the need ${arrow} stands twice`),
    ...twice(stops.map((stop) => stop.id)).map((name) => `the stop “${name}” stands twice`),
    ...stops.flatMap(({ id: name, at }) => unknown(`the place of ${name},`, at)),
    ...components
      .filter((one) => !groupIds.has(one.group))
      .map((one) => `the group “${one.group}” of “${one.id}” is not in groups`),
    ...needs.flatMap(({ from, to, standIn }) => [
      ...unknown('in needs,', from),
      ...unknown('in needs,', to),
      ...(standIn === undefined ? [] : unknown('the stand-in', standIn)),
    ]),
    ...(['call', 'launch', 'instance'] as const).flatMap((key) => unknown(key, landmarks[key])),
  ];
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) !== place);
}

import { modelText } from '#i18n/model/model-text.ts';
import type { Locale } from '#i18n/locales.ts';
import { knot } from '#model/stories/knot.ts';
import { permanent } from '#model/stories/knot-parts.ts';
import { labels, type Labels } from './cut-the-knot.labels.text.ts';
import { members } from './cut-the-knot.carry.ts';

/** What the things of this figure are called in one language. */
export interface Names {
  /** In a sentence; also for ids with a site, such as `ec2@vpc`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** In a box. */
  readonly boxes: Readonly<Record<string, string>>;
  /** What a host asks for. */
  readonly names: Readonly<Record<string, string>>;
  readonly nobody: string;
}

/** All words of one language that are plain text; made at build time, so that it can travel in the page. */
export type Plain = Labels & Names;

/** The VPC lends machines, which the model's names know only as the first instances. */
const machines = {
  en: { kind: 'machines of the bootstrap Region', box: 'Machines' },
  zh: { kind: '引导区域的机器', box: '机器' },
};

export function plainWords(locale: Locale): Plain {
  const w = modelText[locale];
  const at = permanent.flatMap((id) =>
    ['vpc', 'region', 'bootstrap'].map((site) => `${id}@${site}`),
  );
  const stores = knot.stores.map((id) => `${id}@bootstrap`);
  const table = (ids: readonly string[], word: (id: string) => string) =>
    Object.fromEntries(ids.map((id) => [id, word(id)]));
  const { kind, box } = machines[locale];
  return {
    ...labels[locale],
    kinds: { ...table(members, w.kind), ...table(at, w.who), 'hosts@bootstrap': kind },
    boxes: { ...table([...members, ...stores], w.label), 'hosts@bootstrap': box },
    names: table(
      knot.names.map(({ name }) => name),
      w.name,
    ),
    nobody: w.nobody,
  };
}

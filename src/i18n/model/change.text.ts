import type { Change } from '#model/world/changes.ts';
import type { Life } from '#model/world/types.ts';
import type { Locale } from '../locales.ts';
import { be, capital } from './reason.text.ts';
import { wordsOf, type Words } from './words.ts';

type Sentences = {
  readonly [What in Change['what']]: (change: Extract<Change, { what: What }>, w: Words) => string;
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const lifeEn: Readonly<Record<Life, string>> = {
  planned: 'only planned again',
  starting: 'waiting to start',
  running: 'running now',
  draining: 'draining',
  terminated: 'terminated',
};

const en: Sentences = {
  ground: ({ stage, zones }, w) =>
    `There ${stage === 'racks' ? 'are' : 'is'} ${w.ground(stage)} in ${w.list(zones.map(w.site))}.`,
  site: ({ site }, w) => `${w.site(site)} is open.`,
  life: ({ life, placements }, w) => `${w.all(placements)} ${be(placements)} ${lifeEn[life]}.`,
  link: ({ link, state }, w) => `${w.link(link)} is ${w.linkState(state)}.`,
  answer: ({ names, chain }, w) =>
    chain.length === 0
      ? `Nobody answers ${w.list(names.map(w.name))}.`
      : `The ${names.length === 1 ? 'name' : 'names'} ${w.list(names.map(w.name))} ${names.length === 1 ? 'is' : 'are'} answered by ${chain.map(w.who).join(', and behind it ')}.`,
  data: ({ data, at }, w) => `${w.who(at)} now holds ${w.list(data.map(w.data))}.`,
  days: ({ days }) => `${plural(days, 'day passes', 'days pass')}.`,
  denied: ({ calls }) =>
    `The access control list has counted ${plural(calls, 'denied call', 'denied calls')}.`,
  failed: ({ placements }, w) => `${w.all(placements)} ${be(placements)} broken.`,
  found: ({ finding: { placement, because } }, w) =>
    because === 'one-zone'
      ? `It turned out that ${w.kind(placement)} ran in one zone only.`
      : `It turned out that ${w.kind(placement)} came back only with a person's help.`,
  closed: ({ zones }, w) =>
    `${w.list(zones.map(w.site))} ${zones.length === 1 ? 'is' : 'are'} full and closed.`,
  customers: () => 'The Region is open to customers.',
};

const lifeZh: Readonly<Record<Life, string>> = {
  planned: '回到计划中',
  starting: '在等待启动',
  running: '已在运行',
  draining: '正在排空',
  terminated: '已终止',
};

const zh: Sentences = {
  ground: ({ stage, zones }, w) => `${w.list(zones.map(w.site))}有了${w.ground(stage)}。`,
  site: ({ site }, w) => `${w.site(site)}已经开通。`,
  life: ({ life, placements }, w) => `${w.all(placements)}${lifeZh[life]}。`,
  link: ({ link, state }, w) => `${w.link(link)}${w.linkState(state)}。`,
  answer: ({ names, chain }, w) =>
    chain.length === 0
      ? `${w.list(names.map(w.name))}无人应答。`
      : `${w.list(names.map(w.name))}由${chain.map(w.who).join('应答，其背后是')}${chain.length === 1 ? '应答' : ''}。`,
  data: ({ data, at }, w) => `${w.who(at)}现在存有${w.list(data.map(w.data))}。`,
  days: ({ days }) => `过了${days}天。`,
  denied: ({ calls }) => `访问控制列表记下了${calls}次被拒绝的调用。`,
  failed: ({ placements }, w) => `${w.all(placements)}损坏了。`,
  found: ({ finding: { placement, because } }, w) =>
    because === 'one-zone'
      ? `演练中发现：${w.kind(placement)}只跑在一个可用区里。`
      : `演练中发现：${w.kind(placement)}要靠人手才能启动。`,
  closed: ({ zones }, w) => `${w.list(zones.map(w.site))}已满，不再接收新客户。`,
  customers: () => '区域已向客户开放。',
};

const sentences: Readonly<Record<Locale, Sentences>> = { en, zh };

/** Tells one change of the world as a sentence. */
export function tellChange(change: Change, locale: Locale): string {
  const tell = sentences[locale][change.what] as (change: Change, w: Words) => string;
  return capital(tell(change, wordsOf(locale)));
}

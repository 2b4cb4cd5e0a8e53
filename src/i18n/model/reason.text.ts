import type { Reason } from '#model/world/reasons.ts';
import type { Locale } from '../locales.ts';
import { wordsOf, type Words } from './words.ts';

/** One whole sentence for each way in which something cannot be. */
type Sentences = {
  readonly [Why in Reason['why']]: (reason: Extract<Reason, { why: Why }>, w: Words) => string;
};

/** Kinds whose English name is a plural: "databases are", "the first instances need". */
const severalEn = new Set(['hosts', 'volumes', 'queues', 'databases', 'functions']);
const several = (id: string) => severalEn.has(id.split('@')[0] ?? id);

/** "is" or "are" for placements, told as one list. */
export const be = (ids: readonly string[]): string =>
  ids.length === 1 && !several(ids[0] ?? '') ? 'is' : 'are';
const verb = (id: string, one: string, many: string) => (several(id) ? many : one);

const en: Sentences = {
  'no-answer': ({ name, of }, w) => `Nobody answers ${w.name(name)} for ${w.asker(of)}.`,
  'not-running': ({ name, of, provider, life }, w) =>
    `${w.asker(of)} ${verb(of, 'needs', 'need')} ${w.name(name)}; ${w.who(provider)} should answer and ${be([provider])} ${w.life(life)}.`,
  'no-path': ({ name, of, provider, link, state }, w) =>
    `${w.asker(of)} ${verb(of, 'needs', 'need')} ${w.name(name)}; ${w.who(provider)} ${verb(provider, 'answers', 'answer')} it, and ${w.link(link)} is ${w.linkState(state)}.`,
  'no-data': ({ of, data, store }, w) =>
    `${w.who(of)} reads its ${w.data(data)} from ${w.who(store)}, and they are not there.`,
  'no-ground': ({ zone, stage }, w) =>
    `There ${stage === 'racks' ? 'are' : 'is'} no ${w.ground(stage)} in ${w.site(zone)}.`,
  'built-over': ({ zone }, w) =>
    `The plot of ${w.site(zone)} is built over; no room for growth can be kept any more.`,
  'no-site': ({ site }, w) => `${w.site(site)} is not there yet.`,
  'no-spare': ({ site, wanted, spare }, w) =>
    `${w.site(site)} can lend ${spare} servers and ${wanted} are asked for; the rest would come from its customers.`,
  'link-state': ({ link, state }, w) => `${w.link(link)} is ${w.linkState(state)}.`,
  'no-holder': ({ data, store }, w) => `The ${w.data(data)} are not in ${w.who(store)}.`,
  life: ({ placement, life }, w) => `${w.who(placement)} ${be([placement])} ${w.life(life)}.`,
  'failed-site': ({ placement }, w) =>
    `${w.who(placement)} ${verb(placement, 'has', 'have')} no machine left that works.`,
  attended: ({ placement }, w) =>
    `${w.who(placement)} ${verb(placement, 'starts', 'start')} only when a person helps.`,
  denied: ({ denial: { name, from, to } }, w) =>
    `${w.asker(from)} still asks ${w.who(to)} for ${w.name(name)}.`,
  'not-quiet': ({ days, wanted }) =>
    `The list has been quiet for ${days} ${days === 1 ? 'day' : 'days'}; ${wanted} are agreed.`,
  'wrong-belief': ({ site, believes }, w) =>
    `${w.site(site)} uses the names of ${w.site(believes)}.`,
  'lands-elsewhere': ({ name, store, wanted }, w) =>
    `The name ${w.name(name)} ends at ${w.who(store)}, not in ${w.site(wanted)}.`,
  'no-drill': () => 'Nothing has been lost on purpose yet, so nobody knows what comes back.',
  found: ({ finding: { placement, by, because } }, w) => {
    const finder = by === 'customers' ? 'Customers' : 'The drill';
    return because === 'one-zone'
      ? `${finder} found that ${w.kind(placement)} ran in one zone only and went down with it.`
      : `${finder} found that ${w.kind(placement)} came back only with a person's help.`;
  },
  closed: ({ zone }, w) =>
    `${w.site(zone)} is full and cannot grow; it is closed to new customers.`,
  'no-customers': () => 'The Region is not open to customers.',
};

const zh: Sentences = {
  'no-answer': ({ name, of }, w) => `${w.asker(of)}请求${w.name(name)}，没有谁应答。`,
  'not-running': ({ name, of, provider, life }, w) =>
    `${w.asker(of)}需要${w.name(name)}，本应由${w.who(provider)}应答，但它${w.life(life)}。`,
  'no-path': ({ name, of, provider, link, state }, w) =>
    `${w.asker(of)}需要${w.name(name)}，由${w.who(provider)}应答，但${w.link(link)}${w.linkState(state)}。`,
  'no-data': ({ of, data, store }, w) =>
    `${w.who(of)}要从${w.who(store)}读取${w.data(data)}，但那里没有。`,
  'no-ground': ({ zone, stage }, w) => `${w.site(zone)}还没有${w.ground(stage)}。`,
  'built-over': ({ zone }, w) => `${w.site(zone)}的地块上已经建了楼，再也留不出扩展空间。`,
  'no-site': ({ site }, w) => `${w.site(site)}还不存在。`,
  'no-spare': ({ site, wanted, spare }, w) =>
    `${w.site(site)}能借出${spare}台服务器，这里要${wanted}台；差额只能从客户那里挤。`,
  'link-state': ({ link, state }, w) => `${w.link(link)}${w.linkState(state)}。`,
  'no-holder': ({ data, store }, w) => `${w.who(store)}没有${w.data(data)}。`,
  life: ({ placement, life }, w) => `${w.who(placement)}${w.life(life)}。`,
  'failed-site': ({ placement }, w) => `${w.who(placement)}已经没有可用的机器。`,
  attended: ({ placement }, w) => `${w.who(placement)}要有人手动启动才会起来。`,
  denied: ({ denial: { name, from, to } }, w) =>
    `${w.asker(from)}仍在向${w.who(to)}请求${w.name(name)}。`,
  'not-quiet': ({ days, wanted }) => `访问控制列表只安静了${days}天，约定是${wanted}天。`,
  'wrong-belief': ({ site, believes }, w) => `${w.site(site)}用的是${w.site(believes)}的名称。`,
  'lands-elsewhere': ({ name, store, wanted }, w) =>
    `${w.name(name)}最终落在${w.who(store)}，而不在${w.site(wanted)}。`,
  'no-drill': () => '还没有主动制造过任何故障，谁也不知道什么能自己恢复。',
  found: ({ finding: { placement, by, because } }, w) => {
    const finder = by === 'customers' ? '客户' : '演练';
    return because === 'one-zone'
      ? `${finder}发现：${w.kind(placement)}只跑在一个可用区里，随那个可用区一起停了。`
      : `${finder}发现：${w.kind(placement)}要靠人手才能恢复。`;
  },
  closed: ({ zone }, w) => `${w.site(zone)}已满且无法扩建，不再接收新客户。`,
  'no-customers': () => '区域还没有向客户开放。',
};

const sentences: Readonly<Record<Locale, Sentences>> = { en, zh };

/** Tells a reason of the model as one sentence that begins with a capital letter. */
export function tellReason(reason: Reason, locale: Locale): string {
  const tell = sentences[locale][reason.why] as (reason: Reason, w: Words) => string;
  return capital(tell(reason, wordsOf(locale)));
}

/** Tells placements that wait for one another as a loop in words. */
export function tellCircle(circle: readonly string[], locale: Locale): string {
  const w = wordsOf(locale);
  const loop = [...circle, circle[0] ?? ''].map((id) => w.who(id));
  if (locale === 'zh') return `这是一个循环：${loop.join('等')}。`;
  const waits = circle.map(
    (id, at) => `${at > 0 ? ', which ' : ' '}${verb(id, 'waits', 'wait')} for `,
  );
  return `${capital(loop.map((who, at) => who + (waits[at] ?? '')).join(''))}.`;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import type { Finding, Life } from '#model/world/types.ts';
import { names } from './names.zh.text.ts';
import {
  namesWith,
  tellingOf,
  type ChangeSentences,
  type Language,
  type OwnNames,
  type ReasonSentences,
} from './telling.ts';

/** What a drill, or a customer, found. */
const found: Readonly<Record<Finding['because'], (kind: string) => string>> = {
  'one-zone': (kind) => `${kind}只跑在一个可用区里，随那个可用区一起停了`,
  'needs-a-person': (kind) => `${kind}要靠人手才能恢复`,
  'too-small': (kind) => `少了一个可用区，${kind}的容量就不够`,
  'needs-the-link': (kind) => `链路一断，${kind}就停了`,
};

const reasons: ReasonSentences = {
  'no-answer': ({ name, of }, w) => `${w.asker(of)}请求${w.name(name)}，没有谁应答。`,
  'not-running': ({ name, of, provider, life }, w) =>
    `${w.asker(of)}需要${w.name(name)}，本应由${w.who(provider)}应答，但它${w.life(life)}。`,
  'no-path': ({ name, of, provider, link, state }, w) =>
    `${w.asker(of)}需要${w.name(name)}，由${w.who(provider)}应答，但${w.link(link)}${w.linkState(state)}。`,
  'no-data': ({ of, data, store }, w) =>
    `${w.who(of)}要从${w.who(store)}读取${w.data(data)}，但那里没有。`,
  'no-ground': ({ zones, stage }, w) => `${w.sites(zones)}还没有${w.ground(stage)}。`,
  'built-over': ({ zones }, w) => `${w.sites(zones)}的地块上已经建了楼，再也留不出扩展空间。`,
  'no-site': ({ site }, w) => `${w.site(site)}还没有为这次构建开通。`,
  'no-spare': ({ site, wanted, spare }, w) =>
    `${w.site(site)}能借出${spare}台服务器，这里要${wanted}台；差额只能从客户那里挤。`,
  'link-state': ({ link, state }, w) => `${w.link(link)}${w.linkState(state)}。`,
  'not-counted': ({ link, state }, w) =>
    `${w.link(link)}${w.linkState(state)}；只有拒绝调用的列表，才数得出谁还在调用。`,
  'not-cut': ({ link, state }, w) =>
    `${w.link(link)}${w.linkState(state)}，但没有切断；改一条规则，旧的依赖就能回来。`,
  'no-holder': ({ data, store }, w) => `${w.who(store)}没有${w.data(data)}。`,
  life: ({ placement, life }, w) => `${w.who(placement)}${w.life(life)}。`,
  'failed-site': ({ placement }, w) => `${w.who(placement)}已经没有可用的机器。`,
  overloaded: ({ placement, zones, demand }, w) =>
    `${w.who(placement)}只剩${zones}个可用区，撑不住${demand}个可用区的客户。`,
  attended: ({ placement }, w) => `${w.who(placement)}要有人手动启动才会起来。`,
  denied: ({ denial: { name, from, to } }, w) =>
    `${w.asker(from)}仍在向${w.who(to)}请求${w.name(name)}。`,
  'not-quiet': ({ days, wanted }) => `访问控制列表只安静了${days}天，约定是${wanted}天。`,
  'wrong-belief': ({ site, believes }, w) => `${w.site(site)}用的是${w.site(believes)}的名称。`,
  'lands-elsewhere': ({ name, store, wanted }, w) =>
    `对${w.name(name)}的请求最终落在${w.who(store)}，而不在${w.site(wanted)}。`,
  'leans-on': ({ of, name, zone }, w) =>
    `${w.who(of)}需要${w.name(name)}；一旦失去${w.site(zone)}，就没有谁应答。`,
  'same-day': ({ zones }, w) =>
    `${w.sites(zones)}会在同一天改动；同一个区域里，一天只能动一个可用区。`,
  'not-told': ({ zones, of }, w) => `${w.sites(zones)}还不知道有${w.site(of)}。`,
  'not-member': ({ placements, zone }, w) =>
    `${w.all(placements)}还没有把${w.site(zone)}纳入成员。`,
  'no-drill': () => '还没有主动制造过任何故障，谁也不知道什么能自己恢复。',
  found: ({ finding: { placement, by, because } }, w) => {
    const finder = by === 'customers' ? '客户' : '演练';
    return `${finder}发现：${found[because](w.kind(placement))}。`;
  },
  closed: ({ zones }, w) => `${w.sites(zones)}已满且无法扩建，不再接收新客户。`,
  'no-customers': (_, w) => `${w.place}还没有向客户开放。`,
};

const become: Readonly<Record<Life, string>> = {
  planned: '回到计划中',
  starting: '在等待启动',
  running: '已在运行',
  draining: '正在排空',
  terminated: '已终止',
};

const changes: ChangeSentences = {
  ground: ({ stage, zones }, w) => `${w.list(zones.map(w.site))}有了${w.ground(stage)}。`,
  site: ({ site }, w) => `${w.site(site)}已经开通。`,
  life: ({ life, placements }, w) => `${w.all(placements)}${become[life]}。`,
  link: ({ link, state }, w) => `${w.link(link)}${w.linkState(state)}。`,
  answer: ({ names, chain }, w) =>
    chain.length === 0
      ? `对${w.list(names.map(w.name))}的请求无人应答。`
      : `对${w.list(names.map(w.name))}的请求由${chain.map(w.who).join('应答，其背后是')}${chain.length === 1 ? '应答' : ''}。`,
  data: ({ data, at }, w) => `${w.who(at)}现在存有${w.list(data.map(w.data))}。`,
  days: ({ days }) => `过了${days}天。`,
  denied: ({ calls }) => `访问控制列表记下了${calls}次被拒绝的调用。`,
  failed: ({ placements }, w) => `${w.all(placements)}损坏了。`,
  joined: ({ placements, zone }, w) => `${w.all(placements)}已把${w.site(zone)}纳入成员。`,
  told: ({ zones, of }, w) => `${w.sites(zones)}已经知道有${w.site(of)}。`,
  found: ({ finding: { placement, because } }, w) =>
    `结果发现：${found[because](w.kind(placement))}。`,
  closed: ({ zones }, w) => `${w.list(zones.map(w.site))}已满，不再接收新客户。`,
  customers: (_, w) => `${w.place}已向客户开放。`,
};

/** What the model returns, told in Chinese, with the names of one story. */
export const modelWith = (own: OwnNames) => tellingOf({ ...chinese, names: namesWith(names, own) });

const chinese: Language = {
  lang: 'zh-Hans',
  names,
  placed: (kind, at) => `${at}${kind}`,
  groups: (groups) => groups.join('，以及'),
  reasons,
  changes,
  circle: (circle, w) => {
    const waits = circle.map(
      (id, at) => `${w.who(id)}在等${w.who(circle[at + 1] ?? circle[0] ?? id)}`,
    );
    return `这是一个循环：${waits.join('，')}。`;
  },
};

/** The same with the names of the 2025 Region build. */
export const model = tellingOf(chinese);

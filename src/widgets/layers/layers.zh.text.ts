import { figure } from '#i18n/figure.zh.text.ts';
import { facts } from './layers.zh.facts.text.ts';
import type { Words } from './layers.en.text.ts';

/** “a、b和c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;
const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const ms = (value: number) => `${(value < 1 ? fine : one).format(value)}毫秒`;
const km = (value: number) => `${one.format(Math.floor(value))}公里`;

export const zh: Words = {
  ...figure,
  ...facts,
  title: '层次',
  list,
  between: '',
  ms,
  km,
  viewLabel: '看什么',
  views: { layers: '层次', distance: '距离', names: '可用区名称' },
  keys: '↑ ↓ 在控件间移动 · ← → 拉动滑块 · Esc离开控件',
  status: {
    whole: '一切正常',
    cut: (cut) => `切断：${cut}`,
    trip: (total) => `往返${ms(total)}`,
    apart: '在两个可用区',
    together: '在同一个可用区',
  },

  zoomLabel: '缩放到',
  level: { region: '区域', zone: '可用区', 'data-centre': '数据中心', 'local-zone': '本地扩展区' },
  cutLabel: '切断',
  nothing: '不切断',
  centre: (zone, centre) => `数据中心${zone}.${centre}`,
  zone: (zone) => `可用区${zone}`,
  instance: (zone) => `可用区${zone}的实例`,
  part: {
    region: '区域',
    'regional-service': '区域级服务',
    link: '通往父可用区的连接',
    'local-zone': '本地扩展区',
    'local-instance': '本地扩展区的实例',
    'local-change': '本地扩展区里的变更',
  },
  parent: '父可用区',
  racks: '一排排机架',
  spread: '跨所有可用区，例如S3',
  fate: { runs: '运行', cut: '被切断', falls: '随之失效', less: '降级运行', stale: '照旧运行' },
  because: (cause) => `离不开${cause}`,
  fateTitle: '谁与它共命运',
  fateColumns: { part: '部分', fate: '切断之后' },
  factsTitle: '它是什么',

  dial: { km: '距离', detour: '光缆绕路', equipment: '设备耗时（单程）', index: '玻璃的折射率' },
  dialValue: {
    km: (value) => `${one.format(value)}公里`,
    detour: (value) => `多绕${value}%`,
    equipment: (value) => `${one.format(value)}微秒`,
    index: (value) => (value / 100).toFixed(2),
  },
  axis: (limit) => `往返时间；竖线在${limit}毫秒处，再往右就是两位数`,
  yours: '你的距离',
  milestone: { 1: '隔壁', 10: '同城', 100: '可用区之间的上限', 1000: '两个区域之间' },
  parts: { glass: '光在玻璃里', detour: '绕路', equipment: '设备' },
  tripTitle: '用表格看（毫秒）',
  tripColumns: { km: '距离', glass: '玻璃', detour: '绕路', equipment: '设备', total: '往返' },
  number: (value) => fine.format(value),
  claim: '个位数毫秒',
  keeps: '成立',
  breaks: '不成立',
  reachTitle: '这个说法能管多远',
  reach: (reach) => `按你的数字，${km(reach)}以内，往返都不到10毫秒。`,
  reachNone: '按你的数字，光设备就用掉10毫秒：多近都不够近。',
  limitNote: '同一区域的可用区比这近得多：最远约100公里，这样才能同时往两个可用区写副本。',
  formula: (index) => `真空中光每秒走299,792公里；在折射率为${index}的玻璃里，速度要除以${index}。`,

  account: (copy) => `账户${copy === 0 ? 'A' : 'B'}`,
  copy: ['运行服务', '运行备份'],
  zoneName: (letter) => `us-east-1${letter}`,
  zoneId: (zone) => `use1-az${zone + 1}`,
  pickLabel: (copy) => `账户${copy === 0 ? 'A' : 'B'}用的可用区名称`,
  mappingLabel: '名称怎样映射',
  mapping: { own: '每个账户各自映射', same: '两个账户相同' },
  otherAccounts: '换两个账户',
  strikeLabel: '灾难发生在',
  nowhere: '没有灾难',
  runs: '运行',
  down: '停机',
  mapTitle: '名称与ID，逐个账户对照',
  mapColumns: { id: '可用区ID', a: '账户A的叫法', b: '账户B的叫法' },
  chance: (zones) =>
    `名称按账户各自映射时，任取两个名称，每${zones}对账户里有1对会落在同一个可用区。`,

  legend: {
    layers: [
      '蓝色：自己的',
      '琥珀色：由父可用区控制',
      '红色：被切断，或随之失效',
      '虚线：降级或照旧运行',
    ],
    distance: ['实心：光在玻璃里', '斜线：绕路', '空心：设备', '红色：到了两位数'],
    names: ['蓝色：运行', '红色：受灾'],
  },
  invented: {
    layers: '示意：这个区域和楼的数目都是虚构的。',
    distance: '',
    names: '两个账户的映射是虚构的，由种子抽出。',
  },

  sentence: {
    level: {
      region: (zones, parent) =>
        `这个区域有${zones}个可用区，其中可用区${parent}是一个本地扩展区的父区。`,
      zone: (_, parent, centres) => `可用区${parent}由${centres}个数据中心组成，它们共享命运。`,
      'data-centre': (_, parent) => `可用区${parent}里有一个数据中心，客户不能按名称选它。`,
      'local-zone': (_, parent) =>
        `本地扩展区有自己的容量，由父可用区，也就是可用区${parent}控制。`,
    },
    whole: '没有切断任何东西，一切正常。',
    cut: (cut) => `失去了${cut}。`,
    falls: (names) => `随之失效的有：${list(names)}。`,
    alone: '别的都没有失效。',
    less: (names) => `降级运行的有：${list(names)}。`,
    stale: (names) => `照旧运行、但无法变更的有：${list(names)}。`,
    trip: (distance, total, glass) =>
      `相距${km(distance)}，往返要${ms(total)}，其中光在玻璃里走${ms(glass)}。`,
    within: '“个位数毫秒”成立。',
    beyond: '“个位数毫秒”不成立。',
    places: (first, firstId, second, secondId) =>
      `账户A用${first}，实际是${firstId}；账户B用${second}，实际是${secondId}。`,
    together: '两个副本在同一个可用区。',
    apart: '两个副本在不同的可用区。',
    both: (id) => `${id}的灾难把两个都带走了。`,
    one: (id, account) => `${id}的灾难带走了${account}的副本，另一个照常运行。`,
    none: (id) => `${id}的灾难哪个也没碰到。`,
  },
};

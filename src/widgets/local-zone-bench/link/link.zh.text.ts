import { list } from '../local-zone-bench.zh.numbers.ts';
import type { LinkWords } from './link.en.text.ts';

const part: LinkWords['part'] = {
  region: '区域里的服务',
  'parent-zone': '父可用区',
  link: '通往父区的连接',
  'local-zone': '本地扩展区',
  'control-plane': 'EC2控制平面',
  stores: '控制平面的记录',
  view: '控制台上看到的状态',
  routes: '主机上的路由',
  instance: '运行中的实例',
  volume: '卷上的数据',
  uplink: '自己的互联网出口',
  viewers: '本市的观众',
  shop: '要调用区域的网店',
  launch: '再启动一台实例',
};
const fate: LinkWords['fate'] = {
  runs: '运行',
  stale: '沿用断开前的信息',
  stops: '停止',
  taken: '被拿掉',
};

export const link: LinkWords = {
  list,
  placementLabel: '控制平面放在',
  placement: { parent: '父区', edge: '边缘', stack: '边缘，连同它的记录' },
  cutLabel: '拿掉',
  nothing: '什么都不拿',
  part,
  frame: (id, now) =>
    (id === 'region' ? '父区域' : part[id]) + (now === 'runs' ? '' : ` · ${fate[now]}`),
  wanting: '谁有求于它',
  fate,
  served: '得到服务',
  hit: '受影响',
  because: (cause) => `没有了${cause}`,
  fateTitle: '逐个部件',
  fateColumns: ['部件', '之后'],
  comparedTitle: '换个放法，同样拿掉它',
  comparedColumns: ['控制平面', '受影响的', '剩余机架', '能否从零启动'],
  nobody: '没有',
  starts: { yes: '能', no: '永远不能' },
  racksFor: (own, taken) =>
    taken === 0 ? `${own}个机架，全归客户` : `${own}个机架归客户，${taken}个归设施`,

  status: {
    whole: '一切正常',
    hit: (hit, all) => `${all}类客户中有${hit}类受影响`,
  },
  sentence: {
    placement: {
      parent: '控制平面在父区，容量在边缘，中间是一条连接。',
      edge: '控制平面搬到了边缘，它的记录还在区域里。',
      stack: '控制平面搬到了边缘，记录也一起搬了过去。',
    },
    whole: '什么都没拿掉，人人都得到服务。',
    cut: (cut) => `拿掉了${cut}。`,
    hit: (hits) => `受影响的有：${list(hits.map(([who, cause]) => `${who}（没有了${cause}）`))}。`,
    served: (names) => `照常得到服务的有：${list(names)}。`,
    stale: (names) => `沿用断开前信息的有：${list(names)}。`,
    nobody: '谁也没有受影响。',
    stuck: '但这样的站点无法从零启动：控制平面和它的记录互相等待。',
  },
  legend: [
    '琥珀色：在父区',
    '蓝色：在边缘',
    '绿色：得到服务',
    '红色：被拿掉或停止',
    '虚线：沿用断开前的信息',
  ],
  invented: '依赖关系是我们的推断，机架数是虚构的。',
};

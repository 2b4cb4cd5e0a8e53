import { list } from '../local-zone-bench.zh.numbers.ts';
import type { DataWords } from './data.en.text.ts';

export const data: DataWords = {
  caseLabel: '本地扩展区',
  keepLabel: {
    objects: '对象放在',
    records: '记录放在',
    backups: '备份放在',
    office: '办公室接入走',
  },
  keep: {
    zone: '本地扩展区',
    region: '区域',
    none: '不备份',
    internet: '互联网',
    transit: 'Transit Gateway',
  },
  place: { users: '用户', office: '办公室', zone: '扩展区', parent: '区域' },
  flow: {
    visits: '用户访问',
    objects: '对象',
    records: '记录',
    backups: '备份',
    office: '办公室的文件',
    api: 'API调用',
    orders: '发给主机的指令',
    metrics: '监控数据',
  },
  way: (kind, places) => `${kind}：${places.join('→')}`,
  flowKind: { content: '内容', control: '控制' },
  crossing: { stays: '不出境', crosses: '出境', passes: '绕道境外' },
  flowTitle: '逐路流量',
  flowColumns: ['流量', '路径', '国界'],
  zoneNote: (zone, parent) => `${zone}，父区域${parent}`,
  backupNote: '快照能否留在本地扩展区，各处不同。',

  status: {
    kept: '内容全部留在国内',
    leaks: (leaks) => `${leaks}路内容出境`,
  },
  sentence: {
    countries: (zone, parent) =>
      zone === parent
        ? `本地扩展区和父区在同一个国家：${zone}。`
        : `本地扩展区在${zone}，父区在${parent}。`,
    leaks: (names) => `越过国界的内容有：${list(names)}。`,
    kept: '没有内容越过国界。',
    control: (names) => `无论怎样安排，都会越过国界的有：${list(names)}。`,
    survey: (tried, kept) => `${tried}种安排里，有${kept}种能让内容全部留在国内。`,
  },
  legend: ['粗线：内容', '细虚线：控制', '红色：出境的内容', '圆点：留在原处'],
  invented: '这些本地扩展区是公开的，流量是我们的推断。',
};

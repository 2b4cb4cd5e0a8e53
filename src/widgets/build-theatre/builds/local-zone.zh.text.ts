import { localZoneZh as stage } from '#figures/stage/plans/local-zone.zh.text.ts';
import { model } from '#i18n/model/local-zone.zh.text.ts';
import type { Words } from '../build-theatre.en.text.ts';
import { shared } from '../build-theatre.zh.text.ts';

/** The words of the build of a Local Zone. */
export const zh: Words = {
  ...shared,
  title: '构建剧场：本地扩展区',
  model,
  stage,
  nothingYet: '还什么都没有发生：父区域正在运行，靠近客户的站点还停留在纸上。',
  asker: { local: '本地扩展区里的主机请求' },
  place: { parent: '父区域', 'parent-az': '父可用区', local: '本地扩展区' },
  buildNote: '编号决定哪个本地服务离不开链路（示意）。',
  departures: {
    'cut-wan': '切断链路',
    'lay-wan': '重新铺设链路',
    'lose-parent': '失去父可用区',
    'repair-parent': '恢复父可用区',
  },
  borrowed: '在父区域里，永久如此',
  own: '属于本地扩展区',
  belief: '在这里，“以为”和“实际”是一回事：没有替身，永远由父区域应答。',
  open: '构建到此结束：本地扩展区已开放，链路断开时只有变更要等。它的控制平面一直留在父可用区。',
  openButFaulty: '构建到此结束：本地扩展区已开放，但最后的检查不通过。',
  closed: '构建到此结束，本地扩展区没有开放。',
};

import { zoneZh as stage } from '#figures/stage/plans/zone.zh.text.ts';
import { model } from '#i18n/model/zone.zh.text.ts';
import type { Words } from '../build-theatre.en.text.ts';
import { shared } from '../build-theatre.zh.text.ts';

/** The words of the build of an Availability Zone. */
export const zh: Words = {
  ...shared,
  title: '构建剧场：可用区',
  model,
  stage,
  nothingYet: '还什么都没有发生：一个有三个可用区的区域正服务客户，第四个还在计划中。',
  asker: { loan: '借来的机器上的主机请求', 'new-az': '新可用区里的主机请求' },
  place: {
    region: '区域',
    'boot-az': '引导可用区',
    loan: '引导可用区借出的部分',
    'new-az': '新可用区',
  },
  buildNote: '编号决定哪个任务会去找引导可用区、隔多久找一次，以及哪个服务要靠人手（示意）。',
  departures: {
    'lose-lender': '失去引导可用区',
    'repair-lender': '恢复引导可用区',
    hurry: '同一天改动三个可用区',
    'scale-in': '提前归还机器',
    'block-path': '现在就阻断可用区级调用',
    'open-path': '重新放行可用区级调用',
  },
  borrowed: '借自引导可用区',
  own: '属于新可用区',
  belief: '从里面看，控制平面的名称都通向新可用区，其余名称通向区域早就有的服务。',
  open: '构建到此结束：新可用区已开放，最后的检查通过，它不依赖任何一个别的可用区。',
  openButFaulty: '构建到此结束：新可用区已开放，但最后的检查不通过。',
  closed: '构建到此结束，新可用区没有开放。',
};

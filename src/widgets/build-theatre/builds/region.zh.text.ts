import { zh as stage } from '#figures/stage/stage.zh.text.ts';
import { model } from '#i18n/model/model.zh.text.ts';
import type { Words } from '../build-theatre.en.text.ts';
import { shared } from '../build-theatre.zh.text.ts';

/** The words of the build of a Region. */
export const zh: Words = {
  ...shared,
  title: '构建剧场',
  model,
  stage,
  nothingYet: '还什么都没有发生：没有土地，没有机架，也没有可借用的区域。',
  asker: { vpc: '引导VPC里的主机请求', region: '新建区域里的主机请求' },
  place: { bootstrap: '引导区域', vpc: '引导VPC', region: '新建区域' },
  buildNote: '编号决定哪个任务会回连、隔多久回连一次，以及哪个服务有弱点（示意）。',
  departures: {
    'cut-link': '切断链路',
    'lose-proxy': '失去智能代理',
    'scale-in': '还没扩容就缩容',
    'move-answer': '还没复制就切换应答者',
    'lay-link': '重新铺设链路',
    'open-link': '撤销访问控制列表',
    'repair-proxy': '修好智能代理',
  },
  borrowed: '借自引导区域',
  own: '属于新建区域',
  belief: '从里面看，每个名称都通向新建区域。',
  open: '构建到此结束：区域已开放，最后的检查通过，里面没有任何东西依赖引导区域。',
  openButFaulty: '构建到此结束：区域已开放，但最后的检查不通过。',
  closed: '构建到此结束，区域没有开放。',
};

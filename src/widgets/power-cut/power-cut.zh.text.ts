import type { Service } from '#model/power/data-centre.ts';
import type { Labels } from './power-cut.en.labels.ts';
import type { Words } from './power-cut.en.text.ts';

export const zh = (labels: Labels): Words => {
  const { names } = labels;
  const all = (ids: readonly Service[]) => ids.map((id) => names[id]).join('、');
  return {
    ...labels,
    status: (running, of) => `${of}个里有${running}个在运行`,
    needs: (id) => `${names[id]}依赖谁`,
    things: (ids) => (ids.length === 0 ? labels.noNeeds : `要实物，没有副本可言：${all(ids)}。`),
    takeAway: (to) => `不再依赖${names[to]}`,
    fail: (id) => `让${names[id]}出故障`,
    stuckTitle: (waiting, of) => `${of}个里有${waiting}个自己回不来`,
    keepLabel: (from, to) => `留副本：${names[to]}给${names[from]}的答复`,
    hands: (ids) => `靠人工至少要启动${ids.length}个，前提是有人知道是哪几个：${all(ids)}。`,
    teams: (waiting, least, most) =>
      `没人知道的话，${waiting}个服务的团队都得叫来：按演讲所说每个团队8到10名工程师，就是${least}到${most}人。`,
    copies: (copies, answers) => `已留副本：${answers}条答复中的${copies}条。`,
    tomorrow: (closing, possible) =>
      `明天各团队可能新增的依赖有${possible}种，其中${closing}种会合成一个圈。`,
    circlePlace: (place) => `，第${place}个`,
    momentOf: (moment, last, phase) => `第${moment + 1}步，共${last + 1}步：${phase}`,
    sentence: {
      before: (of) => `${of}个服务全部在运行，多年来一直如此。`,
      copies: (copies, answers) => `${answers}条答复中，留了副本的有${copies}条。`,
      added: (from, to) => `新加的依赖：${names[from]}依赖${names[to]}。`,
      lostAll: (id, of) => `${names[id]}出故障，${of}个服务全部停下。`,
      lostAlone: (id) => `${names[id]}出故障，其他服务都没有停。`,
      lostSome: (id, others) => `${names[id]}出故障，连带停下的有：${all(others)}。`,
      onCopies: (ids) => `靠先前答复的副本运行的有：${all(ids)}。`,
      wave: (number, ids) => `第${number}波：${all(ids)}自己启动。`,
      running: (running, of) => `${of}个里有${running}个在运行。`,
      back: (of) => `${of}个服务全部恢复，没有人插过手。`,
      mayReturn: (id) => `${names[id]}可以重新启动了，却起不来。`,
      still: (waiting, of) => `再没有谁能自己启动：${of}个里有${waiting}个在等。`,
      loop: (ids) => {
        const links = ids.map((id, i) => {
          const closes = i === ids.length - 1;
          return `${names[id]}${closes ? '又' : ''}在等${names[ids[i + 1] ?? ids[0] ?? id]}`;
        });
        return `${links.join('，')}。`;
      },
      ownLoop: (from, to) => `合上这个圈的是你自己：${names[from]}依赖${names[to]}。`,
      hand: (id) => `有人手工启动${names[id]}。`,
      follow: (ids) => `随后自己启动的有：${all(ids)}。`,
      handsDone: (of, starts) => `人工启动${starts}次之后，${of}个服务全部恢复。`,
      fewest: (copies, ways) =>
        copies === 0
          ? '一份副本也不用留。'
          : `按这些依赖，留${copies}份副本就够，有${ways}种留法；再少就不够。`,
    },
  };
};

import { figure } from '#i18n/figure.zh.text.ts';
import type { Service } from '#model/power/data-centre.ts';
import { asks, service } from './power-cut.zh.names.ts';
import type { Words } from './power-cut.en.text.ts';

const all = (ids: readonly Service[]) => ids.map((id) => service[id]).join('、');

export const zh: Words = {
  ...figure,
  title: '停电',
  between: '',
  colon: '：',
  comma: '、',
  viewLabel: '设计',
  views: { hard: '硬依赖', stable: '静态稳定' },
  service,
  asks,
  inSentence: (id) => service[id],
  status: (running, of) => `${of}个里有${running}个在运行`,
  stepper: { back: '上一步', next: '下一步', scrub: '时刻' },
  keys: '← →：换时刻 · ↑ ↓：在控件间移动 · Enter：选定 · Esc：离开控件',

  railsLabel: '所有服务都需要这两样',
  boxesLabel: '服务',
  being: {
    runs: '运行中',
    copy: '靠副本运行',
    down: '已停',
    circle: '在圈里等',
    waits: '在等',
  },
  lost: '出故障',
  byHand: '人工启动',
  legend: [
    '实线：硬依赖，要对方答复',
    '虚线：留有上一次答复的副本',
    '粗线：要对方的实物，没有副本可言',
    '红色带编号：互相等待的圈',
  ],
  invented: '这座数据中心是为教学虚构的。每个服务另外都需要供电和网络。',

  pickHint: '选一个方框，就能看到它依赖谁，给它留副本，给它添一条新依赖，或者让它出故障。',
  needs: (id) => `${service[id]}依赖谁`,
  noNeeds: '不向任何人要答复。',
  strength: { hard: '硬依赖', copy: '有副本' },
  things: (ids) => (ids.length === 0 ? '' : `另外还要实物，没有副本可言：${all(ids)}。`),
  takeAway: (to) => `不再依赖${service[to]}`,
  addTitle: '让它再依赖',
  fail: (id) => `让${service[id]}出故障`,

  stuckTitle: (waiting, of) => `${of}个里有${waiting}个自己回不来`,
  loopTitle: '卡住它们的一个圈',
  waitsFor: '在等',
  noCopy: '这是实物，没有副本可言',
  ownNeed: '这条是你加的',
  keep: '留副本',
  keepLabel: (from, to) => `留副本：${service[to]}给${service[from]}的答复`,
  handsTitle: '靠人工',
  hands: (ids) => `至少要启动${ids.length}个，前提是有人知道是哪几个：${all(ids)}。`,
  teams: (waiting, least, most) =>
    `没人知道的话，${waiting}个服务的团队都得叫来：按演讲所说每个团队8到10名工程师，就是${least}到${most}人。`,
  goalTitle: '用最少的副本，让全部服务自己恢复',
  copies: (copies, answers) => `已留副本：${answers}条答复中的${copies}条。`,
  solved: {
    true: '停电之后，全部都能自己恢复。',
    false: '停电之后，还不能全部自己恢复。',
    null: '停电会怎样，要停了才看得出来。',
  },
  prove: '最少要几份？',
  show: '看其中一组',
  tomorrow: (closing, possible) =>
    `明天各团队可能新增的依赖有${possible}种，其中${closing}种会合成一个圈。`,

  tableTitle: '同样内容的表格',
  columns: {
    service: '服务',
    state: '状态',
    hard: '硬依赖',
    copy: '有谁的副本',
    things: '所需实物',
  },
  circlePlace: (place) => `，第${place}个`,

  moment: {
    before: '全部运行',
    lost: '出故障',
    returning: '陆续恢复',
    standstill: '停住了',
    back: '全部恢复',
    'by hand': '人工启动',
  },
  momentOf: (moment, last, phase) => `第${moment + 1}步，共${last + 1}步：${phase}`,

  sentence: {
    before: (of) => `${of}个服务全部在运行，多年来一直如此。`,
    copies: (copies, answers) =>
      copies === answers
        ? `${answers}条答复都留着上一次的副本。`
        : copies === 0
          ? `${answers}条答复都没有留副本。`
          : `${answers}条答复中有${copies}条留了副本。`,
    added: (from, to) => `新加的依赖：${service[from]}依赖${service[to]}。`,
    noSign: '它们还能不能重新启动，从表面上一点也看不出来。',
    lostAll: (id, of) => `${service[id]}出故障，${of}个服务全部停下。`,
    lostAlone: (id) => `${service[id]}出故障，其他服务都没有停。`,
    lostSome: (id, others) => `${service[id]}出故障，连带停下的有：${all(others)}。`,
    onCopies: (ids) => `靠先前答复的副本运行的有：${all(ids)}。`,
    wave: (number, ids) => `第${number}波：${all(ids)}自己启动。`,
    powerBack: '供电恢复了。',
    running: (running, of) => `${of}个里有${running}个在运行。`,
    back: (of) => `${of}个服务全部恢复，没有人插过手。`,
    mayReturn: (id) => `${service[id]}可以重新启动了，却起不来。`,
    still: (waiting, of) => `再没有谁能自己启动：${of}个里有${waiting}个在等。`,
    loop: (ids) => {
      const links = ids.map((id, i) => {
        const closes = i === ids.length - 1;
        return `${service[id]}${closes ? '又' : ''}在等${service[ids[i + 1] ?? ids[0] ?? id]}`;
      });
      return `${links.join('，')}。`;
    },
    lasted: '全部运行的那些年里，这个圈一直都在。',
    ownLoop: (from, to) => `合上这个圈的是你自己：${service[from]}依赖${service[to]}。`,
    hand: (id) => `有人手工启动${service[id]}。`,
    follow: (ids) => `随后自己启动的有：${all(ids)}。`,
    handsDone: (of, starts) => `人工启动${starts}次之后，${of}个服务全部恢复。`,
    fewest: (copies, ways) =>
      copies === 0
        ? '一份副本也不用留。'
        : `对这些依赖来说，留${copies}份副本就够了，有${ways}种留法；${copies - 1}份不够。`,
  },

  stepsTitle: '所有步骤的文字版',
};

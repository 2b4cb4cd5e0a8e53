import type * as en from './build-theatre.en.parts.text.ts';

export const drawer: typeof en.drawer = {
  step: (number) => `第${number}步`,
  doNow: '现在就做',
  doEarly: '提前做',
  leaveOut: '跳过它',
  leaveOutDone: '跳过它，重跑一遍',
  takeBackIn: '重新列入计划',
  close: '关闭',

  breakTitle: '不按计划来。之后发生什么，由模型说了算。',
  breakPhase: '对某个阶段动手',
  breakAct: '或者做下面的事',
  departures: {
    'cut-link': '切断链路',
    'lose-proxy': '弄丢智能代理',
    'scale-in': '还没扩容就缩容',
    'move-answer': '还没复制就切换应答者',
    'lay-link': '重新铺设链路',
    'open-link': '撤销访问控制列表',
    'repair-proxy': '修好智能代理',
  },
  repairs: '补救',
};

export const sentence: typeof en.sentence = {
  between: '',
  start: (all, name) => `还什么都没做，计划共${all}步。第一步：${name}。`,
  step: (number, all, name) => `第${number}步（共${all}步）：${name}。`,
  holds: (exit) => `出口检查通过：“${exit}”`,
  fails: (exit) => `出口检查不通过：“${exit}”`,
  refused: '模型拒绝了这一步。',
  leftOut: '这一步被跳过。',
  departure: (label) => `不按计划：${label}。`,
  unchanged: '世界没有任何变化。',
  fallen: '原来在运行的，现在停了。',
  begins: '根源：',
  more: (count) => `另有${count}条。`,
  healed: (names) => `先前不通过的检查现已通过：${names}。`,
  belief: '从里面看，每个名称都通向新建区域。',
  open: '建设到此结束：区域已开放，最后的检查通过，里面没有任何东西依赖引导区域。',
  openButFaulty: '建设到此结束：区域已开放，但最后的检查不通过。',
  closed: '建设到此结束，区域没有开放。',
  leftOutInAll: (names) => `跳过的：${names}。`,
  failedInAll: (names) => `未通过的检查：${names}。`,
};

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
  unchanged: '什么都没有变。',
  fallen: '原来在运行的，现在停了。',
  begins: '根源：',
  more: (count) => `另有${count}条。`,
  healed: (names) => `先前不通过的检查现已通过：${names}。`,
  leftOutInAll: (names) => `跳过的：${names}。`,
  failedInAll: (names) => `未通过的检查：${names}。`,
};

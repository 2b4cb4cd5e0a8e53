/** Words of what opens below the lanes: one phase, or the list of departures. */
const en = {
  step: (number: number) => `Step ${number}`,
  doNow: 'Do it now',
  doEarly: 'Do it now, out of order',
  leaveOut: 'Leave it out',
  leaveOutDone: 'Leave it out and run again',
  takeBackIn: 'Take it back in',
  close: 'Close',

  breakTitle: 'Go against the plan. Whatever follows is what the model says.',
  breakPhase: 'A phase',
  breakAct: 'Or do one of these',
  departures: {
    'cut-link': 'Cut the link',
    'lose-proxy': 'Lose the smart proxy',
    'scale-in': 'Scale in before scaling out',
    'move-answer': 'Move the answer before the copy',
    'lay-link': 'Lay the link again',
    'open-link': 'Lift the access control list',
    'repair-proxy': 'Repair the smart proxy',
  } as Record<string, string>,
  repairs: 'Repairs',
};

const zh: typeof en = {
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

export const drawer = { en, zh };

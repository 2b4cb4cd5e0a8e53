const en = {
  colon: ': ',
  strength: { hard: 'hard need', copy: 'a copy' },
  state: { failed: 'filled: fails', impaired: 'hatched: impaired', fine: 'outlined: goes on' },
  note: (zone: string) =>
    `All times are ${zone}. Times and events are those of the public summary; that a need is hard or has a copy is our reading of it.`,
  tableTitle: 'The events in order',
  columns: { at: 'Time', what: 'What happened', source: 'Source' },
};
const zh: typeof en = {
  colon: '：',
  strength: { hard: '硬依赖', copy: '有副本' },
  state: { failed: '实心：失效', impaired: '斜纹：受影响', fine: '空心：照常' },
  note: (zone) =>
    `时间均为${zone}。时间与事件照公开报告；某条依赖是硬依赖还是有副本，是我们的解读。`,
  tableTitle: '按时间排列的事件',
  columns: { at: '时间', what: '发生了什么', source: '来源' },
};

export const incidentText = { en, zh };

import type { LaunchWords } from './launch.en.text.ts';

export const launch: LaunchWords = {
  at: (step, all) => `第${step}步，共${all}步。`,
  begins: (name) => `${name}发出调用。`,
  asks: (by, name) => `${by}询问${name}，并等待回答。`,
  tells: (by, name) => `${by}通知${name}，不等回答。`,
  starts: (name) => `${name}：这次调用的结果。`,
  copies: (names) => `它不去问${names}：手里有它们内容的副本。`,
  stopsAt: {
    answer: (name, code, at) => `${at}调用可能停在${name}，返回${code}。`,
    later: (name, _code, at) => `${at}调用已被接受，却在${name}落空。`,
  },
  stepper: { back: '上一步', next: '下一步', scrub: '启动的步骤', play: '播放', pause: '暂停' },
  stopsTitle: '调用可能停在哪里',
  answerTitle: '调用方收到错误码',
  laterTitle: '调用已被接受，实例从pending直接变成terminated',
  place: (step) => `第${step}步`,
  never: '不在这条路上',
};

import type { KillWords } from './kill.en.text.ts';

const components = (many: number) => `${many}个组件`;
const names = (text: string) => (text === '' ? '' : `：${text}`);

export const kill: KillWords = {
  pickOne: '选一个要停掉的组件。',
  stopsIf: (name) => `选中了${name}。停掉它，再赌谁会跟着停。`,
  stop: (name) => `停掉${name}`,
  betTitle: '谁会跟着停？',
  betHow: '在地图、树或表格里，标出你认为会停的每一个组件，然后看结果。',
  bet: (who, many, marked) =>
    many === 0
      ? `你停掉了${who}。请标出会跟着停的组件。`
      : `你停掉了${who}，标了${components(many)}${names(marked)}。`,
  reveal: '看谁停了',
  undo: '撤销',
  bring: '让它恢复',
  another: (name) => `把${name}也停掉`,
  scoreTitle: (bet, fell) => `你标了${bet}个，实际停了${fell}个。`,
  score: (bet, hits, fell) => {
    if (hits === bet && hits === fell) return '你全都料到了。';
    return `你标了${bet}个，其中${hits}个真的停了。`;
  },
  missed: (many, all) => `你漏了${many}个${names(all)}。`,
  wrong: (many, all) => `你标的有${many}个其实还在继续${names(all)}。`,
  fell: (who, many, all) =>
    many === 0
      ? `没有别的组件跟着${who}停。`
      : `跟着${who}停的有${components(many)}${names(all)}。`,
  stale: (many, all) => `${components(many)}靠最后的已知值继续${names(all)}。`,
  less: (many, all) => `${components(many)}功能减少，但还在继续${names(all)}。`,
  launch: ({ goesOn, needs, stopped }) =>
    goesOn
      ? `新的启动照常：一次启动背后的${needs}个组件，一个也没停。`
      : `新的启动停了：一次启动背后的${needs}个组件，停了${stopped}个。`,
  instance: ({ goesOn, needs, stopped }) =>
    goesOn
      ? `已经在运行的实例毫无察觉：它需要${needs}个，一个也没停。`
      : `已经在运行的实例也停了：它需要${needs}个，停了${stopped}个。`,
  back: (many, waves, all) =>
    many === 0 ? '停掉的一个也启动不了。' : `${components(many)}分${waves}波恢复${names(all)}。`,
  stuck: (many, all) => `${components(many)}起不来，因为启动时互相需要${names(all)}。`,
  columns: { stopped: '停了的', because: '因为它依赖', bet: '你的判断' },
  named: '标中',
  notNamed: '漏掉',
  goesOnTitle: '还在继续',
};

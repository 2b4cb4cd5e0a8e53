import type { StartWords } from './start.en.text.ts';

const components = (many: number) => `${many}个组件`;
const turn = (names: readonly string[], last: string) =>
  names.map((name, i) => `${name}要等${names[i + 1] ?? last}`).join('，');

export const start: StartWords = {
  warm: (layers) =>
    `在健康的既有区域里，硬依赖里没有圈，一层压一层，共${layers}层。切换到冷启动再看。`,
  warmCircles: (sizes, list) =>
    `一切都在运行时，硬依赖已经形成${sizes.length}个圈，各有${list(sizes.map(String))}个组件，只是没人察觉。`,
  devices: (placed, all, names) => {
    if (placed === 0) return `${all}种引导手段都不在场。`;
    return placed === all ? `${all}种引导手段都在场。` : `引导手段里只有${names}在场。`;
  },
  allStart: (started, all, shown) =>
    shown < all
      ? `${shown}波之后，${components(started)}在运行。`
      : `全部都能启动：${components(started)}，分${all}波。`,
  someStart: (started, shown, stuck) =>
    `从零开始，${components(started)}分${shown}波启动；${components(stuck)}永远启动不了。`,
  circles: (sizes, list) =>
    sizes.length === 1
      ? `其中${sizes[0] ?? 0}个在一个圈里互相等待，其余的排在圈后面。`
      : `它们分在${sizes.length}个圈里等待，各有${list(sizes.map(String))}个。`,
  inCircle: (text) => `圈里有：${text}。`,
  loop: (names) =>
    names.length === 1
      ? `${names[0] ?? ''}要等自己。`
      : `这个圈是：${turn(names, names[0] ?? '')}。`,
  chain: (names) => `${turn(names.slice(0, -1), names.at(-1) ?? '')}：等待到这里就闭合了。`,
  devicesTitle: '引导手段',
  allDevices: '全部放上',
  stripTitle: '启动的先后；一个圈画成一个方块',
  wave: (number) => `第${number}波`,
  circle: (number, members) => `圈${number}：${components(members)}`,
  behind: (many) => `后面还有${components(many)}`,
  open: '打开',
  close: '合上',
  members: '经过谁的圈',
  shortest: '最短的一个',
  waveOf: (wave, all) => `${all}波里的前${wave}波`,
  scrub: '已经启动的波',
};

import type { GraphWords } from './graph.en.text.ts';

export const graph: GraphWords = {
  label: '所有组件的自由图。树和表格显示的内容相同。',
  zoomIn: '放大',
  zoomOut: '缩小',
  showAll: '显示全部',
  showChosen: '显示选中的组件',
  keys: '在图中：方向键选下一个组件，按住Shift则平移；+和−缩放，0显示全部，Esc离开。',
  circle: (number, members) => `圈${number}：${members}个组件`,
};

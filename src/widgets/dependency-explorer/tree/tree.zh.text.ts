import type { TreeWords } from './tree.en.text.ts';

export const tree: TreeWords = {
  title: (root, direction) => (direction === 'needs' ? `${root}依赖谁` : `谁依赖${root}`),
  above: '上面已展开',
  circle: '回到自己，成圈',
  more: (lines) => `再显示${lines}行`,
};

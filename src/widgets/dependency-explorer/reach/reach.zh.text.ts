import type { ReachWords } from './reach.en.text.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const components = (many: number) => `${number(many)}个组件`;
const names = (text: string) => (text === '' ? '' : `：${text}`);
const kindly = (kind: string) => (kind === '' ? '' : `“${kind}”`);

export const reach: ReachWords = {
  label: '看它的什么',
  options: { near: '直接相邻', needs: '它依赖的全部', dependants: '依赖它的全部' },
  depth: '展开',
  depthValue: (depth) => (depth === 0 ? '到底' : `${depth}步`),
  why: '为什么……',
  stop: '停掉它',
  needsOf: (name, many) => `${name}依赖${number(many)}个`,
  neededBy: (name, many) => `${number(many)}个依赖${name}`,
  need: {
    running: (strength) => `运行时：${strength}`,
    starting: (strength) => `启动时：${strength}`,
    standIn: (name) => `可由${name}代替`,
    inBrackets: (all) => `（${all.join('，')}）`,
  },

  sentence: {
    needs: (name, many, all, kind) =>
      many === 0
        ? `${name}没有${kindly(kind)}依赖。`
        : `${name}有${number(many)}条${kindly(kind)}依赖${names(all)}。`,
    dependants: (many, all, kind) =>
      many === 0
        ? `没有谁对它有${kindly(kind)}依赖。`
        : `${components(many)}对它有${kindly(kind)}依赖${names(all)}。`,
    all: {
      needs: (name, many, farthest, all, kind) =>
        many === 0
          ? `${name}没有${kindly(kind)}依赖。`
          : `沿${kindly(kind)}依赖走下去，${name}要靠${components(many)}，最远${number(farthest)}步${names(all)}。`,
      dependants: (name, many, farthest, all, kind) =>
        many === 0
          ? `没有谁对${name}有${kindly(kind)}依赖。`
          : `沿${kindly(kind)}依赖走上去，${components(many)}要靠${name}，最远${number(farthest)}步${names(all)}。`,
    },
  },
};

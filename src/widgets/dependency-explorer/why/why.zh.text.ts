import type { WhyWords } from './why.en.text.ts';

export const why: WhyWords = {
  pickFrom: '先选依赖别人的那个组件。',
  pickGoal: (from) => `再选${from}可能依赖的组件。`,
  from: '谁',
  goal: '依赖谁',
  turn: '反过来问',
  fromHere: '从那里接着问',
  needs: (from, goal, steps, between) =>
    steps === 1
      ? `${from}直接依赖${goal}。`
      : `${from}经过${steps}步依赖${goal}，中间是${between}。`,
  ways: (many, complete) => {
    if (!complete) return `这里列出${many}条，可能还有别的。`;
    return many === 1 ? '这是唯一的路径。' : `这是${many}条路径中的一条。`;
  },
  onlyTurned: (from, goal) => `${from}不依赖${goal}，间接也不依赖；反过来才是。`,
  unrelated: (from, goal) => `${from}不依赖${goal}，间接也不依赖，${goal}也不依赖它。`,
  step: (from, to, strength) => `${from}依赖${to}（${strength}）。`,
  way: (place, steps) => `第${place}条：${steps === 1 ? '直接' : `${steps}步`}`,
  waysTitle: '路径',
};

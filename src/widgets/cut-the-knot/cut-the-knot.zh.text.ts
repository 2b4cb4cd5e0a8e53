import type { Words } from './cut-the-knot.en.text.ts';
import type { Plain } from './cut-the-knot.names.ts';

/** The words of the figure in Chinese. */
export function zh(plain: Plain): Words {
  const { kinds } = plain;
  const format = new Intl.ListFormat('zh-Hans');
  const kind = (id: string) => kinds[id] ?? id;
  const list = (ids: readonly string[]) => format.format(ids.map(kind));
  return {
    ...plain,
    kind,
    list,
    untried: (placed, all) => `${all}个手段放了${placed}个 · 还没有试`,
    waveOf: (wave, waves) => `第${wave}轮，共${waves}轮`,
    wave: (wave) => `第${wave}轮`,
    notStarted: (stuck, all) => `${all}个里有${stuck}个没起来`,
    allRun: (placed) => `用${placed}个手段，全部运行`,
    closes: (id, at) => `${kind(id)}（第${at}个），绕成一圈`,
    missing: (id) => `${kind(id)}，而它还没有放`,
    through: (last, first) => `${kind(last)}（经${kind(first)}）`,
    prove: (sets) => `把${sets}种组合都试一遍`,
    proofTitle: (sets) => `${sets}种组合，全部试过`,
    devices: (count) => `${count}个手段`,

    nothing: () => '什么都没有放。',
    placed: (ids, all) => `${all}个手段放了${ids.length}个：${list(ids)}。`,
    chain: (path, ends) => {
      const told = path.slice(1).map((to, i) => {
        const closes = ends === 'circle' && i > 0 && i === path.length - 2;
        return `${kind(path[i] ?? '')}${closes ? '又' : ''}在等${kind(to)}`;
      });
      if (ends === 'missing') told.push(`而${kind(path.at(-1) ?? '')}还没有放`);
      return `${told.join('，')}。`;
    },
    same: (one, other) => `把${kind(one)}换成${kind(other)}，也是同样的循环。`,
    cut: (one, others) =>
      `${kind(one)}与${list(others)}之间的循环已经切断；够不够，要试一次冷启动才知道。`,
    begin: () => '冷启动开始：什么都还没运行。',
    starts: (wave, ids, running, all) =>
      `第${wave}轮启动的是${list(ids)}；${all}个里已有${running}个在运行。`,
    nobodyStarts: () => '没有一个能启动。',
    stops: (waves, running, all) =>
      `冷启动在第${waves}轮之后停住，${all}个里有${running}个在运行。`,
    circle: (ids) => `有${ids.length}个在循环里互相等待：${list(ids)}。`,
    outside: (ids) => `在循环外跟着等的是${list(ids)}。`,
    done: (waves, devices, last) =>
      `用${devices}个手段，${waves}轮之后全部运行。最后启动的是${list(last)}。`,
    hinted: (loop) => `${loop}这个循环还在：其中哪一个可以暂时从外面借来？`,
    noCircle: () => '已经没有循环了。',
    belief: (names) => `从里面看，${names}个名称都由新建区域应答。`,
    reality: (borrowed, nobody, names) =>
      `实际上，${names}个名称中有${borrowed}个由引导区域应答${nobody > 0 ? `，${nobody}个没有谁应答` : ''}。`,
    proof: (tried, works, fewest) =>
      `${tried}种组合全部试过，能让一切启动的有${works}种，要${fewest}个手段。再少就不行。`,
    set: (at, tried, ids) =>
      `第${at}种组合（共${tried}种）：${ids.length === 0 ? '什么都不放' : list(ids)}。`,
    setStuck: (stuck, all) => `${all}个里有${stuck}个起不来。`,
    setWorks: (all) => `${all}个全部启动。`,
  };
}

import { figure } from '#i18n/figure.zh.text.ts';
import type { Words } from './launch-batches.en.text.ts';

const format = new Intl.NumberFormat('zh');
const number = (value: number) => format.format(value);
const days = (value: number) =>
  `${number(value < 100 ? Math.round(value * 10) / 10 : Math.round(value))}天`;
const percent = (share: number) => {
  const hundredths = share * 100;
  const digits = share > 0 && share < 1 && (hundredths < 1 || hundredths > 99) ? 2 : 0;
  return `${hundredths.toFixed(digits)}%`;
};

export const zh: Words = {
  ...figure,
  title: '启动与漂移',
  between: '',
  viewLabel: '看什么',
  views: { launch: '分批启动', drift: '地图变旧' },
  percent,
  number,
  status: { launch: (value) => `平均${days(value)}`, drift: (day) => `第${day}天` },
  dial: {
    size: '每批最多几个服务',
    odds: '某个服务当天起不来',
    change: '某条依赖当天有变',
    day: '地图画好之后的天数',
  },
  value: {
    size: number,
    odds: (parts) => `${parts / 10}%`,
    change: (parts) => `${parts / 100}%`,
    day: number,
  },
  again: '再来一次',
  keys: '↑ ↓：在控件间移动 · ← →：拨动滑块 · Esc：离开控件',
  estate: ({ outer, inner, needs, coarseNeeds, layers, circles }) =>
    `${number(outer)}个对外服务，由${number(inner)}个内部服务组成，内部依赖${number(needs)}条。从外面看：${number(coarseNeeds)}条依赖，分${layers}层，另有${circles}个圈，圈里的服务只能一同启动。`,
  runTitle: (run, value) => `第${run}次：${days(value)}`,
  runNote: '每批一根柱，按启动的先后排列；高度是这一批用的天数。',
  curveTitle: '平均天数随批次大小的变化',
  curveNote: '每种大小都精确算出：有n个服务的一批，平均要1÷(1−p)ⁿ天。',
  here: '你在这里',
  best: '最快',
  driftTitle: '两张地图还有多少是对的',
  driftNote: '线：没有人动过的依赖，精确值为(1−q)的天数次方。点：在这片服务里数出来的。',
  fine: '细图',
  coarse: '粗图',
  orderTitle: '照旧图的次序，谁会起得太早',
  fineOrder: (share) => `照细图，内部服务的${share}`,
  coarseOrder: (share) => `照粗图，对外服务的${share}`,
  legend: {
    launch: ['深色：这一次用的天数', '红色：重试多花的天数'],
    drift: ['圆点与线：细图', '方点：粗图'],
  },
  invented: '仅作示意：这片服务由种子生成，所有概率与天数都是虚构的。',

  tableTitle: '用表格看',
  columns: {
    launch: { size: '每批服务数', batches: '批数', days: '平均天数' },
    drift: {
      day: '天',
      fine: '细图',
      exact: '无人动过（精确）',
      coarse: '粗图',
      unknown: '粗图上没有的',
    },
  },

  sentence: {
    launch: (size, count, expected, run, odds) =>
      `每批最多${number(size)}个服务，共${number(count)}批；若每个服务每天有${odds}的可能起不来，平均要${days(expected)}，这一次用了${days(run)}。`,
    quickest: (size, best) => `最快的是每批${number(size)}个，平均${days(best)}。`,
    isQuickest: '没有哪种大小更快。',
    drift: (day, fine, coarse) =>
      day === 0
        ? '画好的当天，两张地图都是对的。'
        : `过了${days(day)}，细图上还有${fine}的依赖是对的，粗图上还有${coarse}。`,
    order: (fine, coarse) =>
      `照旧的次序，内部服务有${fine}会比自己的依赖更早启动，对外服务有${coarse}。`,
    whole: (chance, needs) =>
      chance > 0.001
        ? `一天之后，全部${number(needs)}条依赖都还对的概率是${percent(chance)}。`
        : `一天之后，全部${number(needs)}条依赖都还对，几乎不可能。`,
  },

  stepsTitle: '用文字看全部步骤',
};

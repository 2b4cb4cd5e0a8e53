import { km, ms, one } from '../local-zone-bench.zh.numbers.ts';
import type { NearWords } from './near.en.text.ts';

export const near: NearWords = {
  km,
  ms,
  dial: {
    far: '从本市到父区',
    near: '从用户到本地扩展区',
    detour: '光缆绕路',
    calls: '一个页面依次发起的调用',
    home: '其中必须回父区的',
    budget: '页面最多可用',
  },
  dialValue: {
    far: km,
    near: km,
    detour: (value) => `多绕${value}%`,
    calls: (value) => `${value}次`,
    home: (value) => `${value}次`,
    budget: ms,
  },
  wayTitle: (near, far) => `按比例：到本地扩展区${near}，再到父区${far}`,
  loading: { without: '没有本地扩展区', with: '有本地扩展区' },
  inTime: '来得及',
  late: '太慢',
  loadingTitle: '逐次调用（毫秒）',
  loadingColumns: ['调用', '没有', '有'],
  answeredBy: { zone: '就地应答', parent: '要回父区' },
  totalRow: '整个页面',
  number: (value) => one.format(value),
  lightOnly: '只算光在玻璃里走的时间。设备和服务器的耗时另计，有没有本地扩展区都一样。',

  status: {
    page: (total) => `有本地扩展区时${ms(total)}`,
  },
  sentence: {
    page: (without, near) => `打开页面，没有本地扩展区要${ms(without)}，有则要${ms(near)}。`,
    home: (home, calls) => `${calls}次调用中有${home}次必须回父区。`,
    budget: (budget, near, without) =>
      without
        ? `两种都在${ms(budget)}以内。`
        : near
          ? `只有用本地扩展区才能在${ms(budget)}以内。`
          : `两种都超过${ms(budget)}。`,
    reach: (reach) =>
      reach > 0
        ? `没有本地扩展区的话，父区要在${km(reach)}以内才行。`
        : '没有本地扩展区的话，父区多近都不够。',
  },
  legend: ['蓝色：到本地扩展区', '琥珀色：再到父区', '虚线：页面最多可用的时间'],
  invented: '所有数字都由你定。',
};

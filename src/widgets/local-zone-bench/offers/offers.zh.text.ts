import type { OffersWords } from './offers.en.text.ts';

export const offers: OffersWords = {
  kind: { zone: '可用区', local: '本地扩展区', dedicated: '专用本地扩展区' },
  answer: {
    yes: '有',
    some: '部分有',
    region: '在区域里',
    parent: '在父区',
    no: '没有',
    unsaid: '没有说',
  },
  group: { service: '计算', storage: '存储', place: '地点与使用者' },
  wishLabel: '你需要',
  verdict: { fits: '合适', lacks: '不合适', unsaid: '来源没有说' },
  fitTitle: '哪种合适',
  askFirst: '选出你需要的，看看哪种区有。',
  lacks: (names) => `不满足：${names.join('；')}。`,
  unsaid: (names) => `没有说：${names.join('；')}。`,

  status: {
    offers: (wishes) => (wishes === 0 ? '还没选需求' : `${wishes}项需求`),
  },
  sentence: {
    fits: {
      fits: (kind) => `${kind}：样样都有。`,
      lacks: (kind, names) => `${kind}不满足：${names.join('；')}。`,
      unsaid: (kind, names) => `${kind}：来源没有说有没有${names.join('；')}。`,
    },
  },
  legend: ['“没有说”：我们的来源没有提到，并不等于没有'],
  invented: '以我们读到的来源为准，出处见下方表格。',
};

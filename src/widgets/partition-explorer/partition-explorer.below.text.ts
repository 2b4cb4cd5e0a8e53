import type { Locale } from '#i18n/locales.ts';

const all = (items: readonly string[], and: string) => items.join(and);

/** Words that stand below the figure and never change: the table of Regions and the steps. No island carries them. */
const en = {
  tableTitle: 'All Regions as a table',
  columns: {
    region: 'Region',
    partition: 'Partition',
    place: 'Place named',
    precision: 'On the map',
  },
  precision: { city: 'at the city', area: 'in the middle of the area', none: 'no' },
  noPlace: 'none published',
  stepsTitle: 'All steps in words',
  step: {
    all: 'At the start, all partitions are shown.',
    look: (id: string) => `The partition ${id} is looked at.`,
    try: (home: string, target: string) => `A key of ${home} is tried in ${target}.`,
    tryMoves: (home: string, target: string, moves: readonly string[]) =>
      `A key of ${home} is tried in ${target}, with this: ${all(
        moves.map((move) => `“${move}”`),
        ' and ',
      )}.`,
    read: (name: string) => `The name ${name} is read.`,
  },
};

const zh: typeof en = {
  tableTitle: '用表格看全部区域',
  columns: { region: '区域', partition: '分区', place: '公布的位置', precision: '图上的位置' },
  precision: { city: '在城市处', area: '在该地中间', none: '不在图上' },
  noPlace: '未公布',
  stepsTitle: '用文字看全部步骤',
  step: {
    all: '一开始，图上是全部分区。',
    look: (id) => `看分区${id}。`,
    try: (home, target) => `拿${home}的密钥到${target}试。`,
    tryMoves: (home, target, moves) => `拿${home}的密钥到${target}试，并且${all(moves, '，')}。`,
    read: (name) => `读名称${name}。`,
  },
};

export type BelowWords = typeof en;
export const below: Record<Locale, BelowWords> = { en, zh };

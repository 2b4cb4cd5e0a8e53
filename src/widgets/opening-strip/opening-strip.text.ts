import type { Locale } from '#i18n/locales.ts';
import type { WayId } from './opening-strip.scene.ts';

/** “a, b and c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const en = {
  title: 'Two ways to build a Region',
  ways: { 'by-hand': '2010, by hand', 'from-afar': '2025, from another Region' } satisfies Record<
    WayId,
    string
  >,
  /** Names of the stretches, as short as a bar allows. */
  stretch: (steps: number, mistakes: number): Record<string, string> => ({
    site: 'Sites, buildings, racks, network',
    sheet: `${steps} steps by hand, ${mistakes === 1 ? '1 mistake' : `${mistakes} mistakes`}`,
    borrowed: 'Software in a borrowed place',
    software: 'Software on site',
    light: 'First racks light up',
    home: 'Moved home',
    services: 'All other services',
    open: 'Open',
  }),
  lengths: (days: Readonly<Record<WayId, number>>) =>
    `By hand the Region opens on day ${days['by-hand']}, from afar on day ${days['from-afar']}.`,
  moment: (day: number, parts: Readonly<Record<WayId, string>>) =>
    `Day ${day}. By hand: ${parts['by-hand']}. From afar: ${parts['from-afar']}.`,
  doing: (names: readonly string[]) => list(names.map((name) => name.toLowerCase())),
  isOpen: 'the Region is open',
  play: 'Play',
  playNote: '30 seconds',
  pause: 'Pause',
  scrub: 'Day of the build',
  steps: 'All moments in words',
  legend: ['amber: in a borrowed place', 'blue: on its own ground', 'green: open to customers'],
};

const zh: typeof en = {
  title: '构建区域的两种方式',
  ways: { 'by-hand': '2010年，靠双手', 'from-afar': '2025年，从另一个区域出发' },
  stretch: (steps, mistakes) => ({
    site: '选址、建楼、机架、网络',
    sheet: `手工${steps}步，错了${mistakes}步`,
    borrowed: '软件在借来的地方先建',
    software: '软件在现场建',
    light: '首批机架点亮',
    home: '搬回家',
    services: '其余全部服务',
    open: '启用',
  }),
  lengths: (days) =>
    `靠双手，第${days['by-hand']}天启用；从另一个区域出发，第${days['from-afar']}天启用。`,
  moment: (day, parts) =>
    `第${day}天。靠双手：${parts['by-hand']}。从另一个区域出发：${parts['from-afar']}。`,
  doing: (names) => names.join('，同时'),
  isOpen: '区域已启用',
  play: '播放',
  playNote: '30秒',
  pause: '暂停',
  scrub: '构建的第几天',
  steps: '用文字看每个时刻',
  legend: ['琥珀色：在借来的地方', '蓝色：在自己的地盘上', '绿色：对客户开放'],
};

export type OpeningWords = typeof en;
export const openingText: Record<Locale, OpeningWords> = { en, zh };

import type { StageWords } from '../stage.en.text.ts';
import { zh } from '../stage.zh.text.ts';

/** Words of the stage of a Local Zone. */
export const localZoneZh: StageWords = {
  ...zh,
  title: '父区域与本地扩展区',
  frames: { parent: '父区域', 'parent-az': '父可用区', local: '本地扩展区' },
  links: { wan: '长途链路' },
  short: { ...zh.short, nodes: '均衡', buckets: '存储桶' },
};

import type { StageWords } from '../stage.en.text.ts';
import { zh } from '../stage.zh.text.ts';

/** Words of the stage of an Availability Zone. */
export const zoneZh: StageWords = {
  ...zh,
  title: '同一区域里的引导可用区与新可用区',
  frames: {
    region: '所在区域',
    'boot-az': '引导可用区',
    loan: '借给这次构建',
    lent: '',
    'new-az': '新可用区',
    'zone-b': '可用区b',
    'zone-c': '可用区c',
  },
  links: { metro: '城域光纤', 'zonal-path': '可用区级调用' },
  notes: { ...zh.notes, zones: '' },
  first: '自己的EC2与各项服务',
};

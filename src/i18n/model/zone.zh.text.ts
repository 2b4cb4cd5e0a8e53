import type { names as en } from './zone.en.text.ts';
import { askedNames } from './asked-names.ts';
import { modelWith } from './model.zh.text.ts';

/** What the build of a zone calls otherwise, or has of its own. */
const names: typeof en = {
  kinds: {
    ec2: '可用区级EC2控制平面',
    network: '可用区级网络',
    hosts: '实例',
  },
  labels: { ec2: '可用区级EC2', network: '可用区级网络', hosts: '实例' },
  sites: {
    region: '区域',
    'boot-az': '引导可用区',
    loan: '引导可用区借出的部分',
    'zone-b': '可用区b',
    'zone-c': '可用区c',
    'new-az': '新可用区',
  },
  at: {
    region: '区域的',
    'boot-az': '引导可用区的',
    loan: '跑在引导可用区机器上的',
    'new-az': '新可用区里的',
  },
  links: {
    metro: '新可用区的城域光纤',
    'zonal-path': '通往引导可用区的可用区级调用路径',
  },
  place: '新可用区',
  names: askedNames('region', 'new-az'),
};

export const model = modelWith(names);

import type { names as en } from './local-zone.en.text.ts';
import { askedNames } from './asked-names.ts';
import { modelWith } from './model.zh.text.ts';

/** What the build of a Local Zone calls otherwise, or has of its own. */
const names: typeof en = {
  kinds: {
    hosts: '实例',
    nodes: '负载均衡节点',
    buckets: '目录存储桶',
  },
  labels: { hosts: '实例', nodes: '负载均衡', buckets: '目录存储桶' },
  sites: {
    parent: '父区域',
    'parent-az': '父可用区',
    local: '本地扩展区',
  },
  at: {
    parent: '父区域的',
    'parent-az': '父可用区里的',
    local: '本地扩展区里的',
  },
  links: { wan: '通往父区域的链路' },
  place: '本地扩展区',
  names: {
    ...askedNames('parent-region', 'parent-region'),
    forwarding: 'balancing',
    'local-store': 'buckets',
  },
};

export const model = modelWith(names);

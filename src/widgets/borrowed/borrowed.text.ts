import type { Locale } from '#i18n/locales.ts';
import type { Part } from './borrowed.rows.ts';

const en = {
  caption: 'What a build borrows, from whom, and for how long',
  build: 'Build',
  builds: {
    'region-2025': 'A Region',
    zone: 'An Availability Zone',
    'local-zone': 'A Local Zone',
  } as Readonly<Record<string, string>>,
  parts: {
    machines: 'Machines to start on',
    control: 'EC2 control plane, network',
    foundations: 'DNS, certificates, packages, host authentication',
    stores: 'S3 and DynamoDB',
  } satisfies Record<Part, string>,
  nothing: 'nothing',
  span: (first: string, last: string) => `from “${first}” to “${last}”`,
  once: (phase: string) => `during “${phase}”`,
  count: (phases: number, all: number) =>
    `${phases} of ${all} ${phases === 1 ? 'phase' : 'phases'}`,
  forGood: 'for good',
};

const zh: typeof en = {
  caption: '构建时借什么、向谁借、借多久',
  build: '构建',
  builds: { 'region-2025': '区域', zone: '可用区', 'local-zone': '本地扩展区' },
  parts: {
    machines: '起步用的机器',
    control: 'EC2控制平面与网络',
    foundations: 'DNS、证书、软件包、主机认证',
    stores: 'S3和DynamoDB',
  },
  nothing: '不借',
  span: (first, last) => `从“${first}”到“${last}”`,
  once: (phase) => `“${phase}”期间`,
  count: (phases, all) => `${all}个阶段中的${phases}个`,
  forGood: '永久',
};

export const borrowedText: Readonly<Record<Locale, typeof en>> = { en, zh };

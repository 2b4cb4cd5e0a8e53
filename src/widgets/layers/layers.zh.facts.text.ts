import type { FactWords } from './layers.en.facts.text.ts';

export const facts: FactWords = {
  fact: { what: '组成', apart: '距离', control: '由谁控制', alone: '不与谁一同失效', name: '名称' },
  facts: {
    region: {
      what: '三个或更多可用区',
      apart: '离其他区域很远；数据不主动复制就不会出去',
      control: '自己的控制平面',
      alone: '其他区域',
      name: 'us-east-1',
    },
    zone: {
      what: '一个或多个数据中心，供电、网络、制冷都是自己的；演讲说是数十到数百个',
      apart: '离同区域的其他可用区最远约100公里',
      control: '可用区级控制平面，加上区域的控制平面',
      alone: '其他可用区；里面的数据中心则共享命运',
      name: '在某个账户里叫us-east-1a，在所有账户里都叫use1-az1',
    },
    'data-centre': {
      what: '一栋楼，或楼的一部分，里面是一排排机架',
      apart: '离同一可用区的其他数据中心很近',
      control: '所在的可用区',
      alone: '没有你叫得出名字的东西：客户选的是可用区，从不选哪栋楼',
      name: '没有公开的名称',
    },
    'local-zone': {
      what: '区域的一部分计算和存储，放在城市附近',
      apart: '离父可用区多远，看城市多远',
      control: '父可用区（AWS文档：部分操作）',
      alone: '其他可用区；变更要靠那条连接',
      name: 'us-west-2-lax-1a',
    },
  },
};

import type { Service } from '#model/power/data-centre.ts';

/** As a box is labelled, and within a sentence. */
export const service: Record<Service, string> = {
  power: '供电',
  network: '网络',
  time: '时间源',
  dns: '内部DNS',
  auth: '主机认证',
  config: '配置库',
  packages: '软件包仓库',
  servers: '服务器启动',
  monitoring: '监控',
  database: '数据库',
  objects: '对象存储',
  control: '控制平面',
  data: '数据平面',
};

export const asks: Readonly<Record<string, string>> = {
  'dns>database': '解析记录',
  'auth>time': '时间',
  'auth>dns': '地址',
  'auth>database': '主机名册',
  'config>auth': '谁可以读',
  'packages>auth': '谁可以下载',
  'packages>objects': '软件包文件',
  'servers>auth': '这台服务器是谁',
  'servers>packages': '用来启动的系统',
  'monitoring>dns': '地址',
  'monitoring>database': '该盯哪些指标',
  'database>config': '哪台服务器存着什么',
  'objects>database': '每个对象放在哪里',
  'control>database': '实例的状态',
  'control>objects': '镜像',
  'data>config': '自己的配置',
  'data>control': '路由与租约',
};

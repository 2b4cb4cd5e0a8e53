import { figure } from '#i18n/figure.zh.text.ts';
import type { Words } from './partition-explorer.en.text.ts';

/** “a、b和c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;
const regions = (count: number) => `${count}个区域`;
const day = (date: string) =>
  new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

export const zh: Words = {
  ...figure,
  title: '分区浏览器',
  list,
  named: (id, place) => `${id}（${place}）`,
  between: '',
  regions,
  viewLabel: '做什么',
  views: { see: '看分区', try: '试密钥', read: '读名称' },
  keys: '↑ ↓ ← → 在控件间移动 · Esc离开控件',
  status: {
    all: (partitions) => `${partitions}个分区`,
    seen: (id, count) => `${id}：${regions(count)}`,
    done: '调用成功',
    refused: (station) => `在“${station}”被拒绝`,
    read: (partition) => `分区${partition}`,
    unread: '认不出分区',
  },

  partitionLabel: '分区',
  all: '全部',
  partName: { americas: '美洲', 'europe-africa': '欧洲、中东、非洲', 'asia-pacific': '亚太' },
  offMap: (ids) => `隔离的区域，不在图上：${list(ids)}。`,
  fact: {
    regions: '区域',
    suffix: '终端节点的域名后缀',
    shared: (other) => `${other}用的是同一个后缀，只有区域名称不同。`,
    home: 'SDK数据默认的全球区域',
    wide: '整个分区只有一个终端节点的服务',
    none: '没有列出：分区里只有一个区域，什么都在那里',
    services: 'SDK数据列出的服务数',
    own: '自己的一套',
    iam: 'IAM，以及自己的账户和密钥',
    dns: '一套Route 53',
    lenders: '下一个区域能向谁借',
    lendersValue: (count) => `墙内的${regions(count)}；第一个区域当初无处可借`,
  },
  ownToo: {
    'aws-eusc': [
      '欧洲自己的根证书颁发机构',
      '存放在欧盟境内的源代码副本',
      '欧盟境内的运维人员和治理公司',
    ],
  },
  total: {
    title: (date) => `从${day(date)}的SDK数据里数出来的`,
    open: (partitions, count) => `互联网能到达的${partitions}个分区，共${regions(count)}`,
    isolated: (partitions, count) => `${partitions}个隔离分区，共${regions(count)}`,
    talk: (count) =>
      `减去演讲之后才开放的aws-eusc，是${count}个；演讲里说的也是38个（2025年12月）。`,
  },

  homeLabel: '你的账户和密钥在',
  targetLabel: '你要调用哪里的EC2',
  movesLabel: '可以试的办法',
  move: {
    allowed: '允许调用者做任何事',
    named: '让对方的策略写上你的用户',
    account: '在对方那里开账户，用那里的密钥',
  },
  yourSide: '你这边',
  theirSide: '对方',
  iamKnows: (id) => `${id}的IAM认识`,
  nobody: '你这边的人一个也不认识',
  caller: '签名者',
  goesTo: '发往',
  wall: '分区之墙',
  station: { address: '地址', identity: '身份', permission: '权限', action: '执行' },
  asks: {
    address: '这个域名通向终端节点吗？',
    identity: 'IAM认识这把密钥吗，签名对得上吗？',
    permission: '有策略允许吗？',
    action: '调用完成。',
  },
  outcome: { passed: '通过', refused: '在此被拒绝', 'not asked': '没有问到' },
  refusal: {
    'no way': (target) => `${target}在自己的网络里，从你这边没有路可以过去。`,
    'unknown key': (target) => `${target}的IAM从没见过这把密钥，根本不会去看策略。`,
    'no permission': (target) => `${target}的IAM认识调用者，但没有策略允许这次调用。`,
    'names a stranger': () => '策略写的是你原来账户里的用户，来调用的却是另一个用户。',
  },
  tracesTitle: (home) => `同一次调用，从${home}发往每个分区`,
  tracesColumns: { target: '分区', end: '走到哪里' },
  through: '成功',
  stopsAt: (station) => `停在：${station}`,

  nameLabel: '输入区域、可用区、ARN或主机名',
  examples: '也可以从这里挑一个',
  decisive: '起决定作用的部分已标出。',
  patternsTitle: '各分区的命名模式，取自SDK数据',
  patternsColumns: { partition: '分区', pattern: '区域名称' },
  fits: '符合',
  reading: {
    empty: '输入一个名称，图会告诉你它属于哪个分区。',
    region: (region, partition) => `${region}是${partition}的区域。`,
    unlisted: (region, partition, date) =>
      `${region}符合${partition}的命名模式，SDK也会把它当成这个分区的。但${day(date)}的数据里没有这个区域：可能拼错了，可能比数据新，也可能根本不存在。`,
    zone: (region, partition) =>
      `这是${region}里一个可用区的名称，属于${partition}。它指哪个可用区，要看账户。`,
    localZone: (region, partition) =>
      `这是城市附近的区，比如本地扩展区；它的父区域是${region}，属于${partition}。`,
    arn: (partition) => `ARN的第二段写着分区：${partition}。`,
    arnNoRegion: '它的区域字段是空的，除此之外看不出分区。',
    arnRegion: (region) => `区域字段${region}与之一致。`,
    arnUnlisted: (region) => `区域字段里的${region}不在这个分区的区域之列。`,
    torn: (partition, region, regionOf) =>
      `这个ARN自相矛盾：第二段写的是${partition}，而${region}是${regionOf}的名称。它什么也指不到。`,
    arnOfNobody: (field) => `没有哪个分区叫${field}，所以这个ARN什么也指不到。`,
    brokenArn: 'ARN有六段，即arn:partition:service:region:account:resource；这里缺了几段。',
    hostRegion: (region, partition) => `主机名里有${region}，这是${partition}的名称。`,
    hostSuffix: (suffix, partition) => `后缀${suffix}只有${partition}使用。`,
    shared: (suffix, partitions) =>
      `${list(partitions)}共用后缀${suffix}；名称里没有区域，就分不清是谁的。`,
    zoneId: '看起来是可用区ID。它在所有账户里都一样，但其中没有区域名称，按模式推不出分区。',
    unknown: '它不符合任何分区的模式：不是AWS的区域、可用区、ARN，也不是主机名。',
  },

  legend: {
    see: ['实心：公布的是城市', '空心：公布的是州、省或国家，符号放在中间', '蓝色：正在看的分区'],
    try: ['蓝色：自己的', '绿色：完成', '红色：被拒绝', '虚线：没有问到'],
    read: [],
  },
  approximate: '位置是近似的，都不是数据中心的位置。',
  invented: '检查的顺序是我们的推断，账户是示例。',

  sentence: {
    all: (date, count, partitions, isolated) =>
      `${day(date)}的SDK数据列出${partitions}个分区、${regions(count)}，其中${isolated}个分区与互联网隔离。`,
    seen: (id, name, count, places) =>
      `${id}（${name}）有${regions(count)}${places.length === 0 ? '' : `：${list(places)}`}。`,
    seenMany: (id, name, count) => `${id}（${name}）有${regions(count)}，比其他分区加起来还多。`,
    own: '它有自己的IAM，也有自己的Route 53。',
    lenders: (count) =>
      count === 1
        ? '建它的时候，分区里没有别的区域可借；要建第二个，就可以向它借。'
        : `再建一个区域，可以向墙内的${count}个区域借。`,
    call: (home, endpoint) => `账户在${home}的调用者，调用${endpoint}。`,
    callThere: (target, endpoint) => `用在${target}新开的账户，调用${endpoint}。`,
    through: '所有检查都通过，调用完成。',
    stopped: (station) => `调用在检查${station}时被拒绝。`,
    stationName: { address: '地址', identity: '身份', permission: '权限', action: '执行' },
  },
};

import type { Locale } from '#i18n/locales.ts';
import type { LinkTrouble } from '#ui/link-state.ts';
import type { Speed } from './build-theatre.machine.ts';
import type { Track } from './build-theatre.moves.ts';
import type { PhaseState } from './build-theatre.scene.ts';
import { drawer } from './build-theatre.drawer.text.ts';
import { sentences } from './build-theatre.sentences.text.ts';

const en = {
  title: 'Build theatre',
  sentence: sentences.en,
  status: (number: number, all: number, name: string) => `Step ${number} of ${all} · ${name}`,
  atStart: 'Before the first step',

  viewLabel: 'Whose view',
  views: { belief: 'What it believes', reality: 'What happens' },
  break: 'Break something',
  share: { share: 'Copy link', copied: 'Copied', byHand: 'Copy this address' },
  startAgain: 'Start again',

  tracks: { physical: 'Physical', software: 'Software' } as Record<Track, string>,
  groups: {
    physical: '',
    software: 'Build',
    migration: 'Move',
    launch: 'Launch',
  },
  nextInLane: 'Next',
  inLane: (lane: string) => `in the lane: ${lane}`,
  laneDone: 'All done',
  state: {
    planned: 'planned',
    next: 'next',
    done: 'done',
    'left out': 'left out',
    refused: 'refused',
    failed: 'check fails',
    healed: 'holds now',
  } as Record<PhaseState, string>,

  exit: 'Exit check',
  drawer: drawer.en,

  nothingYet: 'Nothing has happened yet: no land, no racks, and no Region that lends.',
  startHint:
    'Press “Next step”, or advance one lane alone. Any phase in the lanes can be opened, done early or left out.',
  against: 'Against the plan',
  changed: 'What changed',
  nothingChanged: 'Nothing in the world has changed.',
  more: (count: number) => `and ${count} more`,
  holds: 'holds',
  fails: 'does not hold',
  refused: 'Refused',
  because: 'Reasons',
  begins: 'Where it begins',
  fallen: 'What fell, and why',
  healed: 'Failed before, holds now:',
  stillFails: 'Still does not hold:',

  answersTitle: { belief: 'Who is believed to answer', reality: 'Who really answers' },
  asker: {
    vpc: 'A host in the bootstrap VPC asks for',
    region: 'A host in the new Region asks for',
  } as Record<string, string>,
  answerColumn: { belief: 'It believes this is', reality: 'Truly answered by' },
  place: { bootstrap: 'bootstrap Region', vpc: 'bootstrap VPC', region: 'new Region' } as Record<
    string,
    string
  >,
  labelAt: (label: string, place: string) => `${label}, ${place}`,
  nobody: 'nobody',
  lacks: (who: string, life: string) => `${who} is ${life}`,
  unreachable: (who: string, link: string, state: string) => `${who}, and ${link} is ${state}`,
  arrow: ' → ',

  stepper: {
    back: 'Back',
    next: 'Next step',
    scrub: 'Place in the build',
    play: 'Play',
    pause: 'Pause',
  },
  without: 'Go on without it',
  speed: {
    slow: 'Speed: slow',
    normal: 'Speed: normal',
    fast: 'Speed: fast',
  } as Record<Speed, string>,
  keys: '← → step · space play · b break · ↑ ↓ controls',
  anotherBuild: 'Another build',
  build: (seed: number) => `Build ${seed}`,
  buildNote:
    'The number decides which job calls home, how rarely, and which service is weak (an illustration).',

  legend: {
    boot: 'borrowed from the bootstrap Region',
    build: 'belongs to the new Region',
    live: 'serves customers',
    fault: 'refused, or a check that fails',
    lines:
      'dashed: planned · hatched: being built · solid: running · struck: drained or terminated',
  },
  listTitle: (all: number) => `All ${all} steps in words`,
  trouble: {
    'too-long':
      'The link to this figure was too long to be one of ours; the figure shows its start.',
    'unknown-version':
      'The link to this figure comes from a newer version; the figure shows its start.',
    broken: 'The link to this figure is broken; the figure shows its start.',
  } as Record<LinkTrouble, string>,
};

export type Words = typeof en;

const zh: Words = {
  title: '建设剧场',
  sentence: sentences.zh,
  status: (number, all, name) => `第${number}步，共${all}步 · ${name}`,
  atStart: '第一步之前',

  viewLabel: '从哪个角度看',
  views: { belief: '它以为', reality: '实际上' },
  break: '动手破坏',
  share: { share: '复制链接', copied: '已复制', byHand: '请复制这个地址' },
  startAgain: '从头再来',

  tracks: { physical: '物理', software: '软件' },
  groups: { physical: '', software: '构建', migration: '迁移', launch: '启用' },
  nextInLane: '下一步',
  inLane: (lane) => `（${lane}工作流）`,
  laneDone: '已走完',
  state: {
    planned: '计划中',
    next: '下一个',
    done: '已完成',
    'left out': '已跳过',
    refused: '被拒绝',
    failed: '检查不通过',
    healed: '现已通过',
  },

  exit: '出口检查',
  drawer: drawer.zh,

  nothingYet: '还什么都没有发生：没有土地，没有机架，也没有可借用的区域。',
  startHint: '按“下一步”，或者只推进一条工作流。点开任何一个阶段，可以提前做，也可以跳过。',
  against: '不按计划',
  changed: '有什么变化',
  nothingChanged: '世界没有任何变化。',
  more: (count) => `另外还有${count}条`,
  holds: '通过',
  fails: '不通过',
  refused: '被拒绝',
  because: '原因',
  begins: '根源',
  fallen: '什么停了，为什么',
  healed: '先前不通过、现已通过：',
  stillFails: '仍未通过：',

  answersTitle: { belief: '它以为谁在应答', reality: '实际上谁在应答' },
  asker: { vpc: '引导VPC里的主机请求', region: '新建区域里的主机请求' },
  answerColumn: { belief: '它以为是', reality: '实际应答者' },
  place: { bootstrap: '引导区域', vpc: '引导VPC', region: '新建区域' },
  labelAt: (label, place) => `${label}（${place}）`,
  nobody: '无人应答',
  lacks: (who, life) => `${who}${life}`,
  unreachable: (who, link, state) => `${who}，但${link}${state}`,
  arrow: '→',

  stepper: { back: '后退', next: '下一步', scrub: '建设进度', play: '播放', pause: '暂停' },
  without: '跳过它继续',
  speed: { slow: '速度：慢', normal: '速度：中', fast: '速度：快' },
  keys: '← → 步进 · 空格播放 · b破坏 · ↑ ↓ 控件',
  anotherBuild: '换一次建设',
  build: (seed) => `第${seed}号建设`,
  buildNote: '编号决定哪个任务会回连、隔多久回连一次，以及哪个服务有弱点（示意）。',

  legend: {
    boot: '借自引导区域',
    build: '属于新建区域',
    live: '为客户服务',
    fault: '被拒绝，或检查不通过',
    lines: '虚线：计划中 · 斜线：建设中 · 实线：运行中 · 划掉：已排空或终止',
  },
  listTitle: (all) => `用文字看全部${all}步`,
  trouble: {
    'too-long': '这张图的链接太长，不是本站生成的；图已回到起点。',
    'unknown-version': '这张图的链接来自更新的版本；图已回到起点。',
    broken: '这张图的链接已损坏；图已回到起点。',
  },
};

export const words: Readonly<Record<Locale, Words>> = { en, zh };

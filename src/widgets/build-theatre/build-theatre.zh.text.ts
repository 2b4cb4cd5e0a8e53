import { figure } from '#i18n/figure.zh.text.ts';
import type { shared as en } from './build-theatre.en.text.ts';
import { drawer, sentence } from './build-theatre.zh.parts.text.ts';

/** The words that all builds share. */
export const shared: typeof en = {
  ...figure,
  sentence,
  status: (number, all, name) => `第${number}步，共${all}步 · ${name}`,
  atStart: '第一步之前',

  break: '动手破坏',

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
  drawer,

  startHint: '按“下一步”，或者只推进一条工作流。点开任何一个阶段，可以提前做，也可以跳过。',
  against: '不按计划',
  changed: '有什么变化',
  nothingChanged: '什么都没有变。',
  more: (count) => `另有${count}条`,
  moreInTable: (count) => `另有${count}条，见图和表`,
  holds: '出口检查：通过',
  fails: '出口检查：不通过',
  refused: '被拒绝',
  because: '原因',
  begins: '根源',
  fallen: '什么停了，为什么',
  healed: '先前不通过、现已通过：',
  stillFails: '仍未通过：',

  answersTitle: { belief: '它以为谁在应答', reality: '实际上谁在应答' },
  answerColumn: { belief: '它以为是', reality: '实际应答者' },
  labelAt: (label, place) => `${label}（${place}）`,
  nobody: '无人应答',
  lacks: (who, life) => `${who}：${life}`,
  unreachable: (who, link, state) => `${who}：${link}${state}`,
  arrow: '→',

  stepper: { back: '后退', next: '下一步', scrub: '构建进度', play: '播放', pause: '暂停' },
  without: '跳过它继续',
  speed: { slow: '速度：慢', normal: '速度：中', fast: '速度：快' },
  keys: '← → 步进 · 空格播放 · b破坏 · ↑ ↓ 控件',
  anotherBuild: '换一次构建',
  build: (seed) => `第${seed}号构建`,

  legend: {
    live: '为客户服务',
    fault: '被拒绝，或检查不通过',
    lines: '虚线：计划中 · 斜线：构建中 · 实线：运行中 · 划掉：已排空或终止',
  },
  listTitle: (all) => `用文字看全部${all}步`,
};

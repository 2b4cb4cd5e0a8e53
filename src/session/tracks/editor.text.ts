const minutes = (value: number) => (value === 1 ? '1 minute' : `${value} minutes`);

export const en = {
  loading: 'The editor is loading the tracks and questions.',
  broken: 'The tracks could not be loaded. Reload the page once the site can be reached.',
  basis: 'Begin with',
  own: 'the track kept on this device',
  replace: 'Take it',
  title: { en: 'Title, English', zh: 'Title, Chinese' },
  lead: { en: 'In one sentence, English', zh: 'In one sentence, Chinese' },
  sum: (all: number, steps: number) => `${minutes(all)} in ${steps} steps.`,
  step: (number: number, title: string) => `Step ${number}: ${title}`,
  minutes: 'Minutes',
  skip: 'May go when late: rank (empty: stays)',
  show: 'On the wall',
  kinds: { question: 'the question below', blank: 'nothing', figure: 'a figure' },
  figure: 'Figure',
  state: 'Its state (from “Copy link”: what follows “=”)',
  vote: 'Question to vote on',
  noVote: 'none',
  notes: { en: 'Notes, English', zh: 'Notes, Chinese' },
  ask: { en: 'To ask aloud, English', zh: 'To ask aloud, Chinese' },
  up: 'Up',
  down: 'Down',
  copy: 'Copy',
  remove: 'Remove',
  save: 'Download as a file',
  kept: 'Kept on this device. The console offers it.',
  faulty: (step: number | null, where: string) =>
    `Not kept yet: ${step === null ? 'the track' : `step ${step}`} is not whole (${where}).`,
  trouble: 'This browser keeps nothing. Download the file before you leave.',
  run: 'Open it in the console',
};

export type EditorWords = typeof en;

export const zh: EditorWords = {
  loading: '编辑器正在载入路线与题目。',
  broken: '路线没能载入。等网站能访问时，请重新加载本页。',
  basis: '以此为底',
  own: '这台设备上保存的路线',
  replace: '采用',
  title: { en: '标题（英文）', zh: '标题（中文）' },
  lead: { en: '一句话简介（英文）', zh: '一句话简介（中文）' },
  sum: (all, steps) => `共${all}分钟，${steps}步。`,
  step: (number, title) => `第${number}步：${title}`,
  minutes: '分钟',
  skip: '时间不够时的跳过次序（留空则不跳过）',
  show: '墙上显示',
  kinds: { question: '下面的题目', blank: '空屏', figure: '一张图' },
  figure: '图',
  state: '图的状态（“复制链接”里“=”后面的部分）',
  vote: '投票的题目',
  noVote: '无',
  notes: { en: '备注（英文）', zh: '备注（中文）' },
  ask: { en: '提问（英文）', zh: '提问（中文）' },
  up: '上移',
  down: '下移',
  copy: '复制',
  remove: '删除',
  save: '下载成文件',
  kept: '已保存在这台设备上，控制台里可以选用。',
  faulty: (step, where) =>
    `尚未保存：${step === null ? '路线' : `第${step}步`}还不完整（${where}）。`,
  trouble: '这个浏览器不保存任何内容，离开之前请先下载文件。',
  run: '在控制台打开',
};

export const editorText = { en, zh };

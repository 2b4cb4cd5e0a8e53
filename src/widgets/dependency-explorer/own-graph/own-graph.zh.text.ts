import type { FaultCode, Format } from '#imports/types.ts';
import type { PanelWords, ReportWords } from './own-graph.en.text.ts';

const number = (n: number): string => n.toLocaleString('zh');

const formats: Record<Format, string> = {
  json: 'JSON',
  csv: 'CSV',
  dot: 'Graphviz DOT',
  mermaid: 'Mermaid流程图',
  compose: 'Docker Compose',
  backstage: 'Backstage目录',
};

const faults: Record<FaultCode, (found: string) => string> = {
  'too-big': () => '超过5MB。请删去用不到的部分，或只载入一部分。',
  'too-many-components': () => '组件超过20,000个。请只载入一部分。',
  'too-many-needs': () => '依赖超过200,000条。请只载入一部分。',
  'too-deep': () => '嵌套得太深了。',
  'long-id': (found) => `有一个名字超过300个字符：${found}`,
  empty: () => '内容是空的。',
  'unknown-format': () =>
    '开头不像任何一种能读的格式。请选定格式，或补上“from,to”“graph LR”这样的首行。',
  'nothing-found': () => '里面没有组件。',
  syntax: (found) =>
    found === '' ? '文本在这里中断，或不合这种格式的语法。' : `这种格式不允许在这里出现：${found}`,
  unclosed: (found) => `从这里开始的内容一直没有结束：${found}`,
  undirected: (found) =>
    `这些边没有方向，看不出谁依赖谁：${found}。请改用“digraph”和“->”，或写上"directed": true。`,
  header: (found) => `首行要写明各列的名字，其中要有“from”和“to”。现在写的是：${found}`,
  'other-diagram': (found) => `这是另一种Mermaid图（${found}）。只有流程图能说明谁依赖谁。`,
  shape: (found) => `这不是能读的结构：${found}`,
  'no-id': (found) => (found === '' ? '这里缺一个名字。' : `这里缺一个名字：${found}`),
  twice: (found) => `这里第二次出现：${found}`,
  strength: (found) => `强度只能是hard、soft、cached之一，这里写的是：${found}`,
};

export const panel: PanelWords = {
  title: '载入自己的服务图',
  intro:
    '选一个文件、把文件拖到这里，或者粘贴文本。内容只在这个浏览器里读取，不会送往别处。从A指向B的箭头，意思是A依赖B。',
  choose: '选择文件',
  paste: '或者粘贴文本',
  read: '读取文本',
  format: '格式',
  auto: '自动识别',
  formats,
  pasted: '粘贴的文本',
  readable:
    '能读的格式：JSON、带from和to两列的CSV、Graphviz DOT、Mermaid流程图、docker-compose文件、Backstage目录。最多20,000个组件、5MB。',
  progress: (name, stage, done) =>
    stage === 'reading'
      ? `正在读取${name}：${Math.round(done * 100)}%`
      : `${name}已读完，正在问模型哪些能启动。`,
  progressBar: '已读取的部分',
  stop: '停止',
  back: '回到内置的图',
  unreadable: (name) => `浏览器打不开${name}。`,
  broken: (name) => `${name}超出了这个浏览器的承受能力。请只载入一部分。`,
  refused: (name, format) =>
    format === null ? `没能读取${name}。` : `没能把${name}当作${formats[format]}读取。`,
  fault: (code, line, column, found) =>
    `${line === null ? '' : `第${line}行第${column ?? 1}列：`}${faults[code](found)}`,
  kept: (name) => `之前载入的${name}仍在显示。`,
  join: (sentences) => sentences.join(''),
  downloads: '带走报告',
  files: { markdown: 'Markdown', svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON' },
  pngFailed: '浏览器没能生成这张图片。SVG里的内容相同。',
};

export const report: ReportWords = {
  title: (name) => `服务图：${name}`,
  made: (date) => `由独立教学网站“一个区域是怎样建成的”于${date}生成。图没有离开浏览器。`,
  size: (c, n, format) => `按${formats[format]}读到${number(c)}个组件、${number(n)}条依赖。`,
  unsaid:
    '文件没有说明依赖有多强，因此启动时和运行时一律当作硬依赖。标签里写上soft或cached，就会另作处理。',
  namedOnly: (n, names) =>
    `有${number(n)}个名字被依赖，文件里却没有描述，已当作什么都不依赖的组件：${names}。`,
  repeated: (n) => `有${number(n)}条依赖重复出现，只算一次。`,
  coldStart: '冷启动',
  allStart: (waves) => `从零开始，所有组件都能启动，分${number(waves)}批。`,
  stuck: (n, all) => `从零开始，${number(all)}个组件中有${number(n)}个永远启动不了。`,
  started: (n, waves) =>
    n === 0 ? '没有一个能启动。' : `其余${number(n)}个分${number(waves)}批启动。`,
  circles: '卡住它们的圈',
  link: (from, to) => `${from}依赖${to}`,
  loop: (links) =>
    links.length === 1
      ? `启动时${links[0] ?? ''}。`
      : `${links.join('，')}，一个等一个，绕成一圈。`,
  large: (n, some, round) =>
    `${number(n)}个组件直接或间接地互相等待：${some}。其中最短的一圈：${round}`,
  noCircle: (from, to) => `${from}在等${to}，而图里没有它。`,
  soften: '该放宽哪些依赖',
  softenExact: (n) =>
    `只要启动前不必先满足这${number(n)}条依赖，所有组件就都能启动。已经证明不能更少。`,
  softenGreedy: (n, atLeast) =>
    `只要启动前不必先满足这${number(n)}条依赖，所有组件就都能启动。至少要放宽${number(atLeast)}条；圈太大，没有穷尽尝试是否能少于${number(n)}条。`,
  otherSets: (n, complete) => `${complete ? '' : '至少'}还有${number(n)}组同样大小的选法。`,
  more: (n) => `另有${number(n)}个`,
  stuckList: '永远启动不了的组件',
  waves: '批次',
  wave: '第几批',
  starts: '启动的组件数',
  columns: { start: '冷启动', stuck: '卡住', soften: '放宽', yes: '是' },
  and: '、',
};

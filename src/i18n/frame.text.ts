import type { Locale } from './locales.ts';

const en = {
  siteName: 'How a Region Is Built',
  siteLine:
    'An interactive explainer of how AWS builds Regions, Availability Zones and Local Zones',
  skip: 'Skip to the content',
  nav: 'Site',
  chapters: 'Chapters',
  glossary: 'Glossary',
  sources: 'Sources',
  about: 'About the model',
  otherLanguage: 'Read this page in Chinese',
  theme: { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
  footer: {
    independent:
      'An independent teaching site. It is not made, checked or endorsed by AWS; names belong to their owners.',
    talk: 'It follows the talk ARC312, “Building at global scale: Engineering AWS expansion”, by Don McGarry and Michelle Thissen (re:Invent 2025).',
    licence: 'Text: CC BY 4.0. Code: MIT.',
    read: 'Read',
  },
  chapter: {
    kicker: (number: number, last: number) =>
      number === 0 ? 'Opening' : `Chapter ${number} of ${last}`,
    talk: (from: string, to: string) => `talk ${from}–${to === 'end' ? 'end' : to}`,
    minutes: (minutes: number) => `${minutes} min`,
    previous: 'Previous chapter',
    next: 'Next chapter',
    nav: 'Chapters before and after',
    preparing: 'In preparation',
    all: 'All chapters',
    done: 'Done with this chapter',
    doneMark: 'done',
    resume: (number: number) => `Continue with chapter ${number}`,
    cited: 'Documents cited in this chapter',
  },
  home: {
    title: 'How a Region Is Built',
    description:
      'How AWS builds Regions, Availability Zones and Local Zones: an interactive explainer in English and Chinese, after the talk ARC312.',
    lead: 'A new cloud Region needs software to run its machines, and machines to run its software. Neither is there on the first day. This site shows how the circle is broken, for engineers and for those who teach them.',
    what: [
      'In the 2010 era an engineer flew to the site with a USB stick and started a Region by hand: some thirty steps, one or two of them wrong. In 2025 the software is built first, inside another Region, before the racks are ready. Then it moves home.',
      'Every figure is computed by one small model of what can run and who answers for what it needs. Leave a step out, do it early or cut a link: the model says what happens next, and why.',
    ],
    whomTitle: 'Who it is for',
    whom: [
      'Engineers who use a cloud and want to know what is under it.',
      'People who build platforms and meet the same circle on a smaller scale: a cluster that has to install itself.',
      'Teachers and facilitators who want figures that a room can argue with.',
    ],
    pathsTitle: 'Three ways in',
    paths: {
      read: { name: 'Read', note: 'from chapter to chapter, ten minutes or two hours' },
      step: { name: 'Step', note: 'through the build of 2025, and break it' },
      session: { name: 'Run a session', note: 'with a room of 10 to 40' },
    },
    talk: 'The talk behind it is by Don McGarry, principal engineer, and Michelle Thissen, principal technical program manager, both of the EC2 team. It covers the global infrastructure, designing for resilience, the builds of 2010 and 2025, Availability Zones, Local Zones, and managing dependencies.',
    stripNote:
      'What waits for what comes from the model; the lengths are made up, for the talk gives none.',
    listTitle: 'The chapters, in the order of the talk',
  },
  list: {
    title: 'Chapters',
    description:
      'The fifteen chapters of How a Region Is Built, with the part of the talk that each one follows.',
    lead: 'Each chapter follows a part of the talk ARC312. The times are those of a written summary, so take them as an order rather than to the minute.',
  },
  glossaryPage: {
    title: 'Glossary',
    description: 'The words of the site in English and Chinese, each with its source.',
    lead: (count: number) =>
      `${count} words, in English and Chinese, each with its source and the chapters that use it.`,
    letters: 'Words by first letter',
    usedIn: (number: number) => `chapter ${number}`,
  },
  sourcesPage: {
    title: 'Sources',
    description: 'Every public document behind the site, and how its makers read it.',
    lead: (count: number) =>
      `${count} public documents. Beside each stands how we know it: read by us, known through others, or recalled from memory.`,
    how: {
      read: 'Read',
      'second-hand': 'Second-hand',
      recalled: 'Recalled',
    },
    colon: (how: string, note: string) => `${how}: ${note}`,
    howLine: {
      read: 'We read the text, or the part that is named.',
      'second-hand': 'We know it through others who quote or summarise it.',
      recalled: 'We write it from memory and found no copy to check.',
    },
    snapshot:
      'The texts were read as copies, in November 2026; pages may have changed since. The titles stand in the language of the document.',
  },
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be old, or mistyped. The chapter list leads on.',
  },
};

export type FrameText = typeof en;

const zh: FrameText = {
  siteName: '一个区域是怎样建成的',
  siteLine: '用可交互的图讲清AWS如何构建区域、可用区与本地扩展区',
  skip: '跳到正文',
  nav: '站点导航',
  chapters: '章节',
  glossary: '术语表',
  sources: '资料来源',
  about: '关于模型',
  otherLanguage: '阅读本页的英文版',
  theme: { label: '配色', system: '跟随系统', light: '浅色', dark: '深色' },
  footer: {
    independent: '独立的教学网站，并非AWS制作，也未经AWS审阅或认可；各名称归其所有者。',
    talk: '内容依照演讲ARC312“Building at global scale: Engineering AWS expansion”，主讲人Don McGarry与Michelle Thissen（re:Invent 2025）。',
    licence: '文字采用CC BY 4.0许可，代码采用MIT许可。',
    read: '阅读',
  },
  chapter: {
    kicker: (number, last) => (number === 0 ? '开篇' : `第${number}章，共${last}章`),
    talk: (from, to) => `演讲${from}–${to === 'end' ? '结束' : to}`,
    minutes: (minutes) => `${minutes}分钟`,
    previous: '上一章',
    next: '下一章',
    nav: '前后章节',
    preparing: '撰写中',
    all: '全部章节',
    done: '本章已读完',
    doneMark: '已读完',
    resume: (number) => `继续读第${number}章`,
    cited: '本章引用的资料',
  },
  home: {
    title: '一个区域是怎样建成的',
    description: 'AWS如何构建区域、可用区与本地扩展区：依照演讲ARC312制作的中英文交互讲解。',
    lead: '新的云区域要靠软件来管机器，又要靠机器来跑软件。第一天，两样都没有。这个网站讲的，就是怎样打破这个圈；写给工程师，也写给带课的人。',
    what: [
      '2010年前后，一名工程师带着U盘飞到现场，手工启动一个区域：大约三十步，总有一两步出错。到了2025年，机架还没就绪，软件就先在另一个区域里建好，然后再搬回家。',
      '这里的每一张图都由同一个小模型算出：什么能运行，它所需要的东西由谁应答。跳过一步、提前一步、切断一条链路，接下来发生什么，由模型算出，并说明原因。',
    ],
    whomTitle: '写给谁看',
    whom: [
      '用云、也想知道云底下是什么的工程师。',
      '搭平台的人：你们遇到的是同一个圈的缩小版，一个要自己安装自己的集群。',
      '老师与主持人：想要几张能让全场争论起来的图。',
    ],
    pathsTitle: '三种走法',
    paths: {
      read: { name: '阅读', note: '一章一章地读，十分钟或两小时都行' },
      step: { name: '动手', note: '一步一步走完2025年的构建，再弄坏它' },
      session: { name: '带一场', note: '和10到40人一起' },
    },
    talk: '这场演讲的主讲人是首席工程师Don McGarry和首席技术项目经理Michelle Thissen，两位都来自EC2团队。内容从全球基础设施和弹性架构讲起，经过2010年与2025年的构建方式，再到可用区、本地扩展区和依赖关系管理。',
    stripNote: '谁等谁由模型算出；长短是虚构的，演讲没有给出时长。',
    listTitle: '全部章节，依演讲的顺序',
  },
  list: {
    title: '章节',
    description: '《一个区域是怎样建成的》全部十五章，以及各章对应的演讲段落。',
    lead: '每章对应演讲ARC312的一段。时间取自一份文字总结，请当作先后次序，不必精确到分钟。',
  },
  glossaryPage: {
    title: '术语表',
    description: '本站用词的中英文对照，每条附出处。',
    lead: (count) => `共${count}条，中英文对照，依拼音排列，每条附出处和用到它的章节。`,
    letters: '按首字母查找',
    usedIn: (number) => `第${number}章`,
  },
  sourcesPage: {
    title: '资料来源',
    description: '本站依据的全部公开资料，以及我们是怎样读到的。',
    lead: (count) =>
      `共${count}份公开资料。每份旁边注明我们怎样得知：读过原文、经他人转述，或凭记忆。`,
    how: { read: '读过原文', 'second-hand': '经他人转述', recalled: '凭记忆' },
    colon: (how, note) => `${how}：${note}`,
    howLine: {
      read: '我们读过原文，或注明的那一部分。',
      'second-hand': '我们经由他人的引用或摘编得知。',
      recalled: '凭记忆写下，没有找到可核对的副本。',
    },
    snapshot: '这些资料于2026年11月以副本形式读取，此后页面可能已有变动。标题保留资料本身的语言。',
  },
  notFound: {
    title: '没有这个页面',
    lead: '地址可能过时或输错了，请从章节列表继续。',
  },
};

/** Every word of the site's frame, by language. */
export const frameText: Record<Locale, FrameText> = { en, zh };

import type { Locale } from './locales.ts';

const en = {
  title: 'About the model',
  description:
    'What is from the talk, what from public documents, what we reasoned, and what we made up; and what the figures compute.',
  lead: 'A teaching site should say how it knows what it says. This page does so, for the text and for the figures.',
  site: {
    title: 'Who stands behind it',
    text: [
      'This is an independent teaching site. It is not made, checked or endorsed by AWS, and its makers have no access to anything that AWS has not published. Names and trade marks belong to their owners.',
    ],
  },
  talk: {
    title: 'The talk',
    text: [
      'The chapters follow ARC312, “Building at global scale: Engineering AWS expansion”, given at re:Invent 2025 by Don McGarry, principal engineer, and Michelle Thissen, principal technical program manager, both of EC2.',
      'We work from a written summary of the talk, in Chinese, which was itself made by a machine. So “talk” on this site means: the summary of the talk says it. The summary spells the names “Don McGary” and “Michelle Tissson”; public pages about the talk write Don McGarry and Michelle Thissen, and so do we.',
      'The times are those of the summary. They run past the hour that such a talk lasts, so take them as an order rather than to the minute.',
    ],
    sources: ['DEVTO', 'ANT25'],
  },
  marks: {
    title: 'Four marks',
    lead: 'Every claim carries one or more of four marks. A switch at the head of each chapter, and at the foot of every page, opens them.',
    talk: 'The summary of the talk says it, in this part. The chip shows the time range.',
    source:
      'A public document says it. The chip is the key of the document and leads to its entry, where you see whether we read it, know it through others, or recall it.',
    inference: 'Nobody says so explicitly. We reasoned it from what is said, and may be wrong.',
    illustration:
      'We made it up, so that a figure has something to show: the name of a job, the number of hosts, the day of a failure. What goes on inside AWS and was never published is always marked like this.',
  },
  model: {
    title: 'What the figures compute',
    text: [
      'No figure plays a prepared film. One small model stands behind all of them. A component is anything that runs; a need points from it to what it depends on, and has two strengths, because starting and going on are different things.',
      'From this the model answers three questions: what can start when nothing runs, what survives when something fails, and what comes back alone. A circle of needs can run for years and still be impossible to start. That gap is the lesson of the whole site.',
      'A Region build adds places: sites, links between them, data that lies somewhere, and a table that says who answers for a name. When you leave a phase out, the model works out what can no longer run, and the figure puts the reason into words. None of these texts is chosen from a list of cases.',
    ],
  },
  limits: {
    title: 'What it leaves out',
    text: [
      'Time and money appear only as invented days, hours and units, and there are no queues. In a build theatre a phase is done or not done. Real builds overlap, repeat and get stuck for reasons that no model of this size contains.',
      'The graph behind the figures is ours, made from public documents. The real one is not public, and by the talk’s own account nobody could keep it correct.',
      'Numbers that age, such as the count of Regions, stand with their date.',
    ],
  },
};

export type AboutText = typeof en;

const zh: AboutText = {
  title: '关于模型',
  description: '哪些出自演讲，哪些出自公开资料，哪些是推断，哪些是虚构；以及图里算的是什么。',
  lead: '教学网站应当说清自己凭什么这样说。这一页就来交代，文字和图都包括在内。',
  site: {
    title: '谁做的',
    text: [
      '这是一个独立的教学网站，并非AWS制作，也未经AWS审阅或认可；制作者接触不到任何AWS没有公开的内容。各名称与商标归其所有者。',
    ],
  },
  talk: {
    title: '依据的演讲',
    text: [
      '各章依照ARC312“Building at global scale: Engineering AWS expansion”。这场演讲在re:Invent 2025上进行，主讲人是EC2的首席工程师Don McGarry与首席技术项目经理Michelle Thissen。',
      '我们手里的是一份中文文字总结，它本身由机器生成。所以本站的“演讲”指的是：演讲的总结这样说。总结里把两位的名字写作“Don McGary”和“Michelle Tissson”；介绍这场演讲的公开页面写作Don McGarry与Michelle Thissen，本站从后者。',
      '时间取自总结，加起来超过了这类演讲通常的一小时，请当作先后次序，不必精确到分钟。',
    ],
    sources: ['DEVTO', 'ANT25'],
  },
  marks: {
    title: '四种标记',
    lead: '每句论断都带有一种或几种标记。每章开头和每页底部都有一个开关，可以把它们展开。',
    talk: '演讲的总结在这一段里这样说。标记上是时间范围。',
    source:
      '公开资料里这样说。标记是资料的编号，点开可以看到我们是读过原文、经他人转述，还是凭记忆。',
    inference: '没有人这样明说，是我们从已有的说法推出来的，可能有错。',
    illustration:
      '为了让图有东西可演而虚构的：某个任务的名称、主机的台数、故障发生的日子。AWS内部从未公开的细节，一律这样标记。',
  },
  model: {
    title: '图里算的是什么',
    text: [
      '没有一张图是预先录好的。所有的图背后是同一个小模型。凡是会运行的，都叫组件；依赖从组件指向它所需要的东西，并且有两种强度，因为“启动”和“继续运行”是两回事。',
      '由此，模型回答三个问题：什么都没运行时，谁能启动；有东西失效时，谁能继续；之后，谁能自己恢复。一圈互相依赖的组件可以一跑多年，却永远无法从零启动。这个落差，就是整个网站要讲的道理。',
      '区域的构建再加上“地点”：站点、站点之间的链路、存放在某处的数据，以及一张说明“某个名称由谁应答”的表。你漏掉一个阶段，模型就算出什么不能再运行，图再把原因写成文字。这些文字没有一句是从预备好的情形里挑出来的。',
    ],
  },
  limits: {
    title: '它没有包含什么',
    text: [
      '时间和费用只以虚构的天数、工时和单位出现，也没有排队。在构建剧场里，一个阶段要么完成，要么没有。真实的构建会重叠、会返工，也会卡在这么小的模型装不下的原因上。',
      '图背后的依赖图由我们根据公开资料整理。真实的那一张没有公开；照演讲自己的说法，也没有人能让它一直正确。',
      '会过时的数字，比如区域的数量，都注明日期。',
    ],
  },
};

/** The words of the page about the model, by language. */
export const aboutText: Record<Locale, AboutText> = { en, zh };

import type { Locale } from './locales.ts';

/** A part of the guide: a heading with paragraphs, or with a list. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
}

export interface GuideWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly parts: readonly Part[];
}

const en: GuideWords = {
  title: 'Facilitator’s guide',
  description:
    'How to prepare, run and debrief a session with a room: set-up, projector, votes, and what to do when the Wi-Fi dies.',
  lead: 'For whoever stands in front. Ten minutes of reading, and one rehearsal, are enough for the first session.',
  parts: [
    {
      id: 'before',
      title: 'The day before',
      list: [
        'Choose a track by the time that you really have, and take five minutes off it: people come late.',
        'Open it in the console and press “Rehearse it”. It plays by itself; at ten times the speed an hour takes six minutes. Watch what the wall shows, and read the notes aloud.',
        'Start the site from your own laptop: “npm start”, or “npm run session” when learners are to join by phone. What runs on the laptop does not stop with the Wi-Fi.',
        'Change what does not suit your room in the track editor, keep the file, and load it in the console.',
        'Read the debrief of each chapter that you show. You need no more than the room, but you need it first.',
      ],
    },
    {
      id: 'room',
      title: 'The room',
      list: [
        'Set the laptop to an extended display, not to a mirrored one: the console is yours, the wall is theirs.',
        'In the console press “Open the projector”, drag that window to the projector and press F11. Text there is at least 24 px on a wall of 1,920 px; read it once from the back row.',
        'Put people in pairs or threes. Talking between two votes is where most of the learning happens.',
        'A presenter’s clicker works: it sends Page Down and Page Up. The key “?” in the console shows all others.',
        'Switch on both languages if the room reads both: titles, sentences, questions and options stand in English and in Chinese.',
      ],
    },
    {
      id: 'during',
      title: 'While it runs',
      text: [
        'Each step has the same rhythm: ask, let them answer alone, vote, let them talk, vote again, show, and only then explain. The console holds the answer back from the wall until you reveal it.',
        'Work the figure in the console; the wall follows. Where the figure is higher than the wall, scroll in the console, and the wall scrolls along. Let somebody from the room say what to press.',
        'For a vote by hands, count for each option and type the number, or press the digit of the option for each hand. Phones are counted by themselves, each learner once. Nobody sees a result before you show it, and after a second vote both stand side by side.',
        'The time tells you what to leave out. It looks at the wall clock and at what is still to come, and it never suggests a step that the track needs.',
        'Mark a moment when somebody says something worth keeping. The mark goes into the record, with the step and the time, and without a name unless you type one.',
      ],
    },
    {
      id: 'phones',
      title: 'Phones and remote people',
      text: [
        'With “npm run session” the laptop serves the site and a relay from one address. Before you start, the wall shows a QR code and a short code to type. Learners follow the wall, may roam on their own, and come back with one key.',
        'For one who cannot reach the room, copy the link to what is on the wall and send it by chat. It opens the same figure in the same state, without any connection to you.',
        'Accounts, names and mail addresses are asked of nobody.',
      ],
    },
    {
      id: 'offline',
      title: 'When the Wi-Fi dies',
      list: [
        'Go on. Console and projector are two windows of one laptop and need no network.',
        'Vote by raised hands. The poll is the same one: what the phones have said so far still counts.',
        'If the laptop’s own hotspot is an option, start it, and let people scan the code again; they land on the current step.',
        'If you reload a page by accident, nothing is lost: the session is kept on the laptop, and the projector asks the console for the current state.',
        'If the projector dies, hand out the chapter on paper: each figure prints as a strip of its steps.',
      ],
    },
    {
      id: 'after',
      title: 'Afterwards',
      list: [
        'End the session in the console and take the record: Markdown for the wiki, CSV for a table. It says what was shown when, how the room voted, and what you marked.',
        'Print the handout for the room. It holds links to every figure as you left it.',
        'Ask the questions for next week a week later. They come from the chapters that you showed, without those that the room has voted on.',
        'Forget the session on a laptop that is not yours.',
      ],
    },
    {
      id: 'learning-system',
      title: 'In a learning system',
      text: [
        '“npm run scorm” makes a package (SCORM 1.2) of the whole site. It reports what share of the check questions was answered rightly, and that the course is complete once every chapter is done: its questions are right, or the learner has said so.',
      ],
    },
  ],
};

const zh: GuideWords = {
  title: '主持指南',
  description: '怎样准备、主持和收尾一场活动：场地、投影、投票，以及断网时怎么办。',
  lead: '写给站在前面的人。读十分钟，排练一次，就能带第一场。',
  parts: [
    {
      id: 'before',
      title: '前一天',
      list: [
        '按实际可用的时间选路线，再扣掉五分钟：总有人迟到。',
        '在控制台打开它，按“先排练”。路线会自动播放，十倍速下一小时只要六分钟。看看墙上显示什么，把备注念出声。',
        '从自己的笔记本启动网站：用“npm start”；要让学员用手机加入，就用“npm run session”。在笔记本上运行的东西，不会因为断网而停下。',
        '不合适的地方在路线编辑器里改，存成文件，再到控制台载入。',
        '读一遍要展示的各章结尾。你不需要比全场知道得多，只要比他们先知道。',
      ],
    },
    {
      id: 'room',
      title: '场地',
      list: [
        '笔记本设为扩展显示，不要镜像：控制台归你，墙面归他们。',
        '在控制台按“打开投影”，把窗口拖到投影仪上，按F11。墙宽1920像素时文字不小于24像素；请到最后一排看一眼。',
        '让大家两三人一组。两次投票之间的讨论，是学到最多的地方。',
        '可以用翻页笔，它发送的是Page Down和Page Up。其他按键，在控制台按“?”查看。',
        '如果在场的人读两种语言，就打开双语：标题、图中的说明句、题目和选项会同时显示中文与英文。',
      ],
    },
    {
      id: 'during',
      title: '进行中',
      text: [
        '每一步节奏相同：提问，各自想，投票，讨论，再投，展示，最后才讲解。在你揭晓之前，控制台不会把答案送上墙。',
        '在控制台里操作图，墙面会跟着变。图比墙高的时候，在控制台里滚动，墙面也一起滚动。让在场的人说该按哪里。',
        '举手投票时，逐个选项数人数并填入；也可以每数一只手就按一次选项的数字键。手机票自动计入，每人一票。展示之前谁也看不到结果；投过第二次后，两次结果并排显示。',
        '时间面板会告诉你该跳过什么。它看的是墙上的钟和剩下的步骤，不会建议跳过路线必需的步骤。',
        '有人说出值得留下的话，就标记此刻。标记连同步骤和时间写进记录；除非你自己写上，否则没有姓名。',
      ],
    },
    {
      id: 'phones',
      title: '手机与远程参与者',
      text: [
        '用“npm run session”启动时，笔记本在同一个地址上提供网站和中继。开始之前，墙上会显示二维码和可以手动输入的短码。学员跟随墙面，也可以自己走开，按一个键就回来。',
        '有人连不上房间时，复制墙上当前内容的链接，用聊天工具发给他。链接会打开同一张图的同一状态，不需要和你相连。',
        '不要求任何人注册，也不收集姓名和邮箱。',
      ],
    },
    {
      id: 'offline',
      title: '断网的时候',
      list: [
        '继续。控制台和投影是同一台笔记本上的两个窗口，不需要网络。',
        '改用举手投票。还是同一次投票，手机此前投的票仍然有效。',
        '如果可以，打开笔记本自己的热点，让大家重新扫码，他们会直接来到当前这一步。',
        '不小心重新加载了页面也不会丢失：活动保存在笔记本上，投影会向控制台索取当前状态。',
        '投影仪坏了，就发纸质的章节：每张图都能打印成一条步骤图。',
      ],
    },
    {
      id: 'after',
      title: '结束之后',
      list: [
        '在控制台结束活动，带走记录：Markdown适合放进wiki，CSV适合做表。里面写着何时展示了什么、全场怎样投票、你标记了什么。',
        '给全场打印讲义，里面有每张图在你离开时的状态链接。',
        '一周之后再问那几道复习题。它们出自展示过的章节，不含已经投过票的题目。',
        '如果笔记本不是你的，请删除这场活动。',
      ],
    },
    {
      id: 'learning-system',
      title: '放进学习系统',
      text: [
        '“npm run scorm”把整个网站打成一个包（SCORM 1.2）。它上报检查题答对的比例；每一章都完成之后（题目全对，或学员自己标记为完成），就上报课程完成。',
      ],
    },
  ],
};

/** The facilitator's guide, by language. */
export const guideText: Record<Locale, GuideWords> = { en, zh };

import type { Locale } from './locales.ts';

const en = {
  title: 'Labs',
  description:
    'Every figure of the site alone on a page, to link to and to put into pages of your own.',
  lead: 'Every figure alone on a page: to work with, to link to in an exact state, and to put into a page of your own.',
  all: 'All figures',
  chapter: (number: number, title: string) => `Chapter ${number}: ${title}`,
  inChapter: 'The figure belongs to a chapter, where its text and its questions are:',
  keeps:
    '“Copy link” in the figure copies the address of the state that you see. The language switch keeps that state too.',
  embed: {
    title: 'In a page of your own',
    lead: 'This is the figure as you see it now. Paste it into a page; it loads nothing from anywhere else and stores nothing.',
    field: 'HTML for your page',
    copy: 'Copy the HTML',
    copied: 'Copied.',
    byHand: 'Selected. Copy it by hand.',
    parameters: 'Its address and its size',
    rows: (figure: string): readonly (readonly [string, string])[] => [
      ['/en/ · /zh/', 'The language. The state stays the same in both.'],
      [
        `?${figure}=…`,
        'The state, as “Copy link” gives it. Without it the figure stands at its start. A link that was made once keeps opening.',
      ],
      ['&theme=light · &theme=dark', 'The colours. Without it they follow the reader’s system.'],
      [
        'width · height',
        'The height above is what the figure needs now, at the width that it has on this page. It works from 320 pixels on, and is higher there; what does not fit scrolls within the frame.',
      ],
      [
        'sandbox',
        'It needs allow-scripts and nothing else. Without the right to the clipboard it shows its link to copy by hand.',
      ],
      [
        'message',
        'It tells your page its height and its state: { figure, height } and { figure, state }, with window.postMessage.',
      ],
    ],
  },
};

export type LabsText = typeof en;

const zh: LabsText = {
  title: '实验室',
  description: '本站的每张图都有自己的一页，可以链接，也可以放进你自己的网页。',
  lead: '每张图单独成页：可以动手试，可以链接到某个确切的状态，也可以放进你自己的网页。',
  all: '全部图',
  chapter: (number, title) => `第${number}章：${title}`,
  inChapter: '这张图出自下面这一章，讲解和习题都在那里：',
  keeps: '图中的“复制链接”会复制你眼前状态的地址。切换语言时，状态也会保留。',
  embed: {
    title: '放进你自己的网页',
    lead: '下面这段代码就是你眼前的图。粘贴到网页里即可；它不从别处加载任何内容，也不保存任何内容。',
    field: '用于你的网页的HTML',
    copy: '复制HTML',
    copied: '已复制。',
    byHand: '已选中，请手动复制。',
    parameters: '地址与尺寸',
    rows: (figure) => [
      ['/en/ · /zh/', '语言。两种语言下的状态相同。'],
      [
        `?${figure}=…`,
        '状态，与“复制链接”给出的相同。不写，图就停在起始状态。链接一经生成，以后都能打开。',
      ],
      ['&theme=light · &theme=dark', '配色。不写则跟随读者的系统。'],
      [
        'width · height',
        '上面的高度，是图在本页现在的宽度下所需的高度。最窄可到320像素，那时会更高；放不下的部分在框内滚动。',
      ],
      ['sandbox', '只需要allow-scripts。没有剪贴板权限时，会显示链接供手动复制。'],
      [
        'message',
        '它用window.postMessage把自己的高度和状态告诉你的网页：{ figure, height }与{ figure, state }。',
      ],
    ],
  },
};

/** Every word of the lab pages, by language. */
export const labsText: Record<Locale, LabsText> = { en, zh };

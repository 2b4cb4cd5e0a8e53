import type { FigureWords } from './figure.en.text.ts';

/** Words that every figure shares, in Chinese. */
export const figure: FigureWords = {
  viewLabel: '从哪个角度看',
  views: { belief: '它以为如何', reality: '实际如何' },
  startAgain: '重新开始',
  share: { share: '复制链接', copied: '已复制', byHand: '请复制这个地址' },
  trouble: {
    'too-long': '这张图的链接太长，不是本站生成的；图已回到起点。',
    'unknown-version': '这张图的链接来自更新的版本；图已回到起点。',
    broken: '这张图的链接已损坏；图已回到起点。',
  },
};

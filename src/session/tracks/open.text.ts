import type { Locale } from '#i18n/locales.ts';
import type { StoreTrouble } from '#ui/device-store.ts';
import type { TrackFault, Wanted } from './read-track.ts';

const en = {
  file: 'Load a file',
  note: 'A YAML file from the track editor, at most 200 kB. It stays in this browser.',
  line: (line: number) => `Line ${line}: `,
  /** `field`: its name in the file, or '' for the step as a whole. */
  inStep: (step: number, field: string) =>
    field === '' ? `step ${step}: ` : `step ${step}, “${field}”: `,
  inTrack: (field: string) => `“${field}”: `,
  wants: {
    entry: () => 'this entry is missing.',
    words: () => 'there is no text here.',
    nothing: () => 'a track has no such entry.',
    number: (found: string) => `a number belongs here, not ${found}.`,
    range: (found: string) => `${found} is too small, too large or no whole number.`,
    shorter: (found: string) => `the text is too long (${found} signs).`,
    form: (found: string) => `this does not have the right form (${found}).`,
    amount: () => 'there are too few or too many of them.',
    'other-id': () => 'two steps have the same id.',
    question: () => 'a step that shows its question has to name one under “vote”.',
  } satisfies Record<Wanted, (found: string) => string>,
  'too-big': 'The file is too large to be a track.',
  syntax: (found: string) => `this is no YAML. The parser says, in English: ${found}`,
  unknown: {
    figure: (name: string) => `there is no figure “${name}”.`,
    page: (name: string) => `there is no chapter at “${name}”.`,
    question: (name: string) => `there is no question “${name}”.`,
  },
  kept: 'Nothing was changed: the track from before is still there.',
  trouble: {
    denied: 'This browser keeps nothing: the track is gone when you close the page.',
    full: 'The storage of this browser is full: the track is gone when you close the page.',
    corrupt: 'A track was kept here, but it cannot be read any more.',
    newer: 'A track of a newer version of this site is kept here; it is left alone.',
  } satisfies Record<StoreTrouble, string>,
};

type OpenWords = typeof en;

const zh: OpenWords = {
  file: '载入文件',
  note: '由路线编辑器生成的YAML文件，不超过200 kB。文件只留在这个浏览器里。',
  line: (line) => `第${line}行，`,
  inStep: (step, field) => (field === '' ? `第${step}步：` : `第${step}步的“${field}”：`),
  inTrack: (field) => `“${field}”：`,
  wants: {
    entry: () => '缺少这一项。',
    words: () => '这里没有文字。',
    nothing: () => '路线里没有这一项。',
    number: (found) => `这里要填数字，实际是${found}。`,
    range: (found) => `${found}太小、太大，或不是整数。`,
    shorter: (found) => `文字太长（${found}个字符）。`,
    form: (found) => `格式不对（${found}）。`,
    amount: () => '数量太少或太多。',
    'other-id': () => '有两步的id相同。',
    question: () => '显示题目的步骤，要在“vote”里写明是哪道题。',
  },
  'too-big': '文件太大，不会是一条路线。',
  syntax: (found) => `不是有效的YAML。解析器报告（英文）：${found}`,
  unknown: {
    figure: (name) => `没有名为“${name}”的图。`,
    page: (name) => `“${name}”不是任何一章的地址。`,
    question: (name) => `没有名为“${name}”的题目。`,
  },
  kept: '没有改动任何内容，之前的路线还在。',
  trouble: {
    denied: '这个浏览器不保存任何内容，关掉页面路线就没了。',
    full: '浏览器的存储已满，关掉页面路线就没了。',
    corrupt: '这里保存过一条路线，但已经读不出来。',
    newer: '这里保存着较新版本网站的路线，没有改动它。',
  },
};

export const openText: Record<Locale, OpenWords> = { en, zh };

/** What is wrong with a track, and where, in the reader's language. */
export function toldFault(fault: TrackFault, locale: Locale): string {
  const text = openText[locale];
  if (fault.code === 'too-big') return text['too-big'];
  const line = fault.line === null ? '' : text.line(fault.line);
  if (fault.code === 'syntax') return `${line}${text.syntax(fault.found)}`;
  const [first, place, ...rest] = fault.where.split('.');
  const step = first === 'steps' ? Number(place) : NaN;
  const where = Number.isNaN(step)
    ? fault.where === ''
      ? ''
      : text.inTrack(fault.where)
    : text.inStep(step + 1, rest.join('.'));
  const what =
    fault.code === 'unknown'
      ? text.unknown[fault.kind](fault.found)
      : text.wants[fault.wants](fault.found);
  return `${line}${where}${what}`;
}

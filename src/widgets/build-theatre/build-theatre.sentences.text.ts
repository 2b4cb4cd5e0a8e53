/** Whole sentences for caption and live region. Reasons, changes and exit checks come as finished sentences. */
const en = {
  /** What stands between two sentences. */
  between: ' ',
  start: (all: number, name: string) =>
    `Nothing has been done yet; ${all} steps are planned. The first is: ${name}.`,
  step: (number: number, all: number, name: string) => `Step ${number} of ${all}, ${name}.`,
  holds: (exit: string) => `The exit check holds: “${exit}”`,
  fails: (exit: string) => `The exit check does not hold: “${exit}”`,
  refused: 'The model refuses it.',
  leftOut: 'It is left out.',
  departure: (label: string) => `Against the plan: ${label}.`,
  unchanged: 'Nothing in the world has changed.',
  fallen: 'What ran before has fallen.',
  begins: 'It begins here.',
  more: (count: number) => (count === 1 ? 'One more like this.' : `${count} more like this.`),
  healed: (names: string) => `A check that failed before holds now: ${names}.`,
  belief: 'Seen from inside, every name leads into the new Region.',
  open: 'The build is at its end: the Region is open, its last check holds, and nothing in it depends on the bootstrap Region.',
  openButFaulty: 'The build is at its end: the Region is open, and its last check does not hold.',
  closed: 'The build is at its end, and the Region is not open.',
  leftOutInAll: (names: string) => `Left out: ${names}.`,
  failedInAll: (names: string) => `Checks that do not hold: ${names}.`,
};

const zh: typeof en = {
  between: '',
  start: (all, name) => `还什么都没做，计划共${all}步。第一步：${name}。`,
  step: (number, all, name) => `第${number}步（共${all}步）：${name}。`,
  holds: (exit) => `出口检查通过：“${exit}”`,
  fails: (exit) => `出口检查不通过：“${exit}”`,
  refused: '模型拒绝了这一步。',
  leftOut: '这一步被跳过。',
  departure: (label) => `不按计划：${label}。`,
  unchanged: '世界没有任何变化。',
  fallen: '原来在运行的，现在停了。',
  begins: '根源在这里。',
  more: (count) => `类似的还有${count}条。`,
  healed: (names) => `先前不通过的检查现已通过：${names}。`,
  belief: '从里面看，每个名称都通向新建区域。',
  open: '建设到此结束：区域已开放，最后的检查通过，里面没有任何东西依赖引导区域。',
  openButFaulty: '建设到此结束：区域已开放，但最后的检查不通过。',
  closed: '建设到此结束，区域没有开放。',
  leftOutInAll: (names) => `跳过的：${names}。`,
  failedInAll: (names) => `未通过的检查：${names}。`,
};

export const sentences = { en, zh };

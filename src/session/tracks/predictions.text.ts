import { locales, type Both, type Locale } from '#i18n/locales.ts';

const en = {
  redSet: {
    q: (killed: string) => `“${killed}” stops. Which of these stops with it?`,
    hint: () => 'It is hurt at most, and goes on: look at the strength of its need.',
    why: (id: string, because: string, fallen: number) =>
      `“${id}” stops because “${because}” does. In all ${fallen === 1 ? 'one component stops' : `${fallen} components stop`} along.`,
  },
  firstStop: {
    q: () => 'The sheet is ticked from top to bottom. Which step is the first that does not work?',
    part: (from: number, to: number) => `Steps ${from} to ${to}`,
    none: () => 'None of them',
    why: (step: number) =>
      `Step ${step} does not work. Whether it was done wrong is another question.`,
    late: () => 'What went wrong shows only after the hand-over.',
    never: () => 'Nothing goes wrong in this build.',
  },
  firstComplaint: {
    q: (omitted: string) => `“${omitted}” is left out. Where does it show first?`,
    why: (id: string) => `It shows in “${id}”. The figure gives the reason.`,
  },
};

export type PredictionWords = typeof en;

const zh: PredictionWords = {
  redSet: {
    q: (killed) => `“${killed}”停了。下面哪一个会跟着停？`,
    hint: () => '它最多受影响，还能继续：看看那条依赖有多强。',
    why: (id, because, fallen) =>
      `“${id}”会停，因为“${because}”停了。一共有${fallen}个组件跟着停。`,
  },
  firstStop: {
    q: () => '操作单从头到尾打勾。第一个做不通的是哪一步？',
    part: (from, to) => `第${from}到${to}步`,
    none: () => '都做得通',
    why: (step) => `第${step}步做不通。错是不是在这一步犯的，是另一个问题。`,
    late: () => '做错的地方要到交接之后才露出来。',
    never: () => '这一次没有做错任何一步。',
  },
  firstComplaint: {
    q: (omitted) => `漏掉“${omitted}”。最先在哪里露出来？`,
    why: (id) => `在“${id}”露出来，原因见图。`,
  },
};

export const predictionText: Record<Locale, PredictionWords> = { en, zh };

/** One sentence in both languages; a name among the values is taken in the language of the sentence. */
export function together<Values extends readonly (string | number)[]>(
  sentence: (text: PredictionWords) => (...values: Values) => string,
  ...values: { [At in keyof Values]: Values[At] | Both }
): Both {
  const told = locales.map((locale) => {
    const own = values.map((value) => (typeof value === 'object' ? value[locale] : value));
    return [locale, sentence(predictionText[locale])(...(own as unknown as Values))] as const;
  });
  return Object.fromEntries(told) as unknown as Both;
}

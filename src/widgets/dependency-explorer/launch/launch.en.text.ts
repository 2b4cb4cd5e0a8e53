export const launch = {
  at: (step: number, all: number) => `Step ${step} of ${all}.`,
  begins: (name: string) => `${name} makes the call.`,
  asks: (by: string, name: string) => `${by} asks ${name}, and waits for the answer.`,
  tells: (by: string, name: string) => `${by} tells ${name}, and waits for nothing.`,
  starts: (name: string) => `${name}: the result of the call.`,
  copies: (names: string) => `It does not ask ${names}: it holds a copy of what they know.`,
  stopsAt: {
    answer: (name: string, code: string, at: string) =>
      `${at} The call can stop at ${name}, with ${code}.`,
    later: (name: string, _code: string, at: string) =>
      `${at} The call was accepted, and comes to nothing at ${name}.`,
  },
  stepper: {
    back: 'Back',
    next: 'Next',
    scrub: 'Step of the launch',
    play: 'Play',
    pause: 'Pause',
  },
  stopsTitle: 'Where the call can stop',
  answerTitle: 'The caller is told an error code',
  laterTitle: 'The call is accepted, and the instance goes from pending to terminated',
  place: (step: number) => `step ${step}`,
  never: 'not on this way',
};

export type LaunchWords = typeof launch;

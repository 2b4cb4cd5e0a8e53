export const why = {
  pickFrom: 'Pick the component that needs something.',
  pickGoal: (from: string) => `Pick the component that ${from} may need.`,
  from: 'Who needs',
  goal: 'Whom',
  turn: 'Turn round',
  fromHere: 'Go on from there',
  needs: (from: string, goal: string, steps: number, between: string) =>
    steps === 1
      ? `${from} needs ${goal} directly.`
      : `${from} needs ${goal} in ${steps} steps, by way of ${between}.`,
  ways: (many: number, complete: boolean) => {
    if (!complete) return `There may be more ways than the ${many} that are listed.`;
    return many === 1 ? 'It is the only way.' : `It is one of ${many} ways.`;
  },
  onlyTurned: (from: string, goal: string) =>
    `${from} does not need ${goal}, not even through others. It is the other way round.`,
  unrelated: (from: string, goal: string) =>
    `${from} does not need ${goal}, not even through others, and is not needed by it.`,
  step: (from: string, to: string, strength: string) => `${from} needs ${to} (${strength}).`,
  way: (place: number, steps: number) => `${place}: ${steps === 1 ? 'directly' : `${steps} steps`}`,
  waysTitle: 'Ways',
};

export type WhyWords = typeof why;

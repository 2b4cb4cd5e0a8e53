export const tree = {
  title: (root: string, direction: 'needs' | 'dependants') =>
    direction === 'needs' ? `What ${root} needs` : `Who needs ${root}`,
  above: 'unfolded above',
  circle: 'back to itself: a circle',
  more: (lines: number) => `Show ${lines} more lines`,
};

export type TreeWords = typeof tree;

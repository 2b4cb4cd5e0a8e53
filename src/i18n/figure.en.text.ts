/** Words that every figure shares, in English. */
export const figure = {
  viewLabel: 'Whose view',
  views: { belief: 'What it believes', reality: 'What happens' },
  startAgain: 'Start again',
  share: { share: 'Copy link', copied: 'Copied', byHand: 'Copy this address' },
  /** Why the state in an address could not be opened. */
  trouble: {
    'too-long':
      'The link to this figure was too long to be one of ours; the figure shows its start.',
    'unknown-version':
      'The link to this figure comes from a newer version; the figure shows its start.',
    broken: 'The link to this figure is broken; the figure shows its start.',
  },
};

export type FigureWords = typeof figure;

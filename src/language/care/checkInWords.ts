/** Checking in: how much it hurts, and what was told before. */
export const checkInWords = {
  title: 'How is your back now?',
  scale: { none: '0: no pain', most: '10: the worst there could be' },
  save: 'Save',
  saved: 'Saved.',
  removed: 'Removed.',
  history: {
    title: 'What you told',
    empty: 'Nothing yet. What you tell is kept here, on this device.',
    remove: (day: string) => `Remove the entry of ${day}`,
  },
  before: (pain: number) => `Pain ${pain} of 10`,
} as const;

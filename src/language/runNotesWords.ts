import { german } from './runNotesWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  title: 'Name, runner, notes',
  name: 'Name',
  runner: 'Who runs',
  runnerHelp: 'Leave it empty if all runs here are yours.',
  place: 'Where',
  tags: 'Tags',
  tagsHelp: 'Several with commas between: easy, new shoes',
  shoes: 'Shoes',
  noShoes: 'Not told',
  notes: 'Notes',
  save: 'Save',
  saved: 'Saved.',
  failed: 'It could not be saved. What you wrote is still here: free some space and try again.',
  list: {
    search: 'Search runs',
    runner: 'Runner',
    everybody: 'Everybody',
    order: 'Order',
    orders: { newest: 'Newest first', oldest: 'Oldest first', name: 'By name', runner: 'By runner' },
    found: (count: number) => (count === 1 ? '1 run found' : `${count} runs found`),
    none: 'No run fits. Try fewer words.',
    more: (count: number) => `Show ${count} more`,
  },
};

/** What somebody writes down of a run, and how runs are found by it. */
export const runNotesWords = spoken({ en: english, de: german });

/** @see runNotesWords */
export type RunNotesWords = typeof english;

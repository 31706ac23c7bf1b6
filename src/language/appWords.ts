import { german } from './appWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  name: 'Lope',
  home: 'Lope, home',
  nav: 'Lope',
  care: 'Back care',
  settings: 'Settings',
  about: 'Help and about',
  skip: 'Skip to the content',
  crashed: {
    title: 'Something went wrong on this screen',
    sentence: 'Your runs are safe on this device.',
    run: (name: string | null) =>
      `If ${name === null ? 'this run' : `the run “${name}”`} does this again, it was saved damaged: remove it, and the others stay.`,
    home: 'Home',
    reload: 'Reload',
    remove: 'Delete this run',
    notRemoved: 'The run could not be deleted. Reload the page and try again.',
  },
  update: {
    ready: 'A new version of Lope is ready.',
    held: 'A new version of Lope is ready. Something is under way in another tab: reload when that is done.',
    taken: 'Lope was updated in another tab. Reload this page before you go on.',
    reload: 'Reload',
  },
  keys: { title: 'Keyboard shortcuts', show: 'Show this list', close: 'Close' },
  notFound: {
    title: 'Page not found',
    sentence: 'There is no page at this address. Your runs are all on the home screen.',
    home: 'Home',
  },
};

/** What frames every screen. */
export const appWords = spoken({ en: english, de: german });

/** @see appWords */
export type AppWords = typeof english;

/** What frames every screen. */
export const appWords = {
  name: 'Lope',
  home: 'Lope, home',
  nav: 'Lope',
  care: 'Back care',
  skip: 'Skip to the content',
  crashed: {
    title: 'Something went wrong on this screen',
    sentence: 'Your runs are safe on this device. Reload the page to carry on.',
    reload: 'Reload',
  },
  keys: { title: 'Keyboard shortcuts', show: 'Show this list', close: 'Close' },
  notFound: {
    title: 'Page not found',
    sentence: 'There is no page at this address. Your runs are all on the home screen.',
    home: 'Home',
  },
} as const;

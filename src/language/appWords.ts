/** What frames every screen. */
export const appWords = {
  name: 'Lope',
  home: 'Lope, to the first screen',
  skip: 'Skip to the content',
  crashed: {
    title: 'Something broke on this screen',
    sentence: 'Your runs are safe on this device. Reload the page to go on.',
    reload: 'Reload',
  },
  notFound: { title: 'There is nothing here', sentence: 'The address leads nowhere.', home: 'To the first screen' },
} as const;

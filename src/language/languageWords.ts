import { type Language, spoken } from './spoken.ts';

/** The choice of the language. */
export const languageWords = spoken({
  en: { label: 'Language', browser: 'As in this browser' },
  de: { label: 'Sprache', browser: 'Wie in diesem Browser' },
});

/** Each language in its own words, so that everybody finds his own. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

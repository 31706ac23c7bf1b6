import { spoken } from './spoken.ts';

/** Keys as they are written on keyboards where the language is spoken. */
export const keyNames = spoken({
  en: { space: 'Space', shift: 'Shift', control: 'Ctrl' },
  de: { space: 'Leertaste', shift: 'Umschalt', control: 'Strg' },
});

import type { KeyMomentWords } from './keyMomentWords.ts';

/** @see keyMomentWords */
export const german: KeyMomentWords = {
  title: 'Schritt für Schritt',
  sentence:
    'Ein gewöhnlicher Schritt jedes Fußes, aus deinem Video geschnitten. Tippe auf ein Bild, um dorthin zu gehen.',
  rows: { left: 'Linker Fuß', right: 'Rechter Fuß' },
  moments: { initialContact: 'Aufsatz', midStance: 'Mitte', toeOff: 'Abdruck' },
};

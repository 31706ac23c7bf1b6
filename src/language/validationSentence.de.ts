import type { ValidationWords } from './validationSentence.ts';

/** @see ValidationWords */
export const german: ValidationWords = {
  untested: 'Die Genauigkeit ist berechnet, noch nicht an Videos geprüft.',
  tested: (films, runners, follows) =>
    `Geprüft an ${films === 1 ? 'einem am Computer erzeugten Video' : `${films} am Computer erzeugten Videos`}${runners === 'people' ? ' menschlicher Körper' : ''} mit bekannten Winkeln${follows}. Bei echten Körpern in weiter Kleidung kann es mehr abweichen.`,
  closely: ': sehr genau',
  fairly: ': ziemlich genau',
  roughly: ': nur ungefähr richtig',
};

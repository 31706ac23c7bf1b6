import type { LabelWords } from './overlayWords.ts';

/** @see LabelWords */
export const german: LabelWords = {
  strikes: {
    rearfoot: 'wohl Ferse zuerst',
    midfoot: 'wohl Mittelfuß zuerst',
    forefoot: 'wohl Ballen zuerst',
  },
  parts: {
    overstride: (figure) => `${figure} voraus`,
    shankAngle: (figure) => `Schienbein ${figure}`,
    kneeFlexionAtContact: (figure) => `Knie ${figure}`,
    footStrike: (figure) => `Fuß ${figure}`,
  },
  lean: (figure) => `Vorlage jetzt ${figure}`,
  head: (figure) => `Kopf jetzt ${figure}`,
  ahead: (figure) => `${figure} voraus`,
  sides: { left: 'Links', right: 'Rechts' },
  down: (side) => `${side} am Boden`,
  across: (figure) => `${figure} über der Mitte`,
  clear: (figure) => `${figure} vor der Mitte`,
  now: (figure) => `jetzt ${figure}`,
  about: (figure) => `etwa ${figure}`,
  step: (number, count) => `Schritt ${number} von ${count}`,
};

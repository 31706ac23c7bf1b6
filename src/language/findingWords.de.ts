import type { FindingPhrases } from './findingWords.ts';

/** @see FindingPhrases */
export const german: FindingPhrases = {
  retest: 'Arbeite ein bis zwei Wochen nur daran, dann filme noch einmal von derselben Stelle.',
  quickerSo: {
    verticalOscillation: 'und du steigst weniger hoch',
    cadence: 'und jeder Aufsatz ist leichter',
  },
  quickerNearer: 'und dein Fuß setzt näher am Körper auf',
  quickerSteps: (cadence, aim, so) =>
    `Lauf mit 5 % mehr Schritten: von ${cadence} auf ${aim} pro Minute bei gleichem Tempo. Schnellere Schritte sind kürzer, ${so}.`,
};

import type { SeenPhrases } from './seenWords.ts';

const are = (count: number) => (count === 1 ? `${count} ist` : `${count} sind`);

/** @see SeenPhrases */
export const german: SeenPhrases = {
  nothing: 'Von hier aus war nichts zu messen',
  filmSo: 'Filme genau von der Seite, von vorn oder von hinten.',
  seen: (seen, of) => `${seen} von ${of} Dingen waren von hier aus zu sehen`,
  allUsual: ', alle üblich',
  allProbablyUsual: ', alle wohl üblich',
  usual: (count) => `${are(count)} im üblichen Bereich`,
  probablyUsual: (count) => `${are(count)} wohl darin`,
  unusual: (count) => `${are(count)} ungewöhnlich, aber nichts zum Arbeiten`,
  unclear: (count) => `${are(count)} zu unsicher zum Beurteilen`,
  unjudged: (count) => `${count} ${count === 1 ? 'hat' : 'haben'} keinen üblichen Bereich`,
};

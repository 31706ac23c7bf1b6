import type { RedFlagQuestions, RedFlagWords } from './redFlagWords.ts';

/** @see redFlagWords */
export const german: RedFlagWords = {
  saddleNumbness: 'Taub zwischen den Beinen, dort, wo du auf einem Sattel sitzen würdest',
  bladderOrBowel: 'Neue Probleme, Urin oder Stuhl zu halten oder zu lassen',
  sexualChange: 'Neu verändertes Gefühl oder veränderte Funktion beim Sex',
  growingWeakness: 'Ein Bein oder ein Fuß, der schwächer wird',
  bothLegs: 'Schmerz, Kribbeln oder Schwäche vom Rücken in beide Beine',
  chestPainOrFainting: 'Brustschmerz oder Ohnmacht, wenn du dich bewegst',
  fall: 'Ein harter Sturz oder Schlag, bevor der Schmerz begann',
  brittleBones: 'Brüchige Knochen (Osteoporose)',
  steroids: 'Kortisontabletten über Monate',
  ageOver65: 'Älter als 65, und dieser Schmerz ist neu',
  cancerBefore: 'Krebs, jetzt oder früher',
  weightLoss: 'Gewichtsverlust, ohne es zu wollen',
  nightPain: 'Schmerz in der Nacht, den keine Lage lindert',
  fever: 'Fieber oder Krankheitsgefühl',
  weakImmunity: 'Eine Infektion vor Kurzem oder ein schwaches Immunsystem',
  oneBonySpot: 'Eine Stelle an einem Knochen, die auf Druck oder beim Hüpfen auf einem Bein wehtut',
  littleFood: 'Wenig Essen für das, was du läufst, oder ausbleibende Monatsblutungen',
};

/** @see redFlagQuestions */
export const germanQuestions: RedFlagQuestions = {
  title: 'Zuerst: Ist etwas davon neu, oder wird es schlimmer?',
  sentence: 'Fast alle kreuzen hier nichts an.',
  urgent: 'Neu, oder wird schlimmer',
  others: 'Trifft etwas davon auf dich zu?',
};
